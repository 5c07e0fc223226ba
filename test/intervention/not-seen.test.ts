/** What was not seen is not closed, not reached and not called exact. */
import { describe, expect, test } from 'vitest';
import { type NormGiven, worst } from './build.ts';
import { advised, fails, named, newcomersRoute, role, rule, yes } from './small.ts';

const limited = (id: string, over: Partial<NormGiven> = {}) => fails(id, { harm: 'limited', ...over });

describe('a first test of a newcomer of which something was not seen', () => {
  const newcomers = newcomersRoute();
  const fine = limited('N', { is: worst.ok });
  const unseen = limited('M', { is: [worst.ok, worst.no], state: 'not-tested', reason: 'no-evidence' });
  const at = (norms: readonly NormGiven[]) => advised(norms, { policy: { routes: { newcomers } } });

  test('is not closed: both are possible, and what was not seen is asked', async () => {
    const found = await at([fine, unseen]);
    expect(found.range).toMatchObject({ measures: ['sluiten', 'plan'], exact: true });
    expect(role(found, 'ladder')).toEqual([]);
    expect(found.questions).toMatchObject([
      { kind: 'norm', id: 'M', question: 'Wat is het oordeel over M Norm M?', options: [worst.ok, worst.no] },
    ]);
  });

  test('that may fail by what was seen keeps both measures, uncertain', async () => {
    const found = await at([limited('N', { is: [worst.ok, worst.no] }), unseen]);
    expect(named(role(found, 'ladder'))).toEqual(['sluiten', 'plan']);
    expect(role(found, 'ladder').map(({ certain }) => certain)).toEqual([false, false]);
    expect(found.questions.map(({ id }) => id)).toEqual(['N', 'M']);
  });

  test('that fails by what was seen needs no more', async () => {
    const found = await at([limited('N'), unseen]);
    expect(found.range.measures).toEqual(['plan']);
    expect(found.questions).toEqual([]);
  });

  test('of which everything was seen is closed', async () => {
    const found = await at([fine]);
    expect([found.range.measures, named(role(found, 'ladder'))]).toEqual([['sluiten'], ['sluiten']]);
  });

  test('of which nothing was seen', async () => {
    const found = await at([unseen]);
    expect(role(found, 'ladder')).toEqual([]);
    expect(found.questions.map(({ id }) => id)).toEqual(['M']);
  });
});

describe('a unit that was not visited', () => {
  const norm = fails('N', { units: { a: worst.no } });
  const at = async (norms: readonly NormGiven[], notVisited: readonly string[]) =>
    (await advised(norms, { notVisited })).scope;

  test('is to be visited first, for the norms that a measure rests on', async () => {
    const scope = await at([norm, limited('O')], ['c']);
    expect(scope.visitFirst).toEqual([{ unit: 'c', title: 'Locatie c', norms: ['N'] }]);
    expect(scope.notVisited).toEqual([{ id: 'c', title: 'Locatie c' }]);
  });

  test('need not be, where every unit was visited or nothing grave is recommended', async () => {
    expect(await at([norm], [])).not.toHaveProperty('visitFirst');
    const fine = limited('N', { is: worst.ok, units: { a: worst.ok } });
    expect(await at([fine], ['c'])).not.toHaveProperty('visitFirst');
  });
});

test('what is not exact is said, with how many runs were made', async () => {
  const rules = [rule('a', yes('x'), 'require', { atLeast: 'toezicht' })];
  const found = await advised([limited('N')], { policy: { rules }, maxRuns: 1 });
  expect(found.diagnostics).toEqual([
    { code: 'recommendation-not-exact', severity: 'warning', path: ['range'], args: { runs: 1 } },
  ]);
  const exact = await advised([limited('N')], { policy: { rules }, maxRuns: 2 });
  expect([exact.diagnostics, exact.range.runs]).toEqual([[], 2]);
});
