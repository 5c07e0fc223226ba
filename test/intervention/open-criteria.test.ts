/** Criteria that may fail: which articles may be breached together, and what that leaves possible. */
import { describe, expect, test } from 'vitest';
import type { CriterionGiven } from './build.ts';
import { advised, failing, fails, rule } from './small.ts';

const CARE = 'wkkgz 2(1)';
const VOG = 'wkkgz 4(2)';
const REGISTER = 'wtza 3';

describe('what open criteria open', () => {
  const open = ['met', 'not-met'];
  const measures = async (criteria: readonly CriterionGiven[]) => {
    const { range } = await advised([fails('N', { criteria })], { trust: 'insufficient' });
    expect(range.exact).toBe(true);
    return range.measures;
  };

  test('some criterion of a breached norm fails, so that it never breaches nothing', async () => {
    const care = { is: open, articles: [CARE] };
    expect(await measures([{ id: 'A', ...care }])).toEqual(['aanwijzing']);
    expect(
      await measures([
        { id: 'A', ...care },
        { id: 'B', ...care },
      ]),
    ).toEqual(['aanwijzing']);
  });

  test('which of them fails may decide the measure', async () => {
    const vog = { id: 'V', is: open, articles: [VOG] };
    expect(await measures([{ id: 'A', is: open, articles: [CARE] }, vog])).toEqual([
      'toezicht',
      'aanwijzing',
    ]);
    expect(await measures([{ id: 'A', is: 'not-met', articles: [CARE] }, vog])).toEqual(['aanwijzing']);
    expect(
      await measures([
        { id: 'A', is: open, articles: [CARE] },
        { ...vog, is: 'not-met' },
      ]),
    ).toEqual(['toezicht', 'aanwijzing']);
  });

  test('a criterion that adds one article to those that are breached anyway may decide too', async () => {
    const rules = [rule('alles', failing(), 'require', { atLeast: 'last' })];
    const criteria = [
      { id: 'A', is: 'not-met', articles: [CARE] },
      { id: 'B', is: open, articles: [CARE, REGISTER] },
    ];
    const { range } = await advised([fails('N', { criteria })], { policy: { rules } });
    expect(range).toMatchObject({ measures: ['aanwijzing', 'last'], exact: true });
  });

  test('articles without a power are told apart where a rule asks for them', async () => {
    const article = { fact: 'breached', params: { article: 'wkkgz 9' }, operator: 'equal', value: true };
    const rules = [rule('register', article, 'require', { atLeast: 'toezicht' })];
    const criteria = [
      { id: 'A', is: 'not-met', articles: ['wkkgz 8'] },
      { id: 'B', is: open, articles: ['wkkgz 9(1)'] },
    ];
    const asked = await advised([fails('N', { harm: 'limited', criteria })], { policy: { rules } });
    expect(asked.range.measures).toEqual(['plan', 'toezicht']);
    expect(asked.questions).toMatchObject([{ kind: 'norm', id: 'N' }]);
  });

  test('ten groups of articles are combined exactly, eleven no longer; the same group twice counts once', async () => {
    const articles = [CARE, VOG, REGISTER, 'wkkgz 9'];
    const sets = Array.from({ length: 15 }, (_, at) =>
      articles.filter((_, bit) => ((at + 1) >> bit) % 2 === 1),
    );
    const exactAt = async (count: number, twice = 0, anyway: readonly string[] = []) => {
      const groups = [...sets.slice(0, count), ...sets.slice(0, twice)];
      const criteria = [
        ...groups.map((group, at) => ({ id: `A${at}`, is: open, articles: group })),
        ...(anyway.length > 0 ? [{ id: 'Z', is: 'not-met', articles: anyway }] : []),
      ];
      const found = await advised([fails('N', { criteria })], { trust: 'insufficient' });
      return found.range.exact;
    };
    expect(await Promise.all([exactAt(10), exactAt(10, 2), exactAt(11)])).toEqual([true, true, false]);
    expect(await exactAt(15, 0, articles)).toBe(true);
  });
});
