/** When a measure must be done: periods of a decision, terms of the law, with the anchor they count from. */

import type { NormResult } from '../assessment/model.ts';
import { parsePeriod } from '../calendar/period.ts';
import { endOfTerm, type TermOptions } from '../calendar/term.ts';
import type { Truth } from '../conditions/model.ts';
import type { MeasureEntry, PolicyFile } from './policy.ts';
import type { Anchor, Deadline, Hearing, Publication, Remedy } from './terms-model.ts';

/** The dates of the events that terms count from, as far as they are known. */
export type AnchorDates = Partial<Readonly<Record<Anchor, string>>>;

/** What deadlines are computed with. */
export interface Dating {
  readonly policy: PolicyFile;
  /** The assessment date: used where an anchor is not known. */
  readonly date: string;
  readonly anchors: AnchorDates;
}

/** The deadlines of a measure: one, or one per period where its norms have their own. */
export function deadlinesOf(
  dating: Dating,
  measure: MeasureEntry,
  norms: readonly NormResult[],
): readonly Deadline[] {
  const { deadline } = measure;
  if (!deadline) return [];
  if (deadline.term !== undefined) return [termDeadline(dating, deadline.term)];
  const from = anchorOf(measure);
  if (deadline.period === 'repairWithin') return perNorm(dating, from, norms);
  return [dated(dating, from, deadline.period ?? 'P0D', { statutory: false }, { norms: [], by: 'measure' })];
}

/** What the term of a measure counts from. */
export function anchorOf(measure: MeasureEntry | undefined): Anchor {
  return measure?.deadline?.from ?? 'decision';
}

/** The new term of a measure that is extended, counted from the decision to extend it. */
export function extensionOf(dating: Dating, { extendBy }: MeasureEntry): Deadline | undefined {
  if (extendBy === undefined) return undefined;
  return dated(dating, 'decision', extendBy, { statutory: false }, { norms: [], by: 'measure' });
}

/** The end of one of the policy's terms. */
function termDeadline(dating: Dating, id: string): Deadline {
  const term = dating.policy.terms[id];
  if (!term) throw new Error(`no term ${id}`);
  const { title, period, from, statutory, doubtful, basis } = term;
  return dated(
    dating,
    from,
    period,
    { statutory, ...(doubtful && { doubtful }) },
    { norms: [], by: 'term', term: id, title, ...(basis !== undefined && { basis }) },
  );
}

/** Whether the provider is heard first; unknown where that hangs on an unknown fact. */
export function hearingOf({ hearing }: MeasureEntry, isExempt: (fact: string) => Truth): Hearing | undefined {
  if (!hearing) return undefined;
  const { required, unless, basis, note } = hearing;
  const exempt = unless === undefined ? false : isExempt(unless);
  const outcome = !required ? false : exempt === undefined ? undefined : !exempt;
  return {
    ...(outcome !== undefined && { required: outcome }),
    ...(unless !== undefined && { unless }),
    ...(basis !== undefined && { basis }),
    ...(note !== undefined && { note }),
  };
}

/** When a measure is made public. */
export function publicationOf(dating: Dating, { publication }: MeasureEntry): Publication | undefined {
  if (!publication) return undefined;
  const { after, basis, note } = publication;
  return {
    when: after === undefined ? 'on-notice' : 'after-term',
    ...(after !== undefined && { earliest: termDeadline(dating, after) }),
    ...(basis !== undefined && { basis }),
    ...(note !== undefined && { note }),
  };
}

/** What can be done against a measure, and until when. */
export function remedyOf(dating: Dating, { remedy }: MeasureEntry): Remedy | undefined {
  return remedy && { against: remedy.against, term: termDeadline(dating, remedy.term) };
}

/** Norms with the same period share a deadline; the shortest first. */
function perNorm(dating: Dating, from: Anchor, norms: readonly NormResult[]): Deadline[] {
  const groups = new Map<
    string,
    { readonly period: string; readonly by: 'norm' | 'harm'; readonly norms: string[] }
  >();
  for (const { id, repairWithin, harm } of norms) {
    const by = repairWithin === undefined ? 'harm' : 'norm';
    const period = repairWithin ?? dating.policy.repairByHarm[harm.class];
    const group = groups.get(`${by} ${period}`) ?? { period, by, norms: [] };
    group.norms.push(id);
    groups.set(`${by} ${period}`, group);
  }
  return [...groups.values()]
    .map(({ period, by, norms: ids }) =>
      dated(dating, from, period, { statutory: false }, { norms: ids, by }),
    )
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

function dated(
  { date, anchors }: Dating,
  anchor: Anchor,
  period: string,
  options: TermOptions,
  rest: Pick<Deadline, 'norms' | 'by' | 'term' | 'title' | 'basis'>,
): Deadline {
  const start = anchors[anchor];
  const parsed = parsePeriod(period);
  if (!parsed) throw new Error(`no period: ${period}`);
  const { naive, legal, date: end, article } = endOfTerm(start ?? date, parsed, options);
  return {
    ...rest,
    anchor,
    from: start ?? date,
    assumed: start === undefined,
    period,
    naive,
    legal,
    date: end,
    ...(article !== undefined && { article }),
  };
}
