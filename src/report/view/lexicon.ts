import type { Assessment } from '../../assessment/model.ts';
import type { Finding } from '../../findings/model.ts';
import type { Level } from '../../framework/model.ts';
import { dateWords, periodWords } from '../../wording/dates.ts';
import { labels } from '../../wording/labels.ts';
import { type Arguments, fill, type Language } from '../../wording/language.ts';
import { listed } from '../../wording/lists.ts';
import { type ReportKey, reportTexts } from '../../wording/report.ts';

/** The words of one report: its language, and the names that the assessment gives to ids. */
export interface Lexicon {
  readonly language: Language;
  readonly say: (key: ReportKey, args?: Arguments) => string;
  readonly date: (date: string) => string;
  readonly period: (period: string) => string;
  readonly list: (items: readonly string[], joint?: 'and' | 'or') => string;
  readonly unit: (id: string) => string;
  /** A subject with the unit where it was seen, if any: `PZ4.1 op Kliniek Linde`. */
  readonly at: (subject: string, unit?: string) => string;
  /** Titles of units, as a phrase. */
  readonly units: (ids: readonly string[]) => string;
  /** The scale of a framework; without id the scale of the first framework. */
  readonly levels: (framework?: string) => readonly Level[];
  /** A level or a word such as `not-applicable`, as words. */
  readonly outcome: (id: string, framework?: string) => string;
  /** The only finding or record row with this id; undefined when there is none, or more than one. */
  readonly finding: (id: string) => CitedFinding | undefined;
}

/** A finding, or a record row, as the assessment cites it. */
export type CitedFinding = Finding & { readonly record?: string };

/** Gathers the words for the report of one assessment. */
export function lexiconOf(
  assessment: Pick<Assessment, 'units' | 'findings' | 'frameworks'>,
  language: Language,
): Lexicon {
  const titles = new Map(assessment.units.map((unit) => [unit.id, unit.title]));
  const unit = (id: string): string => titles.get(id) ?? id;
  const findings = uniqueById(assessment.findings);
  const list: Lexicon['list'] = (items, joint) => listed(items, language, joint);
  const levels: Lexicon['levels'] = (id) => {
    const named = assessment.frameworks.find((framework) => framework.id === id);
    return (named ?? assessment.frameworks[0])?.levels ?? [];
  };
  const say: Lexicon['say'] = (key, args = {}) => fill(reportTexts[key][language], args);
  return {
    language,
    say,
    date: (date) => dateWords(date, language),
    period: (period) => periodWords(period, language),
    list,
    unit,
    at: (subject, id) => (id === undefined ? subject : say('at', { subject, unit: unit(id) })),
    units: (ids) => list(ids.map(unit)),
    levels,
    outcome: (id, framework) => {
      if (isOutcome(id)) return labels.outcome[id][language];
      return lowered(levels(framework).find((level) => level.id === id)?.title ?? id);
    },
    finding: (id) => findings.get(id) ?? undefined,
  };
}

/** With a capital, for the start of a line. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A title inside a sentence: `Voldoet` → `voldoet`, but `A` and `NVT` stay. */
export function lowered(title: string): string {
  return /^\p{Lu}\p{Ll}/u.test(title) ? title.charAt(0).toLowerCase() + title.slice(1) : title;
}

/** A sentence to go on after: without its full stop. */
export function withoutStop(sentence: string): string {
  return sentence.replace(/\.$/, '');
}

function isOutcome(id: string): id is keyof typeof labels.outcome {
  return Object.hasOwn(labels.outcome, id);
}

/** Ids of rows are unique within a record type and unit only; one that is used twice cites nothing. */
function uniqueById(findings: readonly CitedFinding[]): ReadonlyMap<string, CitedFinding | null> {
  const byId = new Map<string, CitedFinding | null>();
  for (const finding of findings) byId.set(finding.id, byId.has(finding.id) ? null : finding);
  return byId;
}
