import type { Missing } from '../../assessment/model.ts';
import { labels } from '../../wording/labels.ts';
import { idWords } from './citation.ts';
import { filled } from './entry.ts';
import { capitalised, type Lexicon } from './lexicon.ts';

/**
 * What is missing with the question that would fill it: `SKV2.1, onderdeel bescherming: niet gezien. Beschermt …?`
 * Under its own criterion (`under`) the id is not repeated.
 */
export function missingSentence(missing: Missing, lexicon: Lexicon, under?: string): string {
  const { kind, question } = missing;
  const reason = reasonOf(missing, lexicon);
  const isSaid = under === missing.for && (kind === 'criterion' || kind === 'sample');
  const subject = subjectOf(missing, lexicon);
  const sentence = isSaid ? capitalised(reason) : lexicon.say('missingReason', { subject, reason });
  return question === '' ? `${sentence}.` : `${sentence}. ${question}`;
}

/** The same without the question, each once: `PZ4.1 op Linde (tegenspraak)`. */
export function missingPhrases(missing: readonly Missing[], lexicon: Lexicon): readonly string[] {
  return filled(
    missing.map((one) =>
      lexicon.say('missingShort', { subject: subjectOf(one, lexicon), reason: reasonOf(one, lexicon) }),
    ),
  );
}

function subjectOf(missing: Missing, lexicon: Lexicon): string {
  const { id, unit } = missing;
  const placed = lexicon.at(nameOf(missing, lexicon), unit);
  const isOwn = missing.for === id || missing.kind === 'norm';
  return isOwn ? placed : lexicon.say('wantedFor', { subject: placed, for: missing.for });
}

function nameOf({ kind, id, item = '' }: Missing, { say }: Lexicon): string {
  switch (kind) {
    case 'criterion':
    case 'sample':
    case 'norm':
      return id;
    case 'fact':
      return say('missingFact', { id });
    case 'contradiction':
    case 'item':
      return item === '' ? id : say('missingItem', { id, item });
    case 'record':
      return item === '' ? idWords(id) : say('missingRowFact', { id: idWords(id), item });
    default:
      return kind satisfies never;
  }
}

function reasonOf({ kind, minimum }: Missing, { language, say }: Lexicon): string {
  const reason = labels.missing[kind][language];
  return minimum === undefined ? reason : say('missingMinimum', { reason, minimum });
}
