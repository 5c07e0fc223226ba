import type { Assessment, NormResult } from '../index.ts';
import { type Session, sentence } from './session.ts';

/** A tested norm that lies below a level, for certain or possibly. */
export interface NormBelow {
  readonly id: string;
  readonly isCertain: boolean;
}

/** The levels of the scale, best first. */
export function levelsIn({ frameworks }: Assessment): readonly string[] {
  return [...new Set(frameworks.flatMap(({ levels }) => levels.map(({ id }) => id)))];
}

/**
 * The tested norms in scope that lie below a level: whose verdict does, or whose worst possible level does.
 * A norm that does not apply, or that a stimulating visit gave no verdict, lies nowhere.
 */
export function normsBelow(
  { themes, frameworks }: Assessment,
  level: string,
  settledOnly: boolean,
): readonly NormBelow[] {
  return themes.flatMap(({ framework, norms }) => {
    const levels = frameworks.find(({ id }) => id === framework)?.levels.map(({ id }) => id) ?? [];
    const isBelow = (one: string) => levels.indexOf(one) > levels.indexOf(level);
    return norms.filter(counts).flatMap(({ id, verdict: { state, possible } }) => {
      const below = possible.filter(isBelow);
      const isCertain = state === 'level' && below.length > 0;
      return isCertain || (!settledOnly && below.length > 0) ? [{ id, isCertain }] : [];
    });
  });
}

function counts({ status, verdict }: NormResult): boolean {
  const { state, reason } = verdict;
  return (
    status === 'tested' && reason !== 'out-of-scope' && !['not-judged', 'not-applicable'].includes(state)
  );
}

/** Which norms lie below a level, as a sentence. */
export function belowSentence(below: readonly NormBelow[], level: string, session: Session): string {
  const norms = below.map(({ id, isCertain }) =>
    isCertain ? id : sentence(session, 'mayBeBelow', { norm: id }),
  );
  return sentence(session, below.length === 1 ? 'belowOne' : 'below', { count: below.length, level, norms });
}
