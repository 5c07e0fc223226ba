import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FrameworkError } from '../../src/diagnostics/error.ts';
import type { Recommendation } from '../../src/intervention/model.ts';
import { recommend } from '../../src/intervention/recommend.ts';
import { runs, WHOLE } from '../runs.ts';
import { completionsOf, inputOf, type Visit, visitArbitrary } from './completions.ts';
import { oracle } from './oracle.ts';
import { igj } from './policies.ts';

const weight = (id: string) => igj.ladder.findIndex((measure) => measure.id === id);
const NOT_EXACT = 'recommendation-not-exact';

async function recommended(visit: Visit): Promise<Recommendation | undefined> {
  const { assessment, context } = inputOf(visit);
  try {
    return await recommend(assessment, igj, { context });
  } catch (error) {
    if (error instanceof FrameworkError) return undefined;
    throw error;
  }
}

/** What trying everything gives, with the answers that led to it. */
function tried(visit: Visit) {
  return completionsOf(visit).map(({ oracle: given, answers }) => ({ answers, measure: oracle(igj, given) }));
}

test('the range is what trying all completions gives, by another way', async () => {
  let [compared, several] = [0, 0];
  await fc.assert(
    fc.asyncProperty(visitArbitrary, async (visit) => {
      const all = tried(visit);
      const found = await recommended(visit);
      // What nothing can complete is refused; histories that fit no verdict of a norm are refused as well.
      if (all.length === 0) expect(found).toBeUndefined();
      if (found === undefined) {
        expect(all).toEqual([]);
        return;
      }
      const measures = [...new Set(all.map(({ measure }) => measure))].sort((a, b) => weight(a) - weight(b));
      if (found.range.exact) expect(found.range.measures).toEqual(measures);
      else expect(found.range.measures).toEqual(expect.arrayContaining(measures));
      compared += found.range.exact ? 1 : 0;
      several += measures.length > 1 ? 1 : 0;
    }),
    { numRuns: runs(400), seed: 20260320, ...WHOLE },
  );
  expect(compared).toBeGreaterThanOrEqual(runs(200));
  expect(several).toBeGreaterThanOrEqual(runs(50));
}, 120_000);

test('beyond the cap the range is wider, never narrower, and says so', async () => {
  await fc.assert(
    fc.asyncProperty(visitArbitrary, async (visit) => {
      const exact = await recommended(visit);
      if (!exact || exact.range.runs < 2) return;
      const { assessment, context } = inputOf(visit);
      const capped = await recommend(assessment, igj, { context, maxRuns: 1 });
      expect(capped.range).toMatchObject({ exact: false, runs: 1 });
      expect(capped.range.measures).toEqual(expect.arrayContaining([...exact.range.measures]));
      expect(capped.diagnostics.map(({ code }) => code)).toContain(NOT_EXACT);
    }),
    { numRuns: runs(60), seed: 7 },
  );
}, 120_000);

test('the questions settle the measure, and no smaller set does', async () => {
  let asked = 0;
  await fc.assert(
    fc.asyncProperty(visitArbitrary, async (visit) => {
      const found = await recommended(visit);
      if (!found?.range.exact || found.diagnostics.some(({ code }) => code === 'questions-not-smallest'))
        return;
      const all = tried(visit);
      fc.pre(all.length > 0 && all.length <= 1500);
      const set = found.questions.map(({ kind, id }) => `${kind} ${id}`);
      expect(leavesOne(all, set)).toBe(true);
      if (set.length === 0) return;
      asked += 1;
      const keys = Object.keys(all[0]?.answers ?? {}).filter(
        (key) => new Set(all.map(({ answers }) => answers[key])).size > 1,
      );
      for (const smaller of subsets(keys, set.length - 1)) expect(leavesOne(all, smaller)).toBe(false);
    }),
    { numRuns: runs(300), seed: 11, ...WHOLE },
  );
  expect(asked).toBeGreaterThanOrEqual(runs(30));
}, 240_000);

function leavesOne(all: ReturnType<typeof tried>, keys: readonly string[]): boolean {
  const left = new Map<string, string>();
  return all.every(({ answers, measure }) => {
    const answer = keys.map((key) => answers[key]).join('|');
    const before = left.get(answer) ?? measure;
    left.set(answer, measure);
    return before === measure;
  });
}

function subsets(keys: readonly string[], size: number): string[][] {
  if (size === 0) return [[]];
  return keys.flatMap((key, at) => subsets(keys.slice(at + 1), size - 1).map((rest) => [key, ...rest]));
}
