/** How a norm stood before: what a person gives, what a dossier tells, and what cannot go with the verdict of now. */
import { describe, expect, test } from 'vitest';
import { isFrameworkError } from '../../src/diagnostics/error.ts';
import { levelsOf } from '../../src/framework/scale.ts';
import type { InterventionContext, NormHistory } from '../../src/intervention/context.ts';
import { canPrecede, type History } from '../../src/intervention/history.ts';
import type { Trend } from '../../src/intervention/model.ts';
import { recommend } from '../../src/intervention/recommend.ts';
import { assessmentOf, type NormGiven, worst } from './build.ts';
import { advised, dossier, measure, visit } from './dossiers.ts';
import { igj, quiet, trustOf } from './policies.ts';

const levels = levelsOf('igj-4');

describe('which level of now a history can lead to', () => {
  const given = { isGiven: true } as const;
  test.each<readonly [history: History, fits: string]>([
    // Levels 0 and 1 are met, 2 and 3 are not; `fits` has a mark for each level of now.
    [{ trend: 'new', failedBefore: false }, 'yyyy'],
    [{ trend: 'new', failedBefore: true }, '----'],
    [{ trend: 'same', failedBefore: false }, 'yy--'],
    [{ trend: 'same', failedBefore: true }, '--yy'],
    [{ trend: 'better', failedBefore: false }, 'y---'],
    [{ trend: 'better', failedBefore: true }, 'yyy-'],
    [{ trend: 'worse', failedBefore: false }, '-yyy'],
    [{ trend: 'worse', failedBefore: true }, '---y'],
    // A person may see more than levels tell: within met or within unmet any trend goes.
    [{ trend: 'same', failedBefore: true, ...given }, '--yy'],
    [{ trend: 'same', failedBefore: false, ...given }, 'yy--'],
    [{ trend: 'better', failedBefore: false, ...given }, 'yy--'],
    [{ trend: 'better', failedBefore: true, ...given }, 'yyyy'],
    [{ trend: 'worse', failedBefore: false, ...given }, 'yyyy'],
    [{ trend: 'worse', failedBefore: true, ...given }, '--yy'],
    // A dossier that tells the level leaves one trend per level, unless a person gave a finer one at the same.
    [{ trend: 'better', failedBefore: true, before: 2 }, 'yy--'],
    [{ trend: 'same', failedBefore: true, before: 2 }, '--y-'],
    [{ trend: 'worse', failedBefore: true, before: 2 }, '---y'],
    [{ trend: 'better', failedBefore: true, before: 2, ...given }, '--y-'],
  ])('%o: %s', (history, fits) => {
    const found = levels.map((_, now) => (canPrecede(history, now, levels) ? 'y' : '-')).join('');
    expect(found).toBe(fits);
  });
});

const codes = (error: unknown) =>
  isFrameworkError(error) ? error.diagnostics.map(({ code }) => code) : error;
const norm = (is: NormGiven['is']): NormGiven => ({ id: 'N', is, harm: 'limited' });
const later = (is: NormGiven['is'], history?: NormHistory) =>
  advised([norm(is)], undefined, {
    context: { running: 'none', ...(history && { norms: { N: history } }) },
  });

describe('without a dossier', () => {
  test('at a first visit a norm is new, unless a person says otherwise', async () => {
    const at = (context: InterventionContext) =>
      recommend(assessmentOf({ norms: [norm(worst.no)] }), igj, {
        context: { ...quiet, trust: trustOf.sufficient, ...context },
      });
    expect((await at({})).norms[0]).toMatchObject({ trend: 'new', persistent: false });
    const told = await at({ norms: { N: { trend: 'same', persistent: true } } });
    expect(told.norms[0]).toMatchObject({ trend: 'same', persistent: true });
  });

  test('at a follow-up everything is open that is not given', async () => {
    const nothing = await later(worst.no);
    expect(nothing.norms[0]?.trend).toBeUndefined();
    expect(nothing.norms[0]?.persistent).toBeUndefined();
    expect(nothing.range.measures).toEqual(['advies', 'verbeterplan']);
    expect(nothing.questions.map(({ kind, id }) => [kind, id])).toEqual([['history', 'N']]);
    const fresh = await later(worst.no, { persistent: false, trend: 'new' });
    expect(fresh.range.measures).toEqual(['advies']);
  });

  test('a norm at the worst level that failed before is the same or worse: it asks for a plan', async () => {
    const found = await later(worst.no, { persistent: true });
    expect(found.norms[0]).toMatchObject({ persistent: true });
    expect(found.range.measures).toEqual(['verbeterplan']);
    expect(found.questions).toEqual([]);
  });

  test('a trend alone leaves open whether it failed before', async () => {
    const found = await later(worst.hardly, { trend: 'same' });
    expect(found.norms[0]).toMatchObject({ trend: 'same' });
    expect(await later(worst.ok, { trend: 'worse', persistent: true }).catch(codes)).toEqual([
      'context-history-impossible',
    ]);
  });

  test.each<readonly [trend: Trend, failedBefore: boolean, now: string]>([
    ['new', false, worst.no],
    ['better', true, worst.hardly],
    ['better', false, worst.ok],
    ['same', true, worst.no],
    ['same', false, worst.mostly],
    ['worse', true, worst.no],
    ['worse', false, worst.no],
  ])(
    'a person may say it is %s and whether it failed before (%s), now %s',
    async (trend, persistent, now) => {
      const [found] = (await later(now, { trend, persistent })).norms;
      const isBreached = now === worst.hardly || now === worst.no;
      expect([found?.trend, found?.persistent]).toEqual([trend, isBreached ? persistent : undefined]);
    },
  );
});

describe('with a dossier', () => {
  const past = (before: string | readonly string[]) => {
    const given = dossier([]);
    return {
      ...given,
      assessments: [visit('T1', '2025-09-01', { N: typeof before === 'string' ? before : [...before] })],
    };
  };
  const compared = (before: string | readonly string[], is: NormGiven['is'], history?: NormHistory) =>
    advised([norm(is)], past(before), history && { context: { norms: { N: history } } });

  test.each<
    readonly [
      before: string | readonly string[],
      now: string,
      trend: string | undefined,
      persistent: boolean | undefined,
    ]
  >([
    [worst.no, worst.hardly, 'better', true],
    [worst.hardly, worst.hardly, 'same', true],
    [worst.hardly, worst.no, 'worse', true],
    [worst.mostly, worst.no, 'worse', false],
    [[worst.hardly, worst.no], worst.no, undefined, true],
    [[worst.mostly, worst.hardly], worst.no, 'worse', undefined],
  ])('%j before, %s now: %s, failing again %s', async (before, now, trend, persistent) => {
    const [found] = (await compared(before, now)).norms;
    expect([found?.trend, found?.persistent]).toEqual([trend, persistent]);
  });

  test('a norm that may not apply now has the trend that is left', async () => {
    const [found] = (await compared(worst.no, ['not-applicable', worst.no])).norms;
    expect(found?.trend).toBe('same');
  });

  test.each<readonly [before: string, now: string, history: NormHistory]>([
    [worst.no, worst.hardly, { trend: 'worse' }],
    [worst.no, worst.hardly, { trend: 'same' }],
    [worst.hardly, worst.no, { trend: 'better' }],
    [worst.no, worst.no, { trend: 'new' }],
    [worst.no, worst.no, { persistent: false }],
  ])('%s before, %s now: %j is refused', async (before, now, history) => {
    expect(await compared(before, now, history).catch(codes)).toEqual(['dossier-contradicts-history']);
  });

  test.each(['better', 'same', 'worse'] as const)(
    'at an equal level a person may say it is %s',
    async (trend) => {
      expect((await compared(worst.no, worst.no, { trend })).norms[0]).toMatchObject({
        trend,
        persistent: true,
      });
    },
  );

  test('a norm that no visit judged is new, whatever runs', async () => {
    const found = await advised(
      [norm(worst.no), { id: 'M', is: worst.ok }],
      dossier([measure('P', { norms: ['M'] })], ['M']),
    );
    expect(found.norms[0]).toMatchObject({ trend: 'new', persistent: false });
  });
});
