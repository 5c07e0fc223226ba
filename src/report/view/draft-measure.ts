import type { Measure } from '../../intervention/model.ts';
import type { Deadline } from '../../intervention/terms-model.ts';
import type { AdviceLexicon } from './advice-lexicon.ts';
import type { DraftWriter } from './draft-writer.ts';
import { filled } from './entry.ts';
import { lowered } from './lexicon.ts';

/** What the measure asks, and by when. */
export function demandParagraphs(
  { contents, deadlines, extension }: Measure,
  write: DraftWriter,
  lexicon: AdviceLexicon,
): readonly string[] {
  return [
    write('contents', { contents: contents.map(({ text }) => text).join(' ') }),
    ...deadlines.map((deadline) => deadlineParagraph(deadline, write, lexicon)),
    ...deadlines
      .filter(({ assumed }) => assumed)
      .map((deadline) => assumedParagraph(deadline, write, lexicon)),
    extension ?? '',
  ];
}

/** Whether the provider is heard, when it is made public, and what can be contested. */
export function procedureParagraphs(
  measure: Measure,
  write: DraftWriter,
  lexicon: AdviceLexicon,
): readonly string[] {
  return [
    hearingParagraph(measure, write, lexicon),
    publicationParagraph(measure, write, lexicon),
    remedyParagraph(measure, write, lexicon),
  ];
}

function hearingParagraph({ hearing }: Measure, write: DraftWriter, lexicon: AdviceLexicon): string {
  if (!hearing || hearing.required === false) return hearing?.note ?? '';
  const { basis, note = '', unless, required } = hearing;
  const values = { 'hearing.basis': basis === undefined ? '' : lexicon.article(basis), 'hearing.note': note };
  if (required) return write('hearing', values);
  const depends = write('hearingDepends', {
    'hearing.unless': unless === undefined ? '' : lexicon.fact(unless),
  });
  return filled([depends, note]).join(' ');
}

function publicationParagraph({ publication }: Measure, write: DraftWriter, lexicon: AdviceLexicon): string {
  if (!publication) return '';
  const { when, earliest, basis, note = '' } = publication;
  return write(when === 'on-notice' ? 'publicationOnNotice' : 'publication', {
    'publication.date': earliest ? lexicon.date(earliest.date) : '',
    'publication.basis': basis === undefined ? '' : lexicon.article(basis),
    'publication.note': note,
  });
}

function remedyParagraph({ remedy }: Measure, write: DraftWriter, lexicon: AdviceLexicon): string {
  if (!remedy) return '';
  return write(remedy.against === 'publication' ? 'remedyPublication' : 'remedy', {
    'remedy.against': lexicon.term('against', remedy.against),
    'remedy.date': lexicon.date(remedy.term.date),
    'remedy.basis': remedy.term.basis === undefined ? '' : lexicon.article(remedy.term.basis),
  });
}

/** The norms stand before it where norms have deadlines of their own. */
function deadlineParagraph(deadline: Deadline, write: DraftWriter, lexicon: AdviceLexicon): string {
  const sentence = write('deadline', {
    'deadline.date': lexicon.date(deadline.date),
    'deadline.period': lexicon.period(deadline.period),
    'deadline.from': lexicon.term('anchor', deadline.anchor),
  });
  if (deadline.norms.length === 0) return sentence;
  return lexicon.tell('deadlineNorms', { norms: lexicon.list(deadline.norms), deadline: lowered(sentence) });
}

function assumedParagraph({ anchor, from }: Deadline, write: DraftWriter, lexicon: AdviceLexicon): string {
  return write('deadlineAssumed', {
    'deadline.from': lexicon.term('anchor', anchor),
    'deadline.assumed': lexicon.date(from),
  });
}
