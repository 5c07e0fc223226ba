/**
 * The recommendation as a draft in full sentences that an inspector could use. In: assessment and recommendation.
 * Out: parts with paragraphs. The sentences are the policy's own where it has them (`texts`).
 */
import type { Assessment } from '../../assessment/model.ts';
import type { Measure, Recommendation } from '../../intervention/model.ts';
import type { AdviceLexicon } from './advice-lexicon.ts';
import { factParagraphs, weighingParagraphs } from './draft-facts.ts';
import { demandParagraphs, procedureParagraphs } from './draft-measure.ts';
import { proposalParagraphs } from './draft-proposal.ts';
import { type DraftParagraph, type DraftWriter, draftWriter } from './draft-writer.ts';
import { filled } from './entry.ts';

/** A part of the draft under its own heading. */
export interface DraftPart {
  readonly title: string;
  readonly paragraphs: readonly DraftParagraph[];
}

/** The draft, in the order of an argument: facts, weighing, proposal, demands, procedure, decision. */
export function draftOf(
  assessment: Assessment,
  recommendation: Recommendation,
  lexicon: AdviceLexicon,
): readonly DraftPart[] {
  const write = draftWriter(recommendation, lexicon.language);
  const main = recommendation.measures.filter(isMain);
  const facts = factParagraphs(assessment, recommendation, write, lexicon);
  const parts = [
    { title: write('weighing'), paragraphs: weighingParagraphs(recommendation, write, lexicon) },
    { title: write('proposal'), paragraphs: proposalParagraphs(recommendation, write, lexicon) },
    { title: write('demands'), paragraphs: main.flatMap((one) => demandParagraphs(one, write, lexicon)) },
    {
      title: write('procedure'),
      paragraphs: main.flatMap((one) => procedureParagraphs(one, write, lexicon)),
    },
    { title: write('decision'), paragraphs: decision(main, write, lexicon) },
  ];
  const plain = parts.map(({ title, paragraphs }) => ({
    title,
    paragraphs: filled(paragraphs).map(paragraph),
  }));
  return [{ title: write('facts'), paragraphs: facts }, ...plain].filter(
    (part) => part.paragraphs.length > 0,
  );
}

const paragraph = (text: string): DraftParagraph => ({ text, points: [] });

const isMain = ({ role }: Measure): boolean => role === 'ladder' || role === 'own';

function decision(main: readonly Measure[], write: DraftWriter, lexicon: AdviceLexicon): readonly string[] {
  const authorities = filled(main.map(({ authority }) => authority));
  return [write('discretion'), write('closing', { 'measure.authority': lexicon.list(authorities) })];
}
