/** Whether a row of a case notices a mutant. */

import type { Visited } from '../../assessment/alone.ts';
import { viewsOf } from '../../assessment/judge.ts';
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
  const isStatus = change.kind === 'norm-status';
  /** A norm whose verdict is given cannot show a change in it. */
  const reaches = ({ row: { kind, subject }, compiled, findings }: FrameworkRow): boolean => {
    const themes = compiled.themes.filter(({ theme }) => kind === 'overall' || theme.id === subject);
    const own = themes
      .flatMap((theme) => theme.norms.map(({ norm }) => norm.id))
      .filter((id) => norms.has(id));
    const name = kind === 'overall' ? compiled.overall?.name : themes[0]?.weighing?.name;
    const given = new Set(findings.overrides.map(({ norm }) => norm));
    return weighings.has(name ?? '') || own.some((id) => isStatus || !given.has(id));
  };
  const ofCriterion: FrameworkRow[] = [];
  const ofNorm: FrameworkRow[] = [];
  const ofWhole: FrameworkRow[] = [];
  for (const one of rows) {
    const { kind, subject } = one.row;
    if (kind === 'criterion' && criteria.has(subject)) ofCriterion.push(one);
    else if (kind === 'norm' && norms.has(subject)) ofNorm.push(one);
    else if ((kind === 'theme' || kind === 'overall') && reaches(one)) ofWhole.push(one);
  }
  return [...ofCriterion, ...ofNorm, ...ofWhole];
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
  const visit = { compiled, findings, evidence, views: viewsOf(compiled, findings, evidence) };
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
