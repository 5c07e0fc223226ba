/** A measure written out: which units it reaches, which articles carry it, whether the provider is heard. */
import { describe, expect, test } from 'vitest';
import type { Assessment } from '../../src/assessment/model.ts';
import type { InterventionContext } from '../../src/intervention/context.ts';
import type { MeasureEntry, Policy } from '../../src/intervention/policy.ts';
import { recommend } from '../../src/intervention/recommend.ts';
import { assessmentOf, type NormGiven, worst } from './build.ts';
import { igj, quiet, trustOf } from './policies.ts';

const { ok, mostly, hardly, no } = worst;
const ask = (
  given: readonly NormGiven[] | Assessment,
  {
    trust = 'insufficient' as keyof typeof trustOf,
    context = {} as InterventionContext,
    policy = igj as Policy,
  } = {},
) =>
  recommend('format' in given ? given : assessmentOf({ norms: given, notVisited: ['z'] }), policy, {
    context: { ...quiet, trust: trustOf[trust], ...context },
  });
const find = (found: Awaited<ReturnType<typeof ask>>, id: string) =>
  found.measures.find(({ measure }) => measure === id);
const withMeasure = (id: string, over: Partial<MeasureEntry>): Policy => ({
  ...igj,
  ladder: igj.ladder.map((one) => (one.id === id ? { ...one, ...over } : one)),
});
const bad = { is: no, harm: 'irreversible', units: { a: no } } as const;

describe('the units a measure reaches', () => {
  type Units = NonNullable<NormGiven['units']>;
  test.each<readonly [name: string, is: NormGiven['is'], units: Units, reached: readonly string[]]>([
    ['where the norm fails', no, { a: no, b: ok, c: no }, ['a', 'c']],
    ['where it may fail, and not where it is in order', [ok, no], { a: [ok, no], b: ok, c: no }, ['a', 'c']],
    ['where it may fall short or not apply', [ok, no], { a: ['not-applicable', no], b: ok }, ['a']],
    ['not where it does not apply', ['not-applicable', no], { a: 'not-applicable', b: no }, ['b']],
    ['where it was judged, if it fails nowhere by itself', no, { a: hardly, b: hardly }, ['a', 'b']],
  ])('%s', async (_name, is, units, reached) => {
    const other: NormGiven = { id: 'Z', is: ok, units: { a: ok, d: no } };
    const found = await ask([other, { id: 'N', is, harm: 'serious', units }], { trust: 'sufficient' });
    const plan = find(found, 'verbeterplan');
    expect(plan).toMatchObject({ norms: ['N'], units: reached, organisation: false });
  });

  test('every visited unit for a norm of the organisation, and none that was not visited', async () => {
    const units = { a: no, b: ok };
    const found = await ask([
      { id: 'N', ...bad, units },
      { id: 'O', is: no, harm: 'serious' },
    ]);
    expect(found.measures[0]).toMatchObject({ norms: ['N', 'O'], units: ['a', 'b'], organisation: true });
  });

  test('every visited unit where it rests on no norm', async () => {
    const found = await ask([{ id: 'N', ...bad, units: { a: no, b: ok } }], {
      context: { 'individual-professional': true, 'professional-must-stop': false },
    });
    expect(find(found, 'tuchtklacht')).toMatchObject({ norms: [], units: ['a', 'b'], organisation: false });
  });

  test('advice reaches where the norm falls short', async () => {
    const found = await ask([
      { id: 'N', is: mostly, harm: 'limited', units: { a: mostly, b: ok } },
      { id: 'M', ...bad, units: { b: no } },
    ]);
    expect(found.measures.find(({ role }) => role === 'advice')).toMatchObject({
      norms: ['N'],
      units: ['a'],
    });
  });
});

describe('what carries a measure', () => {
  test('each article with every norm that breaches it, and each power', async () => {
    const norms: readonly NormGiven[] = [
      { id: 'N', ...bad, articles: ['wkkgz 2(1)', 'wkkgz 4(2)', 'wkkgz 3(1)'] },
      { id: 'M', ...bad, articles: ['wkkgz 2(1)', 'jeugdwet 4.1.1(2)'] },
    ];
    const [order] = (await ask(norms)).measures;
    expect(order).toMatchObject({ measure: 'aanwijzing', norms: ['N', 'M'] });
    expect(order?.powers).toStrictEqual([
      { article: 'wkkgz 2(1)', norms: ['N', 'M'], basis: 'wkkgz 27(1)' },
      { article: 'wkkgz 3(1)', norms: ['N'], basis: 'wkkgz 27(1)' },
      { article: 'jeugdwet 4.1.1(2)', norms: ['M'], basis: 'jeugdwet 9.3(1)' },
    ]);
  });

  test('an article that only may be breached, and a power whose condition may hold', async () => {
    const criteria = [
      { id: 'A', is: no, articles: ['wkkgz 4(2)'] },
      { id: 'B', is: ['met', 'not-met'], articles: ['wkkgz 3(1)'] },
    ];
    const found = await ask([{ id: 'N', ...bad, criteria }], { context: { 'acute-danger': undefined } });
    expect(find(found, 'aanwijzing')).toMatchObject({ certain: false, powers: [{ article: 'wkkgz 3(1)' }] });
    expect(find(found, 'bevel')).toMatchObject({
      certain: false,
      powers: [{ article: 'wkkgz 3(1)', basis: 'wkkgz 27(4)' }],
    });
  });

  test('the highest fine and the note of the power', async () => {
    const fine = { basis: 'wkkgz 30(1)', max: 33500, note: 'Zo bedacht.' };
    const rule: Policy['rules'][number] = {
      name: 'beboet',
      conditions: { fact: 'breached', params: { article: 'wkkgz 4(2)' }, operator: 'equal', value: true },
      event: { type: 'add', params: { measure: 'boete', because: 'Zo bedacht.' } },
    };
    const powers = [{ articles: ['wkkgz 4(2)'], opens: { boete: fine } }];
    const policy = { ...igj, powers, rules: [rule] };
    const found = await ask([{ id: 'N', ...bad, articles: ['wkkgz 4(2)'] }], { policy });
    expect(find(found, 'boete')?.powers).toStrictEqual([{ article: 'wkkgz 4(2)', norms: ['N'], ...fine }]);
  });

  test('nothing where the measure needs no power, although one is open', async () => {
    const powers = [{ articles: ['wkkgz 2'], opens: { verbeterplan: { basis: 'wkkgz 27(1)' } } }];
    const found = await ask([{ id: 'N', ...bad }], { trust: 'sufficient', policy: { ...igj, powers } });
    expect(found.measures[0]).toMatchObject({ measure: 'verbeterplan', powers: [] });
  });

  test('contents with their text; no authority and no extension where the policy names none', async () => {
    const policy = withMeasure('aanwijzing', { authority: undefined, contents: ['punten'] });
    const [order] = (await ask([{ id: 'N', ...bad }], { policy })).measures;
    expect(order?.contents).toEqual([{ id: 'punten', text: 'De punten waarop de norm niet is nageleefd.' }]);
    for (const key of ['authority', 'extension']) expect(Object.keys(order ?? {})).not.toContain(key);
  });
});

describe('hearing the provider', () => {
  const at = async (context: InterventionContext, hearing?: MeasureEntry['hearing']) => {
    const policy = hearing ? withMeasure('aanwijzing', { hearing }) : igj;
    return find(await ask([{ id: 'N', ...bad }], { context, policy }), 'aanwijzing')?.hearing;
  };
  const unless = 'acute-danger';

  test('is left out where the danger cannot wait, and unknown where that is not known', async () => {
    expect(await at({ [unless]: false })).toMatchObject({ required: true, unless, basis: 'awb 4:8' });
    expect(await at({ [unless]: true })).toMatchObject({ required: false, unless });
    expect(Object.keys((await at({ [unless]: undefined })) ?? {})).toEqual(['unless', 'basis', 'note']);
  });

  test('is unknown too where nothing but the exception looks at the fact', async () => {
    const offence = { required: true, unless: 'suspected-offence' };
    expect(await at({ 'suspected-offence': undefined }, offence)).toStrictEqual({
      unless: 'suspected-offence',
    });
    expect(await at({ 'suspected-offence': false }, offence)).toStrictEqual(offence);
  });

  test('is required or not where the policy has no exception', async () => {
    expect(await at({ [unless]: true }, { required: true })).toStrictEqual({ required: true });
    expect(await at({}, { required: false })).toStrictEqual({ required: false });
    expect(await at({ [unless]: undefined }, { required: false, unless })).toStrictEqual({
      required: false,
      unless,
    });
  });

  test('cannot be told from a fact that is not yes or no', async () => {
    expect(await at({}, { required: true, unless: 'followed' })).toStrictEqual({ unless: 'followed' });
  });
});
