/** `updateCases`: only what was wanted changes, byte for byte. */
import { describe, expect, test } from 'vitest';
import { parseCases, runCases, updateCases } from '../../src/testing.ts';
import { igj } from '../intervention/policies.ts';
import { sound } from './build.ts';
import { framework } from './mutation/small.ts';

const head =
  'format: cases/1\nframework: klein\ndate: 2026-03-20 # de dag\ngiven: { mensen: 11, verblijf: false }\ncases:\n';

async function update(rows: string) {
  const text = head + rows;
  const { failed } = await runCases(sound(parseCases(text)), { frameworks: [framework], policies: [igj] });
  return { failed, ...updateCases(text, failed) };
}

describe('updateCases', () => {
  test.each([
    [
      'a word',
      '  - { id: a, norm: N1, given: { N1.1: true, N1.2: 4/4 }, expect: ‹voldoet-niet› } # let op\n',
      'voldoet',
    ],
    [
      'a word between quotes',
      `  - { id: a, norm: N1, given: { N1.1: true, N1.2: 4/4 }, expect: ‹'voldoet-niet'› }\n`,
      `'voldoet'`,
    ],
    [
      'a word on a line of its own, with a remark',
      '  - id: a\n    norm: N1\n    # waarom\n    given: { N1.1: true, N1.2: 4/4 }\n    expect:   ‹voldoet-niet›   # hier\n',
      'voldoet',
    ],
    [
      'a word that becomes a list',
      '  - { id: a, norm: N1, given: { N1.1: true }, expect: ‹voldoet› }\n',
      '[voldoet, voldoet-niet]',
    ],
    [
      'a list that becomes a word',
      '  - { id: a, norm: N1, given: { N1.1: true, N1.2: 4/4 }, expect: ‹[voldoet, voldoet-niet]› }\n',
      'voldoet',
    ],
    [
      'a list over lines',
      '  - id: a\n    norm: N1\n    given: { N1.1: true, N1.2: 4/4 }\n    expect:\n      ‹- voldoet\n      - voldoet-niet›\n    missing: []\n',
      'voldoet',
    ],
    ['what is missing', '  - { id: a, norm: N1, given: { N1.1: true }, missing: ‹[]› }\n', '[N1.2]'],
    [
      'of a row',
      '  - id: a\n    norm: N1\n    given: { N1.2: 4/4 }\n    table:\n      - { it: "een: ja", set: { N1.1: true }, expect: voldoet }\n      - { it: nee, set: { N1.1: false }, expect: ‹voldoet› }\n',
      'voldoet-niet',
    ],
    [
      'a deadline as a day',
      '  - { id: a, policy: igj, given: { phase: first-visit, risk: high, trust: limited }, deadline: ‹2026-01-01› }\n',
      '2026-09-20',
    ],
    [
      'a deadline as a period',
      '  - { id: a, policy: igj, given: { phase: first-visit, risk: high, trust: limited }, deadline: ‹P1M› }\n',
      'P6M',
    ],
  ])('%s', async (_, rows, after) => {
    const [before = '', rest = ''] = rows.split('‹');
    const [was = '', end = ''] = rest.split('›');
    const result = await update(before + was + end);
    expect(result.left).toEqual([]);
    expect(result.text).toBe(`${head}${before}${after}${end}`);
    expect(result.updated).toHaveLength(1);
    const again = await runCases(sound(parseCases(result.text)), {
      frameworks: [framework],
      policies: [igj],
    });
    expect(again.failed).toEqual([]);
  });

  test('line ends, tabs in remarks and a byte order mark stay', async () => {
    const text =
      `\uFEFF${head}  - { id: a, norm: N1, given: { N1.1: true, N1.2: 4/4 }, expect: voldoet-niet }\t# ja\n`.replaceAll(
        '\n',
        '\r\n',
      );
    const { failed } = runCases(sound(parseCases(text)), { frameworks: [framework] });
    expect(updateCases(text, failed).text).toBe(text.replace('expect: voldoet-niet', 'expect: voldoet'));
  });

  test('JSON stays JSON', () => {
    const text = JSON.stringify(
      {
        format: 'cases/1',
        framework: 'klein',
        date: '2026-03-20',
        cases: [
          { id: 'a', norm: 'N1', given: { 'N1.1': true, mensen: 11 }, expect: 'voldoet', missing: ['N1.1'] },
        ],
      },
      undefined,
      1,
    );
    const { failed } = runCases(sound(parseCases(text)), { frameworks: [framework] });
    const { text: written } = updateCases(text, failed);
    expect(JSON.parse(written).cases[0]).toMatchObject({
      expect: ['voldoet', 'voldoet-niet'],
      missing: ['N1.2'],
    });
  });

  test('what changed is told per row', async () => {
    const { updated } = await update(
      '  - { id: a, norm: N1, given: { N1.1: true }, expect: voldoet, missing: [N1.1] }\n',
    );
    expect(updated).toEqual([
      {
        case: 'a',
        line: 6,
        column: 5,
        changes: [
          { key: 'expect', before: ['voldoet'], after: ['voldoet', 'voldoet-niet'] },
          { key: 'missing', before: ['N1.1'], after: ['N1.2'] },
        ],
      },
    ]);
  });

  test.each([
    [
      'comment-inside',
      '  - id: a\n    norm: N1\n    given: { N1.1: true, N1.2: 4/4 }\n    expect:\n      - voldoet # zo\n      - voldoet-niet\n',
    ],
    [
      'no-single-deadline',
      '  - { id: a, policy: igj, given: { phase: first-visit, risk: low, trust: sufficient }, expect: afsluiten, deadline: P6M }\n',
    ],
  ])('left alone: %s', async (because, rows) => {
    const { text, left, updated } = await update(rows);
    expect(text).toBe(head + rows);
    expect(updated).toEqual([]);
    expect(left).toMatchObject([{ case: 'a', because }]);
  });

  test('a row that is not in the text is left alone; a text that is no case file is refused', async () => {
    const { failed } = await update(
      '  - { id: a, norm: N1, given: { N1.1: true, N1.2: 4/4 }, expect: voldoet-niet }\n',
    );
    const other = `${head}  - { id: b, norm: N1, expect: not-tested }\n`;
    expect(updateCases(other, failed)).toMatchObject({ text: other, left: [{ because: 'not-found' }] });
    expect(() => updateCases('format: cases/2', failed)).toThrow();
  });
});
