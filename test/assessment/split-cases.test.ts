import { describe, expect, test } from 'vitest';
import { judgeAlone, normWith, type Visited, verdictAlone, wholeAlone } from '../../src/assessment/alone.ts';
import { viewsToKeep } from '../../src/assessment/judge.ts';
import { fitFindings } from '../../src/findings/parse.ts';
import { compiledBehind } from '../../src/framework/compile.ts';
import { assess, parseFindings } from '../../src/index.ts';
import {
  booleanFacts,
  findingsWith,
  framework,
  frameworkWith,
  given,
  isTrue,
  norm,
  normIn,
  themeIn,
  verdictIn,
  visit,
} from './build.ts';
import { weighing as standard } from './gradings.ts';

const v = 'voldoet';
const vgn = 'voldoet-grotendeels-niet';
const vn = 'voldoet-niet';
const isNot = (fact: string) => ({ fact, operator: 'equal', value: false });
const yes = (id: string, applies?: object) => ({ id, answer: 'boolean', ...(applies && { applies }) });
const say = (criterion: string, value: boolean) => ({ criterion, value });
const both = (fact: string) => [true, false].map((value) => ({ fact, value }));

/** One criterion where a fact is true and another where it is not: they never apply together. */
const either = (id: string, fact: string, rest: object = {}) =>
  norm(id, [yes(`${id}.1`, isTrue(fact)), yes(`${id}.2`, isNot(fact))], rest);
/** The first is met, the second is not: together they would make something in between. */
const mixed = (id: string) => [say(`${id}.1`, true), say(`${id}.2`, false)];

describe('the cases of facts of the provider', () => {
  test('a fact that was found both so and not so is split as well', () => {
    const kader = { facts: booleanFacts(['p'], 'provider') };
    const assessment = visit([either('N', 'p')], [...mixed('N'), ...both('p')], { kader });
    expect(verdictIn(assessment, 'N')).toEqual([v, vn]);
  });

  // 2 × 2 × 2 × 2 × 2 × 2 = 64 cases; a seventh would make 128.
  test.each([
    ['six facts are split', 6, 0, []],
    ['of seven the last is not: there what is possible is wider', 7, 0, ['N7']],
    ['of seven of which one is known all others are', 7, 1, []],
    ['of eight the last two are not', 8, 0, ['N7', 'N8']],
  ])('%s', (_, count, known, wider) => {
    const numbers = Array.from({ length: count }, (_each, index) => index + 1);
    const norms = numbers.map((number) => either(`N${number}`, `p${number}`));
    const facts = booleanFacts(
      numbers.map((number) => `p${number}`),
      'provider',
    );
    const findings = [
      ...numbers.flatMap((number) => mixed(`N${number}`)),
      ...numbers.slice(0, known).map((number) => ({ fact: `p${number}`, value: true })),
    ];
    const assessment = visit(norms, findings, { kader: { facts } });
    const together = numbers
      .map((number) => `N${number}`)
      .filter((id) => {
        return normIn(assessment, id).verdict.possible.some((level) => level === vgn);
      });
    expect(together).toEqual(wider);
    const { norms: judged } = themeIn(assessment);
    expect(judged.flatMap(({ id, verdict }) => (verdict.exact ? [] : [id]))).toEqual(wider);
    const above = [themeIn(assessment).verdict?.exact, assessment.overall.verdict?.exact];
    expect(above).toEqual(wider.length > 0 ? [false, false] : [true, true]);
  });
});

describe('a fact that the weighing of a theme or of the whole reads', () => {
  const weighing = (when: readonly object[]) => ({
    for: 'weighing',
    levels: [
      ...when.map((one) => ({ level: v, because: 'Hoe dan ook.', when: one })),
      { level: vn, because: 'Anders.', otherwise: true },
    ],
  });
  const plain = (id: string) => norm(id, [yes(`${id}.1`)], { weighing: 'weging' });
  const theme = (id: string, norms: readonly object[], rest: object = {}) => ({
    id,
    title: id,
    norms,
    ...rest,
  });
  const dividing = theme('B', [either('N', 'p', { weighing: 'weging' })], { weighing: 'weging' });
  const found = [say('M.1', true), ...mixed('N')];

  test.each([
    ['of a theme, judged alone too', 'A', { theme: 'eitherway', overall: 'weging' }],
    ['of the whole, judged alone too', undefined, { overall: { grading: 'eitherway', over: 'norms' } }],
  ])('is split: %s', (_, id, rest) => {
    const kader = framework(
      frameworkWith([], {
        facts: booleanFacts(['p'], 'provider'),
        gradings: { weging: standard, eitherway: weighing([isTrue('p'), isNot('p')]) },
        weighing: { norm: 'weging', ...rest },
        themes: [theme('A', [plain('M')]), dividing],
      }),
    );
    const findings = given(parseFindings(findingsWith(found), { framework: kader }));
    const compiled = compiledBehind(kader);
    if (!compiled) throw new Error('not compiled');
    const { evidence } = fitFindings(compiled, findings);
    const whole = assess(kader, findings);
    const verdict = id === undefined ? whole.overall.verdict : themeIn(whole, id).verdict;
    expect(verdict?.possible).toEqual([v]);
    expect(wholeAlone({ compiled, findings, evidence }, id)?.possible).toEqual([v]);
  });
});

describe('what comes out over all cases together', () => {
  const kader = { facts: booleanFacts(['p'], 'provider') };
  const run = (overrides: readonly object[] = []) =>
    visit([either('N', 'p')], mixed('N'), { kader, rest: { overrides } });

  test('is exact, and every row that decides in one of them is named', () => {
    const { verdict, decidedBy } = normIn(run(), 'N');
    expect([verdict.exact, verdict.possible]).toEqual([true, [v, vn]]);
    expect(decidedBy.map(({ level, row }) => [level, row])).toEqual([
      [v, 0],
      [vn, 3],
    ]);
    expect(themeIn(run()).decidedBy.map(({ level }) => level)).toEqual([v, vn]);
    expect(run().overall.decidedBy.map(({ level }) => level)).toEqual([v, vn]);
  });

  test('stays beside a deviation, as narrow as without it', () => {
    const deviation = { norm: 'N', value: v, motivation: 'Hersteld.', by: 'inspecteur', date: '2026-03-01' };
    const { verdict, overridden, decidedBy } = normIn(run([deviation]), 'N');
    expect([verdict.level, overridden?.from]).toEqual([v, [v, vn]]);
    expect(decidedBy.map(({ level }) => level)).toEqual([v, vn]);
  });
});

describe('a part of a framework is split as the whole is', () => {
  const plain = (id: string, rest: object = {}) => norm(id, [yes(`${id}.1`)], rest);
  const encouraged = { status: 'encouraged' };
  const kader = framework(
    frameworkWith([], {
      facts: booleanFacts(['p'], 'provider'),
      themes: [
        {
          id: 'A',
          title: 'A',
          norms: [
            plain('N', { applies: isTrue('p') }),
            plain('O', { applies: isNot('p') }),
            either('E', 'p', encouraged),
            plain('M', encouraged),
          ],
        },
        { id: 'B', title: 'B', norms: [plain('K')] },
      ],
    }),
  );
  const findings = given(
    parseFindings(findingsWith([say('N.1', true), say('O.1', false), ...mixed('E'), say('K.1', true)]), {
      framework: kader,
    }),
  );
  const compiled = compiledBehind(kader);
  if (!compiled) throw new Error('not compiled');
  const { evidence } = fitFindings(compiled, findings);
  const fresh: Visited = { compiled, findings, evidence };
  const kept: Visited = { ...fresh, views: viewsToKeep(compiled, findings, evidence) };
  const whole = assess(kader, findings);

  test.each([
    ['in views of its own', fresh],
    ['in views that are kept', kept],
    ['in views that are kept, once more', kept],
  ])('%s', (_, visited) => {
    for (const { id, verdict } of whole.themes)
      expect(wholeAlone(visited, id)?.possible).toEqual(verdict?.possible);
    expect(wholeAlone(visited)?.possible).toEqual(whole.overall.verdict?.possible);
    for (const id of ['N', 'O', 'E', 'M', 'K']) {
      const found = normWith(compiled, 'norm', id, findings.date);
      if (!found) throw new Error(`no norm ${id}`);
      expect(verdictAlone(visited, judgeAlone(visited, found))).toEqual(normIn(whole, id).verdict);
    }
  });

  test('and that is narrower than counting every norm apart', () => {
    expect(themeIn(whole, 'A').verdict?.possible).toEqual([v, vn]);
    expect(whole.overall.verdict?.possible).toEqual([v, vgn]);
    expect(verdictIn(whole, 'E')).toEqual([v, vn]);
  });
});
