/** Why a row came out as it did, in the words of the report. */
import type { Assessment } from '../assessment/model.ts';
import { TIED } from '../report/text/layout.ts';
import { criterionLines, glanceLines, normLines, themeOverview } from '../report/text/norms.ts';
import { entries, type Page } from '../report/text/page.ts';
import { paintFor } from '../report/text/paint.ts';
import { type CriterionView, criterionView } from '../report/view/criterion.ts';
import { type Lexicon, lexiconOf } from '../report/view/lexicon.ts';
import { normView } from '../report/view/norm.ts';
import { themeView, weighedView } from '../report/view/theme.ts';
import type { Language } from '../wording/language.ts';
import { criterionIn, normIn, type Subject } from './got.ts';

const WIDTH = 100;

/** The part of a report that is about a subject, such as that of a row, as lines. */
export function explanationOf(
  assessment: Assessment,
  subject: Subject,
  language: Language,
): readonly string[] {
  const lexicon = lexiconOf(assessment, language);
  const page: Page = { width: WIDTH, paint: paintFor(false), detail: 'full', lexicon };
  return linesOf(assessment, subject, lexicon, page).map((line) => line.replaceAll(TIED, ' '));
}

function linesOf(
  assessment: Assessment,
  { kind, subject }: Subject,
  lexicon: Lexicon,
  page: Page,
): readonly string[] {
  const framework = assessment.frameworks[0]?.id ?? '';
  const brief = (view: CriterionView): CriterionView => ({
    ...view,
    entries: view.entries.filter(
      ({ label }) => label !== lexicon.say('sources') && label !== lexicon.say('findings'),
    ),
  });
  if (kind === 'criterion') {
    const criterion = criterionIn(assessment, subject);
    if (!criterion) return [];
    return criterionLines(brief(criterionView(criterion, assessment, lexicon, framework)), page);
  }
  if (kind === 'norm') {
    const norm = normIn(assessment, subject);
    if (!norm) return [];
    const view = normView(norm, assessment, lexicon, framework);
    const shown = { ...view, background: [], criteria: view.criteria.map(brief) };
    return normLines(shown, { words: 0, ids: 0 }, page);
  }
  const themes = assessment.themes.filter(({ id }) => kind === 'overall' || id === subject);
  const overview = themeOverview(
    themes.map((theme) => themeView(theme, assessment, lexicon)),
    page,
  );
  const weighed = kind === 'overall' ? assessment.overall : themes[0];
  if (!weighed) return overview;
  const { glance, entries: list } = weighedView(weighed, lexicon, framework);
  return [...glanceLines(glance, 2, page), ...entries(list, 4, page), ...overview];
}
