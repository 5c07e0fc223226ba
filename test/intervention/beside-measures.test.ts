/** What stands beside the ladder: who adds it, on which norms it rests, and how certain it is. */
import { describe, expect, test } from 'vitest';
import { worst } from './build.ts';
import { advised, failing, fails, named, plane, role, rule, yes } from './small.ts';

const add = (name: string, measure: string, conditions: object = failing()) =>
  rule(name, conditions, 'add', { measure });
const opens = fails('C', { articles: ['wkkgz 2(1)'] });
const closed = fails('V', { articles: ['wkkgz 4(2)'] });

describe('who adds it', () => {
  const adding = { ...plane, high: { ...plane.high, limited: { atLeast: 'toezicht', add: ['gesprek'] } } };

  test('the cell, a rule, or both: every one is a reason, in the order of the policy', async () => {
    const rules = [add('brief', 'waarschuwing'), add('praat', 'gesprek')];
    const found = await advised([opens], { policy: { plane: adding, rules } });
    const praat = { kind: 'rule', rule: 'praat', measure: 'gesprek', because: 'praat' };
    expect(
      role(found, 'beside').map(({ measure, certain, norms, why }) => ({ measure, certain, norms, why })),
    ).toEqual([
      {
        measure: 'gesprek',
        certain: true,
        norms: ['C'],
        why: [{ kind: 'cell', risk: 'high', trust: 'limited', measure: 'gesprek' }, praat],
      },
      {
        measure: 'waarschuwing',
        certain: true,
        norms: ['C'],
        why: [{ kind: 'rule', rule: 'brief', measure: 'waarschuwing', because: 'brief' }],
      },
    ]);
  });

  test('what other cells add is not added; nor what rules of another kind name', async () => {
    const rules = [rule('streng', failing(), 'require', { atLeast: 'toezicht' })];
    const found = await advised([opens], { trust: 'sufficient', policy: { plane: adding, rules } });
    expect(role(found, 'beside')).toEqual([]);
  });

  test('what only some answers add is uncertain, with the reason of those', async () => {
    const policy = { plane: adding, rules: [add('altijd', 'waarschuwing')] };
    const found = await advised([opens], { trust: 'unknown', policy });
    expect(role(found, 'beside')).toMatchObject([
      { measure: 'gesprek', certain: false, norms: ['C'], why: [{ kind: 'cell', trust: 'limited' }] },
      { measure: 'waarschuwing', certain: true },
    ]);
    const capped = await advised([opens], {
      policy: { rules: [add('praat', 'gesprek')] },
      trust: 'unknown',
      maxRuns: 1,
    });
    expect(role(capped, 'beside')).toMatchObject([{ measure: 'gesprek', certain: false }]);
  });

  test('a rule that only adds, on a fact nobody needs otherwise, may add: uncertain, and nothing is asked for it', async () => {
    const policy = { rules: [add('misschien', 'gesprek', yes('x')), add('ook', 'waarschuwing', yes('y'))] };
    const found = await advised([opens], { policy, facts: { y: false } });
    expect(role(found, 'beside')).toMatchObject([
      {
        measure: 'gesprek',
        certain: false,
        norms: ['C'],
        why: [{ kind: 'rule', rule: 'misschien', measure: 'gesprek', because: 'misschien' }],
      },
    ]);
    expect(found.questions).toEqual([]);
    const known = await advised([opens], { policy, facts: { x: true, y: false } });
    expect(role(known, 'beside')).toMatchObject([{ measure: 'gesprek', certain: true }]);
    const no = await advised([opens], { policy, facts: { x: false, y: false } });
    expect(role(no, 'beside')).toEqual([]);
  });

  test('what one rule adds for certain is certain, whatever another may add', async () => {
    const policy = { rules: [add('misschien', 'gesprek', yes('x')), add('zeker', 'gesprek')] };
    const [talk] = role(await advised([opens], { policy }), 'beside');
    expect(talk).toMatchObject({ certain: true, why: [{ rule: 'zeker' }] });
    expect(talk?.why).toHaveLength(1);
  });
});

describe('which norms it rests on', () => {
  const mild = fails('L', { harm: 'limited' });
  const serious = { all: [failing({ harm: 'serious' })] };

  test('those that its rules speak of, of several rules together; all where one of them speaks of the visit', async () => {
    const norms = [opens, mild, fails('O', { is: worst.ok })];
    const on = async (...rules: readonly object[]) =>
      role(await advised(norms, { policy: { rules }, facts: { x: true } }), 'beside')[0]?.norms;
    const limited = add('beperkt', 'gesprek', failing({ harm: 'limited' }));
    expect(await on(add('ernstig', 'gesprek', serious))).toEqual(['C']);
    expect(await on(limited)).toEqual(['L']);
    expect(await on(add('ernstig', 'gesprek', serious), limited)).toEqual(['C', 'L']);
    expect(await on(add('bezoek', 'gesprek', yes('x')), limited)).toEqual(['C', 'L']);
    expect(await on(add('ander', 'waarschuwing', yes('x')), limited)).toEqual(['L']);
  });

  test('what may be breached counts where the measure is uncertain itself', async () => {
    const norms = [
      opens,
      fails('M', { is: [worst.ok, worst.no] }),
      { ...closed, status: 'encouraged' as const },
      fails('O', { is: worst.ok }),
    ];
    const asking = { policy: { rules: [add('praat', 'gesprek', yes('x'))] } };
    const on = async (facts: object) =>
      role(await advised(norms, { ...asking, facts: { ...facts } }), 'beside')[0]?.norms;
    expect(await on({ x: true })).toEqual(['C']);
    expect(await on({})).toEqual(['C', 'M']);
  });

  test('a complaint about a person and a talk with the prosecutor rest on no norm of the provider', async () => {
    const rules = [add('klacht', 'tuchtklacht'), add('feit', 'aangifte')];
    const found = await advised([opens], { policy: { rules } });
    expect(role(found, 'beside')).toMatchObject([
      { measure: 'tuchtklacht', norms: [], certain: true },
      { measure: 'aangifte', norms: [], certain: true },
    ]);
  });

  test('one that needs a power rests on the norms that open it, and is left out where none does', async () => {
    const policy = { rules: [add('gevaar', 'bevel', yes('acute-danger'))] };
    const danger = { policy, facts: { 'acute-danger': true } };
    expect(role(await advised([opens, closed], danger), 'beside')).toMatchObject([
      { measure: 'bevel', norms: ['C'], certain: true, powers: [{ basis: 'wkkgz 27(4)' }] },
    ]);
    expect(named(role(await advised([closed], danger), 'beside'))).toEqual([]);
    const always = { policy: { rules: [add('altijd', 'bevel')] } };
    expect(named(role(await advised([opens], always), 'beside'))).toEqual([]);
  });

  test('one that is open in some completions only is uncertain', async () => {
    const policy = { rules: [add('gevaar', 'bevel', yes('acute-danger'))] };
    const criteria = [
      { id: 'A', is: ['met', 'not-met'], articles: ['wkkgz 2(1)'] },
      { id: 'B', is: 'not-met', articles: ['wkkgz 4(2)'] },
    ];
    const found = await advised([fails('N', { criteria })], { policy, facts: { 'acute-danger': true } });
    expect(role(found, 'beside')).toMatchObject([{ measure: 'bevel', certain: false, norms: ['N'] }]);
  });

  test('a rule that may add it speaks of its own norms alone', async () => {
    const rules = [add('misschien', 'gesprek', { all: [yes('x'), failing({ harmAtLeast: 'serious' })] })];
    const found = await advised([opens, mild], { policy: { rules } });
    expect(role(found, 'beside')).toMatchObject([{ measure: 'gesprek', certain: false, norms: ['C'] }]);
  });

  test('one that is open for a norm that it is not meant for, and perhaps for one that it is, is uncertain', async () => {
    const meant = { all: [yes('acute-danger'), failing({ harmAtLeast: 'serious' })] };
    const asking = { policy: { rules: [add('gevaar', 'bevel', meant)] }, facts: { 'acute-danger': true } };
    const other = { ...opens, harm: 'limited' } as const;
    const perhaps = fails('M', { is: [worst.ok, worst.no], articles: ['wkkgz 2(1)'] });
    const found = await advised([closed, other, perhaps], asking);
    expect(role(found, 'beside')).toMatchObject([{ measure: 'bevel', certain: false, norms: ['M'] }]);
    const known = await advised([closed, other, fails('M', { articles: ['wkkgz 2(1)'] })], asking);
    expect(role(known, 'beside')).toMatchObject([{ measure: 'bevel', certain: true, norms: ['M'] }]);
  });

  test('one that is open for other norms only than it was meant for is left out, and barred', async () => {
    const meant = { all: [yes('acute-danger'), failing({ harmAtLeast: 'serious' })] };
    const asking = { policy: { rules: [add('gevaar', 'bevel', meant)] }, facts: { 'acute-danger': true } };
    const found = await advised([closed, { ...opens, harm: 'limited' }], asking);
    expect(role(found, 'beside')).toEqual([]);
    expect(found.barred).toContainEqual(
      expect.objectContaining({ measure: 'bevel', norm: 'V', asked: true }),
    );
  });

  test('one that is never open where it is added is left out', async () => {
    const calm = { fact: 'acute-danger', operator: 'equal', value: false };
    const policy = { rules: [add('kalm', 'bevel', calm)] };
    const found = await advised([opens], { policy, facts: { 'acute-danger': undefined } });
    expect(role(found, 'beside')).toEqual([]);
  });
});
