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
import { lowered } from './lexicon.ts';
import { authorityWords } from './measure.ts';

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
  const plain = (texts: readonly string[]) => filled(texts).map(paragraph);
  const parts = [
    { title: write('facts'), paragraphs: facts },
    { title: write('weighing'), paragraphs: weighingParagraphs(recommendation, write, lexicon) },
    { title: write('proposal'), paragraphs: plain(proposalParagraphs(recommendation, write, lexicon)) },
    { title: write('demands'), paragraphs: plain(demandsOf(recommendation, write, lexicon)) },
    {
      title: write('procedure'),
      paragraphs: plain(ofEach(recommendation, procedureParagraphs, write, lexicon)),
    },
    { title: write('decision'), paragraphs: plain(decision(main, write, lexicon)) },
  ];
  return parts.filter((part) => part.paragraphs.length > 0);
}

/** What is asked, and on the route of a self-assessment the lines of the provider's own plan. */
function demandsOf(
  recommendation: Recommendation,
  write: DraftWriter,
  lexicon: AdviceLexicon,
): readonly string[] {
  const { plan = [] } = recommendation;
  const lines = plan.map(({ norm, title, certain, action, term }) =>
    write(certain ? 'planned' : 'plannedPerhaps', {
      'norm.id': norm,
      'norm.title': title,
      actions: lexicon.list(action.map(lowered)),
      term: term ? write('plannedTerm', { date: lexicon.date(term.date) }) : '',
    }),
  );
  return [...ofEach(recommendation, demandParagraphs, write, lexicon), ...lines];
}

type Paragraphs = (measure: Measure, write: DraftWriter, lexicon: AdviceLexicon) => readonly string[];

/** Of the main measures plainly; of those beside the ladder that rest on a power or go to a court under their name. */
function ofEach(
  { measures }: Recommendation,
  paragraphs: Paragraphs,
  write: DraftWriter,
  lexicon: AdviceLexicon,
): readonly string[] {
  const formal = measures.filter(({ role, category }) => role === 'beside' && FORMAL.includes(category));
  return [
    ...measures.filter(isMain).flatMap((measure) => paragraphs(measure, write, lexicon)),
    ...formal.flatMap((measure) =>
      filled(paragraphs(measure, write, lexicon)).map((text) =>
        write('ofMeasure', { 'measure.title': measure.title, text: lowered(text) }),
      ),
    ),
  ];
}

const FORMAL: readonly Measure['category'][] = ['administrative', 'disciplinary'];

const paragraph = (text: string): DraftParagraph => ({ text, points: [] });

const isMain = ({ role }: Measure): boolean => role === 'ladder' || role === 'own';

function decision(main: readonly Measure[], write: DraftWriter, lexicon: AdviceLexicon): readonly string[] {
  const authorities = [
    ...new Set(filled(main.map(({ authority }) => authority && authorityWords(authority, lexicon)))),
  ];
  return [write('discretion'), write('closing', { 'measure.authority': lexicon.list(authorities) })];
}
