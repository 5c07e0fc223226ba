import type { Deadline, Hearing, Publication, Remedy } from '../../intervention/terms-model.ts';
import type { AdviceLexicon } from './advice-lexicon.ts';

/** A deadline with period, anchor and what moved it: `20 september 2026: 6 maanden na het besluit, hier gesteld op …`. */
export function deadlineSentence(deadline: Deadline, lexicon: AdviceLexicon): string {
  const { tell, list } = lexicon;
  const { norms, title, basis } = deadline;
  const moved = movedSentence(deadline, lexicon);
  const titled = title === undefined ? moved : tell('deadlineTitle', { deadline: moved, title });
  const based = withBasis(titled, basis, lexicon);
  return norms.length === 0 ? based : tell('deadlineNorms', { norms: list(norms), deadline: based });
}

/** Whether the provider is heard first. */
export function hearingWords({ required, unless, basis, note }: Hearing, lexicon: AdviceLexicon): string {
  const { tell } = lexicon;
  const depends = required === undefined && unless !== undefined;
  const text = depends
    ? tell('hearingDepends', { unless: lexicon.fact(unless) })
    : tell(required === false ? 'hearingNo' : 'hearingYes');
  return withNote(withBasis(text, basis, lexicon), note, lexicon);
}

/** When it becomes public. */
export function publicationWords(
  { when, earliest, basis, note }: Publication,
  lexicon: AdviceLexicon,
): string {
  const { tell } = lexicon;
  const text =
    when === 'after-term' && earliest
      ? tell('afterTerm', { date: deadlineSentence(untitled(earliest), lexicon) })
      : tell('onNotice');
  return withNote(withBasis(text, basis, lexicon), note, lexicon);
}

/** What can be contested, and until when. */
export function remedyWords({ against, term }: Remedy, lexicon: AdviceLexicon): string {
  return lexicon.tell('remedyAt', {
    against: lexicon.term('against', against),
    deadline: deadlineSentence(untitled(term), lexicon),
  });
}

/** The title of a term repeats the label it is printed under. */
function untitled({ title: _, ...deadline }: Deadline): Deadline {
  return deadline;
}

/** By the calendar and by the Algemene termijnenwet, where those differ. */
function movedSentence(deadline: Deadline, lexicon: AdviceLexicon): string {
  const { tell, date, article } = lexicon;
  const { anchor, period, from, assumed, naive, legal } = deadline;
  const sentence = tell(assumed ? 'deadlineAssumed' : 'deadlineAt', {
    date: date(deadline.date),
    period: lexicon.period(period),
    anchor: lexicon.term('anchor', anchor),
    from: date(from),
  });
  if (naive === legal) return sentence;
  return tell('deadlineMoved', {
    deadline: sentence,
    naive: date(naive),
    legal: date(legal),
    article: deadline.article === undefined ? 'atw' : article(deadline.article),
  });
}

function withBasis(text: string, basis: string | undefined, { tell, article }: AdviceLexicon): string {
  return basis === undefined ? text : tell('withBasis', { text, basis: article(basis) });
}

function withNote(text: string, note: string | undefined, { tell }: AdviceLexicon): string {
  return note === undefined ? text : tell('withNote', { text, note });
}
