import { expect, it } from 'vitest';
import { answerTo } from './reading.ts';
import { sizes } from './sizes.ts';

/** Seconds of processor time: two or three on a machine of its own, and as many again where others use the caches. */
const BOUND = 8;

/** The slowest; a night takes all of them, see run.ts. */
const slowest = new Set(['aliases', 'lists', 'facts that are lists', 'empty conditions']);

it.each(sizes.filter(([name]) => slowest.has(name)))(
  `a text as large as is read, of nothing but %s, is answered within ${BOUND} s of processor time`,
  { timeout: 60_000 },
  (_, make) => {
    const { complaints, seconds } = answerTo(make());
    expect(complaints).toEqual([]);
    expect(seconds).toBeLessThan(BOUND);
  },
);
