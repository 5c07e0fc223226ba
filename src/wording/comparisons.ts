import type { Text } from './language.ts';

/** What a comparison says when it holds, when it fails, and when it is not known yet. `{expected}` is what it was compared with. */
export interface Comparison {
  readonly holds: Text;
  readonly fails: Text;
  readonly asked: Text;
}

/** The words of every operator of a condition; they follow `<fact> is <observed>`. */
export const comparisons = {
  equal: {
    holds: { nl: ', gelijk aan {expected}', en: ', equal to {expected}' },
    fails: { nl: ', niet {expected}', en: ', not {expected}' },
    asked: { nl: '{expected}', en: '{expected}' },
  },
  notEqual: whether('anders dan {expected}', 'other than {expected}'),
  in: whether('één van {expected}', 'one of {expected}'),
  notIn: whether('geen van {expected}', 'none of {expected}'),
  lessThan: whether('minder dan {expected}', 'less than {expected}'),
  lessThanInclusive: whether('ten hoogste {expected}', 'at most {expected}'),
  greaterThan: whether('meer dan {expected}', 'more than {expected}'),
  greaterThanInclusive: whether('ten minste {expected}', 'at least {expected}'),
  contains: {
    holds: { nl: ', met {expected}', en: ', with {expected}' },
    fails: { nl: ', zonder {expected}', en: ', without {expected}' },
    asked: { nl: 'met {expected}', en: 'with {expected}' },
  },
  doesNotContain: {
    holds: { nl: ', zonder {expected}', en: ', without {expected}' },
    fails: { nl: ', met {expected}', en: ', with {expected}' },
    asked: { nl: 'zonder {expected}', en: 'without {expected}' },
  },
  before: whether('voor {expected}', 'before {expected}'),
  after: whether('na {expected}', 'after {expected}'),
  onOrBefore: whether('op of voor {expected}', 'on or before {expected}'),
  onOrAfter: whether('op of na {expected}', 'on or after {expected}'),
} as const satisfies Readonly<Record<string, Comparison>>;

/** The common form: `, dat is na 1 mei` / `, dat is niet na 1 mei`. */
function whether(nl: string, en: string): Comparison {
  return {
    holds: { nl: `, dat is ${nl}`, en: `, which is ${en}` },
    fails: { nl: `, dat is niet ${nl}`, en: `, which is not ${en}` },
    asked: { nl, en },
  };
}
