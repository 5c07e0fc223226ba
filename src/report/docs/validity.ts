import type { Validity } from '../../calendar/validity.ts';
import { dateWords } from '../../wording/dates.ts';
import type { Words } from './words.ts';

/** From when until when, in words. */
export function validWords({ from, until }: Validity, { say, language }: Words): string {
  const args = {
    from: from === undefined ? '' : dateWords(from, language),
    until: until === undefined ? '' : dateWords(until, language),
  };
  if (from !== undefined && until !== undefined) return say('validBetween', args);
  if (from !== undefined) return say('validFrom', args);
  return say(until === undefined ? 'validAlways' : 'validUntil', args);
}
