/** Mutants that only a recommendation can notice, and cases that ask for one. */
import { describe, expect, test } from 'vitest';
import { parseFramework } from '../../../src/index.ts';
import { parseCases, runCases, runMutants, type Survivor } from '../../../src/testing.ts';
import { igj } from '../../intervention/policies.ts';
import { sound } from '../build.ts';
import { framework, frameworkText } from './small.ts';

const policies = [igj];
const trusted = 'phase: first-visit, trust: sufficient, acute-danger: false';

function casesOf(rows: readonly string[], given = trusted) {
  return sound(
    parseCases(
      `format: cases/1
framework: klein
date: 2026-03-20
cases:
  - id: advies
    policy: igj
    given: { ${given} }
    table:
${rows.map((row) => `      - ${row}\n`).join('')}`,
      { file: 'cases/advies.yaml' },
    ),
  );
}

const short = '{ it: zakt, set: { N1: voldoet-niet }, expect: advies }';
const again =
  '{ it: weer, set: { N1: voldoet-niet, trust: limited, phase: follow-up, persistent: [N1] }, expect: verbeterplan, deadline: P3M }';

const run = (rows: readonly string[], of = framework) =>
  runMutants(casesOf(rows), { frameworks: [of], policies });

describe('a case that says how norms stand', () => {
  test.each([
    ['the measure and the deadline of the norm', again],
    ['several norms, and one that is in order', '{ it: goed, set: { N1: voldoet }, expect: afsluiten }'],
    [
      'what is open, and what would decide',
      '{ it: open, set: { N1: voldoet-niet }, unset: [trust], expect: [advies, verbeterplan], missing: [trust] }',
    ],
    [
      'a criterion in place of the verdict',
      '{ it: bevinding, set: { N1: voldoet-niet, N1.2: 0/4, verblijf: true }, expect: advies }',
    ],
  ])('%s', async (_, row) => {
    const { failed } = await runCases(casesOf([row]), { frameworks: [framework], policies });
    expect(failed.map(({ message }) => message)).toEqual([]);
  });

  test('another measure fails, with the reasons', async () => {
    const { failed } = await runCases(casesOf([short.replace('advies', 'aanwijzing')]), {
      frameworks: [framework],
      policies,
    });
    expect(failed[0]).toMatchObject({ want: ['aanwijzing'], got: ['advies'], kind: 'policy', line: 9 });
    expect(failed[0]?.message).toContain('- advies: ');
  });

  test.each([
    ['{ it: a, set: { N1: voldoet-niet, risk: low }, expect: advies }', 'case-follows-from-norms'],
    ['{ it: a, set: { N1: voldoet-niet, onvoldoende: true }, expect: advies }', 'case-follows-from-norms'],
    ['{ it: a, set: { N1: voldoet-niet, persistent: [N2] }, expect: advies }', 'case-unknown-id'],
    ['{ it: a, set: { N1: voldoet-niet, persistent: true }, expect: advies }', 'value-of-other-type'],
    ['{ it: a, set: { N1: slecht }, expect: advies }', 'value-outside-options'],
    ['{ it: a, set: { N1: voldoet-niet, N9: voldoet }, expect: advies }', 'case-unknown-id'],
    ['{ it: a, set: { N1: voldoet-niet }, expect: boete }', 'case-unknown-outcome'],
    ['{ it: a, set: { N1: voldoet-niet, running: verbeterplan }, expect: advies }', 'case-impossible'],
  ])('%s is %s', async (row, code) => {
    await expect(
      Promise.resolve().then(() => runCases(casesOf([row]), { frameworks: [framework], policies })),
    ).rejects.toMatchObject({ diagnostics: [{ code, line: 9 }] });
  });
});

describe('mutants', () => {
  test('not run where no case asks for a measure on the norms', async () => {
    const bare = sound(
      parseCases({
        format: 'cases/1',
        framework: 'klein',
        date: '2026-03-20',
        cases: [{ id: 'n', norm: 'N1', expect: 'not-tested' }],
      }),
    );
    const { advice } = await runMutants(bare, { frameworks: [framework], policies });
    expect(new Set(advice.notJudged.map(({ kind }) => kind))).toEqual(
      new Set(['harm', 'repair-within', 'norm-status', 'source']),
    );
    expect(advice.survived).toEqual([]);
  });

  test('what no case notices comes with a row that would; then nothing is left', async () => {
    const { advice } = await run([short]);
    const left = advice.survived.map(({ kind, after }) => `${kind} ${after}`);
    expect(left).toEqual(['repair-within repairWithin: P2M', 'repair-within repairWithin: P4M']);
    const rows = advice.survived.flatMap(({ suggestion }) => suggestion?.row.replace(/^- /, '') ?? []);
    expect(rows.length).toBe(left.length);
    const { failed } = await runCases(casesOf([...new Set(rows)]), { frameworks: [framework], policies });
    expect(failed.map(({ message }) => message)).toEqual([]);
    const next = await run([short, again, ...new Set(rows)]);
    expect(next.advice.survived).toEqual([]);
    expect(next.advice.killed.map(({ by }) => by)).toContain('advies: zakt');
  });

  test('proved the same: harm that the policy counts alike, for a norm that has its own time', async () => {
    const { advice } = await run([short]);
    expect(advice.equivalent.map(({ kind, name }) => [kind, name])).toEqual([['harm', 'N1 harm none']]);
    const timeless = sound(
      parseFramework(frameworkText.replace('        repairWithin: P3M\n', ''), { file: 'klein.yaml' }),
    );
    expect((await run([short], timeless)).advice.equivalent).toEqual([]);
  });
});

describe('silence', () => {
  const silenced = (...places: readonly string[]) =>
    sound(
      parseFramework(
        `${frameworkText}silence:\n${places.map((at) => `  - { rule: mutant, at: ${at}, reason: Zo bedoeld. }\n`).join('')}`,
        { file: 'klein.yaml' },
      ),
    );
  const cases = sound(
    parseCases({
      format: 'cases/1',
      framework: 'klein',
      date: '2026-03-20',
      cases: [{ id: 'n', overall: true, given: { N1: 'voldoet' }, expect: 'voldoet' }],
    }),
  );
  const runSilenced = (...places: readonly string[]) =>
    runMutants(cases, { frameworks: [silenced(...places)] });

  test('by place, by kind, by name; others stay', () => {
    const bare = runMutants(cases, { frameworks: [framework] });
    const open = bare.survived.filter(({ suggestion }) => !suggestion);
    const [one] = open;
    if (!one) throw new Error('nothing to silence');
    const alike = (test: (mutant: Survivor) => boolean) => open.filter(test).map(({ id }) => id);
    const ids = (...places: readonly string[]) => runSilenced(...places).silenced.map(({ id }) => id);
    expect(ids(one.at)).toEqual(alike(({ at }) => at === one.at));
    expect(ids(`${one.at} ${one.kind}`)).toEqual(alike(({ at, kind }) => at === one.at && kind === one.kind));
    expect(ids(JSON.stringify(one.name))).toEqual(alike(({ name }) => name === one.name));
    const results = runSilenced(one.at);
    expect(results.silenced.every((mutant) => mutant.silenced === 'Zo bedoeld.')).toBe(true);
    expect(results.survived).toHaveLength(bare.survived.length - results.silenced.length);
    expect(results.unusedSilences).toEqual([]);
  });

  test('one that holds nothing back is told, unless only some were run', () => {
    const at = 'N1.1 essential nooit';
    const framework = { framework: 'klein', version: '1.0.0', file: 'klein.yaml', column: 5 };
    expect(runSilenced(at).unusedSilences).toMatchObject([{ ...framework, at }]);
    const some = runMutants(cases, { frameworks: [silenced(at)], only: 'N1.2' });
    expect(some.unusedSilences).toEqual([]);
  });
});
