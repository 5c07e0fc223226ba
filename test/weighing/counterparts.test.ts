import { describe, expect, it } from 'vitest';
import { declaredFacts } from '../../src/conditions/vocabulary.ts';
import { checkWeighing } from '../../src/weighing/check.ts';
import { compileWeighing } from '../../src/weighing/compile.ts';
import { decide } from '../../src/weighing/explain.ts';
import type { Row } from '../../src/weighing/model.ts';
import { isMonotone } from '../../src/weighing/properties.ts';
import { rangeOf, unreachableRows } from '../../src/weighing/range.ts';
import { count, share } from './gradings.ts';

const RATINGS = ['outstanding', 'good', 'requires-improvement', 'inadequate'];
const QUESTIONS = ['safe', 'effective', 'caring', 'responsive', 'well-led'];

/** How the CQC comes from five key questions to one rating in adult social care (domain/enforcement.md, Counterparts). */
const cqc: readonly Row[] = [
  {
    level: 'inadequate',
    because: 'Two or more key questions are inadequate.',
    when: count({ level: 'inadequate' }, 'greaterThanInclusive', 2),
  },
  {
    level: 'requires-improvement',
    because: 'A breach of regulations, an inadequate key question, or two that require improvement.',
    when: {
      any: [
        { fact: 'breach', operator: 'equal', value: true },
        count({ level: 'inadequate' }, 'greaterThanInclusive', 1),
        count({ level: 'requires-improvement' }, 'greaterThanInclusive', 2),
      ],
    },
  },
  {
    level: 'outstanding',
    because: 'Two key questions or more are outstanding and the others good.',
    when: {
      all: [
        count({ level: 'outstanding' }, 'greaterThanInclusive', 2),
        share({ atLeast: 'good' }, 'equal', 1),
      ],
    },
  },
  { level: 'good', because: 'At most one key question requires improvement.', otherwise: true },
];

const outer = declaredFacts({ breach: { type: 'boolean' } }, () => 0);
const weighing = compileWeighing(cqc, RATINGS, outer);

/** The principles as prose, one by one; what they forbid is taken off. */
function byThePrinciples(ratings: readonly number[], breach: boolean): string {
  const [outstanding = 0, , improve = 0, inadequate = 0] = RATINGS.map(
    (_, level) => ratings.filter((r) => r === level).length,
  );
  if (inadequate >= 2) return 'inadequate';
  const mayBeGood = inadequate === 0 && improve <= 1 && !breach;
  if (!mayBeGood) return 'requires-improvement';
  return outstanding >= 2 && improve === 0 ? 'outstanding' : 'good';
}

describe('the aggregation of the CQC as rows', () => {
  it('has nothing wrong, every row in reach, and is monotone', () => {
    const members = QUESTIONS.map((id) => ({ id, essential: false, possible: 0b1111 }));
    expect(checkWeighing(cqc, RATINGS, outer)).toEqual([]);
    expect(unreachableRows(weighing, members)).toEqual([]);
    expect(isMonotone(weighing, members, [true]).monotone).toBe(true);
    expect(isMonotone(weighing, members, [false]).monotone).toBe(true);
  });

  it('gives the rating of the principles for all 4^5 combinations, with and without a breach', () => {
    for (let code = 0; code < 4 ** 5; code++) {
      const ratings = QUESTIONS.map((_, i) => (code >> (2 * i)) & 3);
      const members = QUESTIONS.map((id, i) => ({ id, essential: false, possible: 1 << (ratings[i] ?? 0) }));
      const expected = [true, false].map((breach) => byThePrinciples(ratings, breach));
      expect([true, false].map((breach) => decide(weighing, members, [breach])?.level)).toEqual(expected);
      const unknown = expected.reduce((set, level) => set | (1 << RATINGS.indexOf(level)), 0);
      // Without knowing of a breach the range is exactly what either answer gives, for this weighing.
      expect(rangeOf(weighing, members).possible).toBe(unknown);
    }
  });
});
