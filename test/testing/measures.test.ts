/** What a case about a policy with norms may expect beside the measure of the ladder: what comes with it, and what it rests on. */
import { describe, expect, test } from 'vitest';
import { parseCases, runCases, updateCases } from '../../src/testing.ts';
import { igj } from '../intervention/policies.ts';
import { framework, sound } from './build.ts';
import { law, lawCases, unfollowed } from './law.ts';

const library = { frameworks: [law], policies: [igj] };
const run = (row: string, language: 'nl' | 'en' = 'nl') =>
  runCases(lawCases([row]), { ...library, language });

/** N1 falls short by one criterion. */
const byComplaints = 'N1: voldoet-niet, N1.2: false';
const byConduct = 'N1: voldoet-niet, N1.1: false';

describe('what comes out', () => {
  test.each([
    [
      'quality: aanwijzing and bevel on the article itself (wkkgz 27)',
      `{ it: a, set: { N1: voldoet-niet, N1.3: false }, expect: aanwijzing, beside: [bevel, hertoets], articles: [wkkgz 2(2)b], basis: [wkkgz 27(4), wkkgz 27(1)], barred: [] }`,
    ],
    [
      'an article that opens nothing beside one that does: told under barred, the measure rests on the other',
      `{ it: a, set: { ${byConduct} }, expect: aanwijzing, articles: [wkkgz 2(2)c], barred: [bevel, aanwijzing] }`,
    ],
    [
      'complaints: neither of the two, and the heaviest below that needs no power',
      `{ it: a, set: { ${byComplaints} }, expect: verscherpt-toezicht, beside: [hertoets], articles: [], basis: [], barred: [aanwijzing, bevel] }`,
    ],
    [
      'an aanwijzing that was not followed opens a last (wkkgz 29(1)b)',
      `{ it: a, set: { N1: voldoet-niet, N1.3: false, ${unfollowed('aanwijzing')} }, expect: last-onder-dwangsom, deadline: P2W, articles: [wkkgz 2(2)b], basis: [wkkgz 29(1)b], barred: [] }`,
    ],
    [
      'within its term it does not: the aanwijzing stays',
      `{ it: a, set: { N1: voldoet-niet, N1.3: false, phase: under-measure, running: aanwijzing, deadline-passed: false, followed: partly, acute-danger: false }, expect: aanwijzing, basis: [wkkgz 27(1)] }`,
    ],
    [
      'complaints have a last of their own (wkkgz 29(1)a)',
      `{ it: a, set: { ${byComplaints}, ${unfollowed('aanwijzing')} }, expect: last-onder-dwangsom, articles: [wkkgz 15, wkkgz 13], basis: [wkkgz 29(1)a], barred: [] }`,
    ],
    [
      'a VOG: first a warning, and no measure of the ladder rests on it',
      `{ it: a, set: { N2: voldoet-niet, N2.1: false }, expect: verscherpt-toezicht, beside: [waarschuwing, hertoets], articles: [], barred: [boete, aanwijzing, bevel] }`,
    ],
    [
      'after a warning that was not followed a fine',
      `{ it: a, set: { N2: voldoet-niet, N2.1: false, ${unfollowed('waarschuwing')} }, beside: [waarschuwing, boete, hertoets], articles: [wkkgz 4(2)], basis: [wkkgz 30(1)], barred: [] }`,
    ],
    [
      'nothing of the ladder expected: the lists alone will do',
      '{ it: a, set: { N1: voldoet, N2: voldoet }, beside: [hertoets], articles: [], basis: [], barred: [] }',
    ],
    [
      'what may come counts too',
      `{ it: a, set: { N1: voldoet-niet, N1.3: false, acute-danger: false }, unset: [suspected-offence], beside: [om-contact, bestuursgesprek, hertoets] }`,
    ],
  ])('%s', async (_, row) => {
    const { failed } = await run(row);
    expect(failed.map(({ message }) => message)).toEqual([]);
  });

  test.each([
    ['beside: [hertoets]', 'beside', ['hertoets'], ['hertoets', 'bevel'], 'verwacht ernaast:   hertoets'],
    ['articles: []', 'articles', [], ['wkkgz 2(2)b'], 'maar het rust op:         wkkgz 2(2)b'],
    ['basis: [wkkgz 27(1)]', 'basis', ['wkkgz 27(1)'], ['wkkgz 27(1)', 'wkkgz 27(4)'], 'grondslag geworden:'],
    ['barred: [boete]', 'barred', ['boete'], [], 'maar niet mogelijk is: niets'],
  ])('%s does not hold', async (expected, about, want, got, message) => {
    const row = `{ it: a, set: { N1: voldoet-niet, N1.3: false }, expect: aanwijzing, ${expected} }`;
    const { failed } = await run(row);
    expect(failed[0]?.differences).toEqual([{ about, want, got }]);
    expect(failed[0]?.message).toContain(message);
    expect(failed[0]?.message).toContain('- aanwijzing op grond van wkkgz 27(1): wkkgz 2(2)b (N1)');
    const { failed: english } = await run(row, 'en');
    expect(english[0]?.message).toMatch(/want (beside|resting on|basis|barred): /);
    expect(english[0]?.message).toContain('- aanwijzing on the basis of wkkgz 27(1): wkkgz 2(2)b (N1)');
  });

  test('why something is barred that was not asked for', async () => {
    const { failed } = await run(
      '{ it: a, set: { N2: voldoet-niet, N2.2: false, phase: first-visit, acute-danger: false }, barred: [] }',
    );
    expect(failed[0]?.message).toMatch(/- boete \(N2\): .*waarschuwing/i);
  });

  test('written anew where they do not hold', async () => {
    const text = `format: cases/1
framework: recht
date: 2026-03-20
cases:
  - id: a
    policy: igj
    given: { N1: voldoet-niet, N1.1: true, N1.2: false, N1.3: true, N1.4: true, N1.5: true, phase: follow-up, trust: insufficient, acute-danger: true, suspected-offence: false, individual-professional: false, neglect: false, recidivism: false }
    beside: [boete] # wat erbij komt
    articles: [wkkgz 13]
    basis: []
    barred:
      - bevel
`;
    const { failed } = await runCases(sound(parseCases(text)), library);
    const { text: written, updated, left } = updateCases(text, failed);
    expect(left).toEqual([]);
    expect(updated[0]?.changes.map(({ key, after }) => [key, after])).toEqual([
      ['beside', ['hertoets']],
      ['articles', []],
      ['barred', ['aanwijzing', 'bevel']],
    ]);
    expect(written).toContain('    beside: [hertoets] # wat erbij komt\n    articles: []\n    basis: []\n');
    expect((await runCases(sound(parseCases(written)), library)).failed).toEqual([]);
  });
});

describe('refused', () => {
  const code = (row: string) => Promise.resolve().then(() => run(row));

  test.each([
    ['beside: [boet]', 'boete'],
    ['beside: [aanwijzing]', undefined],
    ['articles: [wkkgz 31]', 'wkkgz 13'],
    ['articles: [wkkgz 3(1)]', undefined],
    ['basis: [wkkgz 27]', undefined],
    ['barred: [hertoets]', undefined],
  ])('%s: nothing that can come out, with what can', async (expected, suggestion) => {
    await expect(
      code(`{ it: a, set: { N1: voldoet-niet }, expect: aanwijzing, ${expected} }`),
    ).rejects.toMatchObject({
      diagnostics: [{ code: 'case-unknown-outcome', line: 9, args: { ...(suggestion && { suggestion }) } }],
    });
  });

  test.each(['beside', 'articles', 'basis', 'barred'])('%s where no norm is given', async (key) => {
    const own = { id: 'a', policy: 'igj', given: { risk: 'high', trust: 'limited' }, [key]: [] };
    const file = { format: 'cases/1', framework: 'kader', date: '2026-03-20', cases: [own] };
    const cases = sound(parseCases(file));
    await expect(runCases(cases, { frameworks: [framework], policies: [igj] })).rejects.toMatchObject({
      diagnostics: [{ code: 'case-measures-without-norms', path: ['cases', 0, key] }],
    });
  });

  test.each(['beside', 'articles', 'basis', 'barred'])('%s in a case about a norm', (key) => {
    const own = { id: 'a', norm: 'DZ3', expect: 'not-tested', [key]: [] };
    const result = parseCases({ format: 'cases/1', framework: 'kader', date: '2026-03-20', cases: [own] });
    expect(result).toMatchObject({
      ok: false,
      diagnostics: [{ code: 'case-measures-without-norms', path: ['cases', 0, key] }],
    });
  });

  test('beside a table', () => {
    const own = { id: 'a', policy: 'igj', barred: [], table: [{ it: 'b', barred: [] }] };
    const result = parseCases({ format: 'cases/1', framework: 'kader', date: '2026-03-20', cases: [own] });
    expect(result).toMatchObject({ ok: false, diagnostics: [{ code: 'case-expectation-beside-table' }] });
  });
});
