import type { Assessment } from '../../assessment/model.ts';
import { labels } from '../../wording/labels.ts';
import { valueWords } from '../../wording/values.ts';
import { idWords } from './citation.ts';
import { filled } from './entry.ts';
import type { CitedFinding, Lexicon } from './lexicon.ts';

/** One finding or record row, ready to print. */
export interface Evidence {
  readonly id: string;
  readonly about: string;
  readonly value: string;
  readonly method: string;
  readonly source: string;
  readonly date: string;
  readonly unit: string;
  /** Note, remark and origin. */
  readonly note: string;
}

/** Every finding and record row of an assessment, in its order. */
export function evidenceOf({ findings }: Assessment, lexicon: Lexicon): readonly Evidence[] {
  return findings.map((finding) => evidence(finding, lexicon));
}

/** What was not looked at, with the reason that was given. */
export function notLookedAtLines({ notLookedAt }: Assessment, lexicon: Lexicon): readonly string[] {
  return notLookedAt.map(({ criterion, norm, fact, unit, reason }) => {
    const subject = criterion ?? norm ?? (fact === undefined ? '' : lexicon.say('missingFact', { id: fact }));
    return lexicon.say('missingReason', { subject: lexicon.at(subject, unit), reason });
  });
}

function evidence(finding: CitedFinding, lexicon: Lexicon): Evidence {
  const { id, criterion, fact, value, method, source, date, unit, note, remark, origin } = finding;
  const { language, say } = lexicon;
  return {
    id: idWords(id),
    about: criterion ?? fact ?? '',
    value: value === undefined ? '' : wordsOf(value, lexicon),
    method: method === undefined ? '' : labels.method[method][language],
    source: source ?? '',
    date: date === undefined ? '' : lexicon.date(date),
    unit: unit === undefined ? '' : lexicon.unit(unit),
    note: filled([remark, note, origin === undefined ? undefined : say('incidentRegister')]).join(' · '),
  };
}

function wordsOf(value: NonNullable<CitedFinding['value']>, lexicon: Lexicon): string {
  const isLevel = typeof value === 'string' && lexicon.levels().some((level) => level.id === value);
  return isLevel ? lexicon.outcome(value) : valueWords(value, lexicon.language);
}
