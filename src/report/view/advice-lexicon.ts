import type { SourceRef } from '../../assessment/model.ts';
import type { Recommendation } from '../../intervention/model.ts';
import { contextFactTexts } from '../../wording/intervention.ts';
import { interventionLabels } from '../../wording/intervention-labels.ts';
import { type Arguments, fill } from '../../wording/language.ts';
import { type RecommendationKey, recommendationTexts } from '../../wording/recommendation.ts';
import { capitalised, type Lexicon, lowered } from './lexicon.ts';

/** The words of one recommendation: those of the assessment, and the names of measures and articles. */
export interface AdviceLexicon extends Lexicon {
  readonly tell: (key: RecommendationKey, args?: Arguments) => string;
  /** The title of a measure, for the start of a line. */
  readonly measure: (id: string) => string;
  /** `wkkgz 27(1)` → `Wkkgz 27(1)`. */
  readonly article: (citation: string) => string;
  /** The label of a source; one that has none is written as an article. */
  readonly source: (source: SourceRef) => string;
  /** A fact of the context, inside a sentence: `acuut gevaar`. */
  readonly fact: (id: string) => string;
  /** A level of risk, trust, extent or phase in words. */
  readonly term: (list: keyof typeof interventionLabels, id: string) => string;
}

/** What names the measures and the articles. */
type Named = Pick<Recommendation, 'measures' | 'barred' | 'running' | 'norms'>;

/** Gathers the words for the report of one recommendation. */
export function adviceLexiconOf(recommendation: Named, lexicon: Lexicon): AdviceLexicon {
  const titles = titlesOf(recommendation);
  const laws = lawsOf(recommendation);
  const { language } = lexicon;
  const article = (citation: string): string => {
    const [law = '', ...place] = citation.split(' ');
    return [laws.get(law) ?? capitalised(law), ...place].join(' ');
  };
  return {
    ...lexicon,
    tell: (key, args = {}) => fill(recommendationTexts[key][language], args),
    measure: (id) => titles.get(id) ?? (id === 'none' ? recommendationTexts.noMeasure[language] : spaced(id)),
    article,
    source: ({ id, label }) => (label === id ? article(id) : label),
    fact: (id) => (isContextFact(id) ? lowered(contextFactTexts[id].title[language]) : spaced(id)),
    term: (list, id) => labelOf(list, id)?.[language] ?? spaced(id),
  };
}

function labelOf(
  list: keyof typeof interventionLabels,
  id: string,
): Readonly<Record<'nl' | 'en', string>> | undefined {
  const table: Readonly<Record<string, Readonly<Record<'nl' | 'en', string>>>> = interventionLabels[list];
  return Object.hasOwn(table, id) ? table[id] : undefined;
}

function isContextFact(id: string): id is keyof typeof contextFactTexts {
  return Object.hasOwn(contextFactTexts, id);
}

function spaced(id: string): string {
  return id.replaceAll('-', ' ');
}

/** A recommendation names a measure wherever it speaks of it. */
function titlesOf({ measures, barred, running }: Named): ReadonlyMap<string, string> {
  const compared = measures.flatMap(({ whyNotLighter, whyNotHeavier }) => [whyNotLighter, whyNotHeavier]);
  const named = [...measures, ...barred, ...compared, running].filter((one) => one !== undefined);
  return new Map(named.map(({ measure, title }) => [measure, title]));
}

/** How laws are written, from articles that come with a label: `ub-wkkgz 3.1` is `UB Wkkgz 3.1`. */
function lawsOf({ norms }: Named): ReadonlyMap<string, string> {
  const laws = new Map<string, string>();
  for (const { id, label } of norms.flatMap((norm) => [...norm.articles, ...norm.mayBeBreached])) {
    const [law = '', ...place] = id.split(' ');
    const tail = ` ${place.join(' ')}`;
    if (place.length > 0 && label !== id && label.endsWith(tail)) laws.set(law, label.slice(0, -tail.length));
  }
  return laws;
}
