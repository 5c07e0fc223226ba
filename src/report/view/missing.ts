import type { Missing } from '../../assessment/model.ts';
import { labels } from '../../wording/labels.ts';
import { filled } from './entry.ts';
import type { Lexicon } from './lexicon.ts';

/** What is missing with the question that would fill it: `SKV2.1, onderdeel bescherming: niet gezien. Beschermt …?` */
export function missingSentence(missing: Missing, lexicon: Lexicon): string {
  const reason = lexicon.say('missingReason', {
    subject: subjectOf(missing, lexicon),
    reason: reasonOf(missing, lexicon),
  });
  return missing.question === '' ? `${reason}.` : `${reason}. ${missing.question}`;
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
  const name = nameOf(missing, lexicon);
  const placed =
    unit === undefined ? name : lexicon.say('at', { subject: name, unit: lexicon.unit(unit) });
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
      return item === '' ? rowName(id) : say('missingRowFact', { id: rowName(id), item });
    default:
      return kind satisfies never;
  }
}

/** `personeelsdossier/P6` → `personeelsdossier P6`. */
function rowName(id: string): string {
  return id.replace('/', ' ');
}

function reasonOf({ kind, minimum }: Missing, { language, say }: Lexicon): string {
  const reason = labels.missing[kind][language];
  return minimum === undefined ? reason : say('missingMinimum', { reason, minimum });
}
