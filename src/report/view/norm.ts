import type { Assessment, NormResult } from '../../assessment/model.ts';
import { labels } from '../../wording/labels.ts';
import { type CriterionView, criterionView } from './criterion.ts';
import { type Entry, saying } from './entry.ts';
import type { Lexicon } from './lexicon.ts';
import { normEntries } from './norm-entries.ts';
import { type UnitGlance, unitGlances } from './unit.ts';
import { type Glance, verdictGlance } from './verdict.ts';

/** One norm, ready to print. */
export interface NormView {
  readonly id: string;
  readonly title: string;
  readonly encouraged: boolean;
  readonly overridden: boolean;
  readonly glance: Glance;
  /** `van belang`, `met afwijking`: what a reader must know before the verdict. */
  readonly tags: readonly string[];
  /** What decided, what is open, where it differs, what deviates. */
  readonly entries: readonly Entry[];
  /** What the norm is about: harm, sources. */
  readonly background: readonly Entry[];
  readonly criteria: readonly CriterionView[];
  /** Where it was judged; empty when for the organisation as one. */
  readonly units: readonly UnitGlance[];
}

/** Prepares one norm of a framework. */
export function normView(
  norm: NormResult,
  assessment: Assessment,
  lexicon: Lexicon,
  framework: string,
): NormView {
  const { id, title, status, overridden, verdict } = norm;
  const encouraged = status === 'encouraged';
  return {
    id,
    title,
    encouraged,
    overridden: overridden !== undefined,
    glance: verdictGlance(verdict, lexicon, framework),
    tags: [
      ...(encouraged ? [labels.status.encouraged[lexicon.language]] : []),
      ...(overridden ? [lexicon.say('overriddenTag')] : []),
    ],
    entries: normEntries(norm, assessment, lexicon, framework),
    background: backgroundOf(norm, lexicon),
    criteria: norm.criteria.map((criterion) => criterionView(criterion, assessment, lexicon, framework)),
    units: unitGlances(norm, assessment, lexicon, framework),
  };
}

function backgroundOf({ harm, sources, repairWithin }: NormResult, lexicon: Lexicon): readonly Entry[] {
  const { language, list, say } = lexicon;
  const named = sources.map((source) =>
    say(source.confirmed ? 'source' : 'sourceUnconfirmed', { label: source.label, title: source.title }),
  );
  return saying([
    {
      label: say('harm'),
      lines: [`${labels.harm[harm.class][language]}: ${harm.because}`],
    },
    { label: say('sources'), lines: named.length === 0 ? [] : [list(named)] },
    { label: say('repairWithin'), lines: repairWithin === undefined ? [] : [lexicon.period(repairWithin)] },
  ]);
}
