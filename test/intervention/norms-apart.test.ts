/** What each norm adds: by its own articles, its own scale and its own status, and nothing of another. */
import { describe, expect, test } from 'vitest';
import type { Assessment } from '../../src/assessment/model.ts';
import type { Level } from '../../src/framework/model.ts';
import { type NormGiven, worst } from './build.ts';
import { advised, failing, fails, named, role, rule, yes } from './small.ts';

const limited = (id: string, over: Partial<NormGiven> = {}) => fails(id, { harm: 'limited', ...over });
const no = (fact: string) => ({ fact, operator: 'equal', value: false });
const require = (name: string, conditions: object, atLeast: string) =>
  rule(name, conditions, 'require', { atLeast });

describe('a measure that needs a power', () => {
  const asks = { policy: { rules: [require('a', failing(), 'aanwijzing')] } };
  const at = async (norms: readonly NormGiven[]) => {
    const found = await advised(norms, asks);
    return [found.range.measures, role(found, 'ladder').flatMap(({ norms: ids }) => ids)];
  };

  test('is not opened by a norm van belang, whatever its articles', async () => {
    const closed = limited('N', { articles: ['wkkgz 2a'] });
    expect(await at([closed, fails('E', { status: 'encouraged' })])).toEqual([['toezicht'], ['N']]);
    expect(await at([closed, fails('E')])).toEqual([['aanwijzing'], ['E']]);
  });

  test('is not opened by a norm that is in order', async () => {
    const closed = limited('N', { articles: ['wkkgz 2a'] });
    expect(await at([closed, fails('E', { is: worst.mostly })])).toEqual([['toezicht'], ['N']]);
  });

  test('each answer opens its own: what one closes the other does not keep open', async () => {
    const powers = [
      {
        articles: ['wkkgz 2'],
        opens: {
          aanwijzing: { basis: 'wkkgz 27(1)', when: yes('x') },
          last: { basis: 'wkkgz 29(1)b', when: no('x') },
          bevel: { basis: 'wkkgz 27(4)' },
          boete: { basis: 'wkkgz 30(1)' },
        },
      },
    ];
    const policy = { powers, rules: [require('a', failing(), 'last')] };
    const found = await advised([limited('N')], { policy });
    expect(found.range).toMatchObject({ measures: ['aanwijzing', 'last'], exact: true });
    expect(found.questions).toMatchObject([{ kind: 'fact', id: 'x', options: ['false', 'true'] }]);
  });
});

describe('every norm is read on the scale of its own framework', () => {
  const levels: readonly Level[] = [
    { id: 'groen', title: 'Groen', met: true },
    { id: 'oranje', title: 'Oranje', met: true },
    { id: 'rood', title: 'Rood', met: false },
  ];
  /** The norms of one visit under two frameworks, the second with three colours. */
  const both = (made: Assessment): Assessment => {
    const coloured = (id: string) => id.startsWith('K');
    const themes = [false, true].flatMap((second) =>
      made.themes.map((theme) => ({
        ...theme,
        id: second ? 'K' : theme.id,
        framework: second ? 'kleuren' : theme.framework,
        norms: theme.norms.filter(({ id }) => coloured(id) === second),
      })),
    );
    const colours = { id: 'kleuren', version: '1.0.0', title: 'Kleuren', levels };
    return { ...made, themes, frameworks: [...made.frameworks, colours] };
  };

  test('what is met there is met here, and the worst is the worst', async () => {
    const norms = [
      limited('N'),
      fails('K1', { is: 'rood' }),
      fails('K2', { is: 'oranje' }),
      fails('K3', { is: 'groen' }),
      fails('K4', { is: ['groen', 'rood'] }),
    ];
    const found = await advised(norms, { change: both });
    expect(found.norms.map(({ id, standing, possible }) => [id, standing, possible])).toEqual([
      ['N', 'breached', [worst.no]],
      ['K1', 'breached', ['rood']],
      ['K2', 'shortfall', ['oranje']],
      ['K3', 'in-order', ['groen']],
      ['K4', 'may-be-breached', ['groen', 'rood']],
    ]);
    expect(found.range.measures).toEqual(['toezicht']);
    expect(role(found, 'ladder')[0]?.norms).toEqual(['N', 'K1']);
  });

  test('a level of the second is no level of the first', async () => {
    const found = await advised([fails('K1', { is: 'rood' }), fails('N', { is: worst.mostly })], {
      change: both,
    });
    expect(found.norms.map(({ standing }) => standing).sort()).toEqual(['breached', 'shortfall']);
  });
});

describe('what does not apply', () => {
  test('perhaps not: it may fail, and counts for nothing where it does not', async () => {
    const found = await advised([limited('N', { is: ['not-applicable', worst.no] })]);
    expect(found.range.measures).toEqual(['sluiten', 'plan']);
    expect(found.norms).toMatchObject([{ standing: 'may-be-breached' }]);
    expect(found.questions).toMatchObject([{ kind: 'norm', id: 'N', options: ['not-applicable', worst.no] }]);
  });

  test('perhaps not, else in order: nothing is asked and nothing measured', async () => {
    const found = await advised([limited('N', { is: ['not-applicable', worst.ok] })]);
    expect([found.range.measures, found.questions]).toEqual([['sluiten'], []]);
    expect(found.encouragedOnly).toBe(false);
  });
});

describe('only norms van belang', () => {
  const encouraged = (id: string, is: NormGiven['is']) => fails(id, { status: 'encouraged', is });
  const at = async (norms: readonly NormGiven[]) => (await advised(norms)).encouragedOnly;

  test('fall short: some of them do, and nothing that is tested does or may', async () => {
    expect(
      await at([encouraged('E', worst.no), encouraged('F', worst.ok), fails('N', { is: worst.ok })]),
    ).toBe(true);
    expect(await at([encouraged('E', [worst.ok, worst.mostly])])).toBe(true);
    expect(await at([encouraged('E', worst.ok)])).toBe(false);
    expect(await at([encouraged('E', worst.no), fails('N', { is: [worst.ok, worst.mostly] })])).toBe(false);
    expect(await at([])).toBe(false);
  });
});

test('a visit in which nothing was judged has no risk, no measure and no questions', async () => {
  const found = await advised([limited('N', { state: 'not-tested', reason: 'no-evidence' })]);
  expect(found.risk).toEqual({ possible: [], because: [] });
  expect([found.range.measures, named(found.measures), found.questions, found.diagnostics]).toEqual([
    [],
    [],
    [],
    [],
  ]);
  expect(found.scope.notTested).toEqual([{ norm: 'N', reason: 'no-evidence' }]);
});
