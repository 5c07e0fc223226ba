/**
 * What a report says, apart from how it looks: every sentence, in order, in one language.
 * In: an assessment and perhaps a recommendation, their texts made inert. Out: a ReportView for text/ and markdown/.
 */
import type { Assessment, Verdict } from '../../assessment/model.ts';
import type { Recommendation } from '../../intervention/model.ts';
import { labels } from '../../wording/labels.ts';
import type { Language } from '../../wording/language.ts';
import { type AdviceView, adviceView } from './advice.ts';
import { closingLines, receiptRows } from './closing.ts';
import { type Entry, filled } from './entry.ts';
import { type Evidence, evidenceOf, notLookedAtLines } from './evidence.ts';
import { type Lexicon, lexiconOf } from './lexicon.ts';
import { messageSentence } from './message.ts';
import { summaryEntries } from './summary.ts';
import { type ThemeView, themeView, type WeighedView, weighedView } from './theme.ts';
import { type Glance, legendOf } from './verdict.ts';

/** Everything a report says. */
export interface ReportView {
  readonly title: string;
  readonly subtitle: string;
  /** Frameworks, units visited and not visited. */
  readonly context: readonly string[];
  /** What a reader needs in the first ten seconds. */
  readonly summary: readonly Entry[];
  readonly overall: WeighedView;
  readonly themes: readonly ThemeView[];
  readonly legend: readonly Glance[];
  /** What `van belang` means, where something is. */
  readonly legendNote: string;
  readonly notLookedAt: readonly string[];
  readonly messages: readonly string[];
  readonly advice?: AdviceView;
  readonly evidence: readonly Evidence[];
  /** Basis, that it is advice, and what it was made from. */
  readonly closing: readonly string[];
  /** Of everything it was made from the name, the version and the whole hash. */
  readonly receipt: readonly (readonly string[])[];
  readonly lexicon: Lexicon;
}

/** Prepares a report. */
export function reportView(
  assessment: Assessment,
  recommendation: Recommendation | undefined,
  language: Language,
): ReportView {
  const lexicon = lexiconOf(assessment, language);
  const { kind, date, provider, overall } = assessment;
  const { say } = lexicon;
  const advice = recommendation && adviceView(recommendation, assessment, lexicon);
  return {
    title: assessment.title ?? say('reportTitle', { provider: provider.name }),
    subtitle: say('subtitle', {
      provider: provider.name,
      kind: labels.kind[kind][language],
      date: lexicon.date(date),
    }),
    context: contextOf(assessment, lexicon),
    summary: summaryEntries(assessment, advice, lexicon),
    overall: weighedView(overall, lexicon),
    themes: assessment.themes.map((theme) => themeView(theme, assessment, lexicon)),
    legendNote: hasEncouraged(assessment) ? say('encouragedLegend') : '',
    legend: legendOf(outcomesIn(assessment), lexicon),
    notLookedAt: notLookedAtLines(assessment, lexicon),
    messages: messagesOf(assessment, recommendation, lexicon),
    ...(advice && { advice }),
    evidence: evidenceOf(assessment, lexicon),
    closing: closingLines(assessment, recommendation, lexicon),
    receipt: receiptRows(assessment, recommendation, lexicon),
    lexicon,
  };
}

function contextOf({ frameworks, units, notVisited }: Assessment, lexicon: Lexicon): readonly string[] {
  const visited = units.filter((unit) => unit.visited).map(({ id }) => id);
  return filled([
    ...frameworks.map(({ title, version }) => lexicon.say('framework', { title, version })),
    visited.length > 0 ? lexicon.say('visited', { units: lexicon.units(visited) }) : undefined,
    notVisited.length > 0 ? lexicon.say('notVisited', { units: lexicon.units(notVisited) }) : undefined,
  ]);
}

/** Every level and state that the report shows a mark for. */
function outcomesIn({ themes, overall }: Assessment): readonly string[] {
  const shown = (verdict: Verdict | undefined) => (verdict ? [verdict.level ?? verdict.state] : []);
  const norms = themes.flatMap((theme) => theme.norms);
  return [
    ...shown(overall.verdict),
    ...themes.flatMap((theme) => shown(theme.verdict)),
    ...norms.flatMap((norm) => shown(norm.verdict)),
    ...norms.flatMap((norm) => (norm.notTestedAt.length > 0 ? ['not-tested'] : [])),
  ];
}

function hasEncouraged({ themes }: Assessment): boolean {
  const norms = themes.flatMap((theme) => theme.norms);
  return [...norms, ...norms.flatMap((norm) => norm.criteria)].some(({ status }) => status === 'encouraged');
}

function messagesOf(
  { diagnostics }: Assessment,
  recommendation: Recommendation | undefined,
  { language }: Lexicon,
): readonly string[] {
  const all = [...diagnostics, ...(recommendation?.diagnostics ?? [])];
  return filled(all.map((diagnostic) => messageSentence(diagnostic, language)));
}
