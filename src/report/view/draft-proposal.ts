import type { Compared, Measure, Reason, Recommendation } from '../../intervention/model.ts';
import type { AdviceLexicon } from './advice-lexicon.ts';
import { barredFor, barredReasons, questionSentence, visitFirstWords } from './advice-open.ts';
import type { DraftWriter } from './draft-writer.ts';
import { filled } from './entry.ts';
import { lowered } from './lexicon.ts';
import { reachWords, whyWords, withProviso } from './measure.ts';
import { reasonWords } from './reasons.ts';

/** The measures with why, why not lighter and not heavier; what comes beside, what is not open, what is still open. */
export function proposalParagraphs(
  recommendation: Recommendation,
  write: DraftWriter,
  lexicon: AdviceLexicon,
): readonly string[] {
  const { measures, barred, range, questions } = recommendation;
  const { list, measure } = lexicon;
  const possible = range.measures.map((id) => lowered(measure(id)));
  return [
    ...measures.flatMap((one) => measureParagraphs(one, recommendation, write, lexicon)),
    ...barred.map((one) =>
      write('barred', {
        'measure.title': lowered(one.title),
        'norm.id': barredFor(one, lexicon),
        reasons: barredReasons(one, lexicon),
      }),
    ),
    possible.length < 2
      ? ''
      : write('undetermined', {
          measures: list(possible, 'or'),
          questions: questions.map((one) => questionSentence(one, lexicon)).join(' '),
        }),
  ];
}

function measureParagraphs(
  measure: Measure,
  recommendation: Recommendation,
  write: DraftWriter,
  lexicon: AdviceLexicon,
): readonly string[] {
  switch (measure.role) {
    case 'ladder':
    case 'own':
      return mainParagraphs(measure, recommendation, write, lexicon);
    case 'beside':
      return [write('beside', proposed(measure, lexicon))];
    case 'advice':
      return [write('advice', { norms: lexicon.list(measure.norms) })];
    default:
      return measure.role satisfies never;
  }
}

function mainParagraphs(
  measure: Measure,
  { scope }: Recommendation,
  write: DraftWriter,
  lexicon: AdviceLexicon,
): readonly string[] {
  const { whyNotLighter, norms, powers } = measure;
  const bases = filled(powers.map(({ basis }) => lexicon.article(basis)));
  return [
    write(measure.authority === 'provider' ? 'measureSelf' : 'measure', proposed(measure, lexicon)),
    write('reach', { units: reachWords(measure, lexicon), norms: lexicon.list(norms) }),
    write('visitFirst', { 'units.visitFirst': isGrave(measure) ? visitFirstWords(scope, lexicon) : '' }),
    bases.length === 0 ? '' : write('basis', { 'measure.basis': lexicon.list(bases) }),
    whyNotLighter
      ? write('notLighter', {
          'lighter.title': lowered(whyNotLighter.title),
          reasons: reasonWords(whyNotLighter.because, lexicon, 'lighter'),
        })
      : '',
    heavierParagraph(measure.whyNotHeavier, write, lexicon),
  ];
}

/** Not needed, or not open: those are different things to say of a heavier measure. */
function heavierParagraph(heavier: Compared | undefined, write: DraftWriter, lexicon: AdviceLexicon): string {
  if (heavier === undefined) return '';
  return write(heavier.because.every(isLegal) ? 'notHeavierBarred' : 'notHeavier', {
    'heavier.title': lowered(heavier.title),
    reasons: reasonWords(heavier.because, lexicon),
  });
}

const isLegal = ({ kind }: Reason): boolean => kind === 'no-power' || kind === 'after' || kind === 'unmet';

const isGrave = ({ category }: Measure): boolean => category !== 'stimulating';

function proposed(measure: Measure, lexicon: AdviceLexicon): Readonly<Record<string, string>> {
  return {
    'measure.title': lowered(withProviso(measure, measure.title, lexicon)),
    reasons: whyWords(measure, lexicon),
  };
}
