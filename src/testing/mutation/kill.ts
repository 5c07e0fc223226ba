/** Whether a row of a case notices a mutant. */

import type { Visited } from '../../assessment/alone.ts';
import { viewsToKeep } from '../../assessment/judge.ts';
import { fitFindings } from '../../findings/parse.ts';
import type { Compiled } from '../../framework/compiled.ts';
import { differencesIn } from '../compare.ts';
import type { FrameworkRow } from '../fit.ts';
import { gotOf, outcomeOf } from '../got.ts';
import type { Row } from '../rows.ts';
import type { Changed } from './compile.ts';

/** The rows that may notice a change, those closest to it first. */
export function rowsFor(rows: readonly FrameworkRow[], { change, reach }: Changed): readonly FrameworkRow[] {
  const { norms, criteria, weighings } = reach;
  const { aboutCriterion, aboutNorm, aboutWhole } = indexOf(rows);
  const ofWhole = aboutWhole.filter(({ weighing, members, judged }) => {
    const shown = change.kind === 'norm-status' ? members : judged;
    return weighings.has(weighing) || shown.some((id) => norms.has(id));
  });
  return [
    ...[...criteria].flatMap((id) => aboutCriterion.get(id) ?? []),
    ...[...norms].flatMap((id) => aboutNorm.get(id) ?? []),
    ...ofWhole.map(({ one }) => one),
  ];
}

/** Rows by what they are about. */
interface RowIndex {
  readonly aboutCriterion: ReadonlyMap<string, readonly FrameworkRow[]>;
  readonly aboutNorm: ReadonlyMap<string, readonly FrameworkRow[]>;
  readonly aboutWhole: readonly Whole[];
}

/** A row about a theme or about everything. */
interface Whole {
  readonly one: FrameworkRow;
  readonly weighing: string;
  readonly members: readonly string[];
  /** The members whose verdict is not given: a norm whose verdict is given cannot show a change in it. */
  readonly judged: readonly string[];
}

const indices = new WeakMap<readonly FrameworkRow[], RowIndex>();

function indexOf(rows: readonly FrameworkRow[]): RowIndex {
  const before = indices.get(rows);
  if (before) return before;
  const about = (kind: Row['kind']) => {
    const found = new Map<string, FrameworkRow[]>();
    for (const one of rows)
      if (one.row.kind === kind) found.set(one.row.subject, [...(found.get(one.row.subject) ?? []), one]);
    return found;
  };
  const wholes = rows.filter(({ row: { kind } }) => kind === 'theme' || kind === 'overall');
  const index = {
    aboutCriterion: about('criterion'),
    aboutNorm: about('norm'),
    aboutWhole: wholes.map(wholeOf),
  };
  indices.set(rows, index);
  return index;
}

function wholeOf(one: FrameworkRow): Whole {
  const { row, compiled, findings } = one;
  const isAll = row.kind === 'overall';
  const themes = compiled.themes.filter(({ theme }) => isAll || theme.id === row.subject);
  const members = themes.flatMap(({ norms }) => norms.map(({ norm }) => norm.id));
  const given = new Set(findings.overrides.map(({ norm }) => norm));
  const weighing = (isAll ? compiled.overall?.name : themes[0]?.weighing?.name) ?? '';
  return { one, weighing, members, judged: members.filter((id) => !given.has(id)) };
}

/** What was changed. */
type ByChange = { readonly change: Pick<Changed['change'], 'owner'> };

/** A row with what is the same for every mutant. */
const visits = new WeakMap<FrameworkRow, Visited>();

function visitOf(one: FrameworkRow): Visited {
  const before = visits.get(one);
  if (before) return before;
  const { compiled, findings } = one;
  const { evidence } = fitFindings(compiled, findings);
  const visit = { compiled, findings, evidence, views: viewsToKeep(compiled, findings, evidence) };
  visits.set(one, visit);
  return visit;
}

/** What a mutant makes of the visit of a row; a threshold is seen in the views, so those are made again. */
export function visitBy(one: FrameworkRow, mutant: Compiled, { change }: ByChange): Visited {
  const { views, ...visit } = visitOf(one);
  return { ...visit, compiled: mutant, ...(change.owner.kind !== 'threshold' && { views }) };
}

/** Whether a row comes out otherwise than it says when it is judged by a mutant. */
export function notices(one: FrameworkRow, mutant: Compiled, changed: ByChange): boolean {
  const { row } = one;
  const visit = visitBy(one, mutant, changed);
  const { missing } = row.want;
  const got = missing ? gotOf(row, visit) : { outcome: outcomeOf(row, visit), missing: [] };
  return differencesIn(row.want, { ...got, deadlines: [] }).length > 0;
}

/** A row in the words of its file. */
export function nameOf({ case: { id }, it }: Row): string {
  return it === undefined ? id : `${id}: ${it}`;
}
