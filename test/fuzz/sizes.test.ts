import { expect, it } from 'vitest';
import { answerTo, pace } from './reading.ts';
import { sizes } from './sizes.ts';

/** In readings of the ggz framework by the yaml package alone, so that a slow or busy machine is not taken for a slow library. */
const BOUND = 400;

/** The slowest; a night takes all of them, see run.ts. */
const slowest = new Set(['aliases', 'lists', 'facts that are lists', 'empty conditions']);

it.each(sizes.filter(([name]) => slowest.has(name)))(
  `a text as large as is read, of nothing but %s, is answered within ${BOUND} times what the yaml package takes for the ggz framework`,
  { timeout: 60_000 },
  (_, make) => {
    const before = pace();
    const { complaints, seconds } = answerTo(make());
    expect(complaints).toEqual([]);
    expect(seconds / Math.max(before, pace())).toBeLessThan(BOUND);
  },
);
