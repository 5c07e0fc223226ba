import { dateWords } from '../wording/dates.ts';
import { type Session, sentence } from './session.ts';

/** Inclusive dates; an absent one is open. */
interface Validity {
  readonly from?: string | undefined;
  readonly until?: string | undefined;
}

/** When something is in force, in words. */
export function validityWords({ from, until }: Validity, session: Session): string {
  const words = (date: string) => dateWords(date, session.language);
  if (from !== undefined && until !== undefined)
    return sentence(session, 'validBetween', { from: words(from), until: words(until) });
  if (from !== undefined) return sentence(session, 'validFrom', { from: words(from) });
  if (until !== undefined) return sentence(session, 'validUntil', { until: words(until) });
  return sentence(session, 'validAlways');
}
