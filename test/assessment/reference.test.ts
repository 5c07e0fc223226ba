import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { type Assessment, assess, parseFindings, parseFramework, parseLibrary } from '../../src/index.ts';
import { asked, given, normIn, outcomeIn, shown, themeIn, verdictAt, verdictIn } from './build.ts';

const read = (name: string) => readFileSync(new URL(`format/${name}.yaml`, import.meta.url), 'utf8');
const library = given(parseLibrary(read('zorg'), { file: 'zorg.yaml' }));

function assessmentOf(frameworkText: string, findingsText: string): Assessment {
  const framework = given(parseFramework(frameworkText, { libraries: [library] }));
  return assess(framework, given(parseFindings(findingsText, { framework })));
}

/** `voldoet` or `{ undetermined: […] }`, as expected.yaml writes a verdict. */
type Expected = string | { readonly undetermined: readonly string[] };

interface ExpectedNorm {
  readonly status?: string;
  readonly verdict: Expected;
  readonly units?: Readonly<Record<string, string>>;
  readonly judgedAt?: readonly string[];
  readonly notTestedAt?: readonly string[];
  readonly overridden?: { readonly from: string; readonly until: string };
}

interface ExpectedAssessment {
  readonly date: string;
  readonly norms: Readonly<Record<string, ExpectedNorm>>;
  readonly themes: Readonly<Record<string, Expected>>;
  readonly overall: Expected;
  readonly notVisited: readonly string[];
}

const words = (expected: Expected) => (typeof expected === 'string' ? expected : expected.undetermined);

describe('the page with framework and findings (format/reference.yaml)', () => {
  const [framework = '', findings = ''] = read('reference').split('\n---\n');
  const assessment = assessmentOf(framework, findings);

  test('DZ3 is voldoet-grotendeels-niet, settled although a date was not seen', () => {
    expect(verdictIn(assessment, 'DZ3')).toBe('voldoet-grotendeels-niet');
    expect(asked(normIn(assessment, 'DZ3').verdict.settledDespite)).toEqual([]);
  });

  test.each([
    ['DZ3.4', 'met'],
    ['DZ3.5', 'voldoet-grotendeels-niet'],
    ['DZ3.6', 'not-tested'],
    ['DZ3.3', 'voldoet-niet'],
  ])('%s is %s', (criterion, outcome) => {
    expect(outcomeIn(assessment, 'DZ3', criterion).outcome).toBe(outcome);
  });

  test('DZ3.3 counts 1 or 2 of 3, DZ3.6 says why it was not looked at', () => {
    const counted = { inspected: [3, 3], satisfied: [1, 2] };
    expect(outcomeIn(assessment, 'DZ3', 'DZ3.3').trace.sample).toEqual(counted);
    expect(outcomeIn(assessment, 'DZ3', 'DZ3.6').notLookedAt).toBe('Geen tijd.');
    expect(assessment.notVisited).toEqual(['eik']);
  });
});

describe('the big example gives what expected.yaml says', () => {
  const assessment = assessmentOf(read('framework'), read('findings'));
  const expected = (parse(read('expected')) as { assessment: ExpectedAssessment }).assessment;

  test('date, places not visited, and every norm that is expected', () => {
    expect(assessment.date).toBe(expected.date);
    expect(assessment.notVisited).toEqual(expected.notVisited);
    const ids = assessment.themes.flatMap(({ norms }) => norms.map(({ id }) => id));
    expect(ids).toEqual(Object.keys(expected.norms));
    expect(assessment.diagnostics).toEqual([]);
  });

  test.each(Object.entries(expected.norms))('norm %s', (id, wanted) => {
    const norm = normIn(assessment, id);
    expect(shown(norm.verdict)).toEqual(words(wanted.verdict));
    expect(norm.status).toBe(wanted.status ?? 'tested');
    for (const [unit, level] of Object.entries(wanted.units ?? {}))
      expect(verdictAt(assessment, unit, id)).toBe(level);
    if (wanted.judgedAt) expect(norm.judgedAt).toEqual(wanted.judgedAt);
    expect(norm.notTestedAt).toEqual(wanted.notTestedAt ?? []);
    expect(norm.overridden?.from).toEqual(wanted.overridden && [wanted.overridden.from]);
    expect(norm.overridden?.until).toBe(wanted.overridden?.until);
  });

  test.each(Object.entries(expected.themes))('theme %s', (id, wanted) => {
    const { verdict } = themeIn(assessment, id);
    expect(verdict && shown(verdict)).toEqual(words(wanted));
  });

  test('the whole is settled although SKV2 is open', () => {
    const { verdict } = assessment.overall;
    expect(verdict && shown(verdict)).toBe(expected.overall);
    expect(asked(verdict?.settledDespite ?? [])).toEqual(['norm SKV2']);
  });

  test('PZ4 is settled despite a contradiction at Linde and a criterion nobody looked at', () => {
    const { settledDespite } = normIn(assessment, 'PZ4').verdict;
    expect(asked(settledDespite)).toEqual(['contradiction PZ4.1 @linde', 'criterion PZ4.5']);
  });

  test('SKV2 misses one item of the procedure, and DZ5 no longer needs DZ5.2 at Berk', () => {
    const { missing } = normIn(assessment, 'SKV2').verdict;
    expect(asked(missing)).toEqual(['item SKV2.1 bescherming']);
    expect(missing[0]?.question).toBe('Bescherming van de melder');
    expect(asked(normIn(assessment, 'DZ5').verdict.settledDespite)).toEqual(['criterion DZ5.2 @berk']);
  });

  test.each([
    ['PZ4', 'PZ4.2', 'linde', 'not-met'],
    ['PZ4', 'PZ4.2', 'berk', 'met'],
    ['DZ3', 'DZ3.1', undefined, 'voldoet-grotendeels-niet'],
    ['DZ3', 'DZ3.2', undefined, 'voldoet-niet'],
    ['DZ3', 'DZ3.3', undefined, 'voldoet-grotendeels-niet'],
    ['DZ5', 'DZ5.3', 'berk', 'not-applicable'],
  ])('%s: %s at %s is %s', (norm, criterion, unit, outcome) => {
    expect(outcomeIn(assessment, norm, criterion, unit).outcome).toBe(outcome);
  });

  test.each([
    ['PZ4', 'PZ4.3', [4, 4], [3, 3]],
    ['DZ3', 'DZ3.1', [8, 8], [7, 7]],
    ['DZ3', 'DZ3.2', [3, 3], [2, 2]],
    ['DZ3', 'DZ3.3', [7, 7], [5, 6]],
  ])('%s: %s counts %j inspected, %j in order', (norm, criterion, inspected, satisfied) => {
    expect(outcomeIn(assessment, norm, criterion).trace.sample).toEqual({ inspected, satisfied });
  });

  test.each([
    ['PZ4.3', 'klacht', { K1: 'satisfied', K3: 'not-satisfied', K5: 'left-out' }],
    ['DZ3.3', 'personeelsdossier', { P2: 'satisfied', P3: 'not-satisfied', P5: 'left-out', P7: 'unknown' }],
    ['DZ3.1', 'personeelsdossier', { P5: 'satisfied', P7: 'not-satisfied' }],
    ['DZ3.2', 'personeelsdossier', { P1: 'left-out', P8: 'not-satisfied' }],
  ])('rows of %s (%s): %j', (criterion, record, results) => {
    const { records = [] } = outcomeIn(assessment, criterion.split('.')[0] ?? '', criterion).trace;
    const byId = Object.fromEntries(records.map(({ id, result }) => [id, result]));
    const wanted = Object.entries(results).map(([row, result]) => [`${record}/${row}`, result]);
    expect(byId).toMatchObject(Object.fromEntries(wanted));
  });

  test('without the register SKV2 may be better or worse, and measures rest on that', () => {
    const { forMeasures, leftOut } = normIn(assessment, 'SKV2');
    expect(forMeasures?.possible).toEqual(['voldoet', 'voldoet-grotendeels', 'voldoet-grotendeels-niet']);
    const left = assessment.findings.filter(({ id }) => leftOut.includes(id));
    expect(left.map(({ criterion }) => criterion)).toEqual(['SKV2.4']);
  });
});
