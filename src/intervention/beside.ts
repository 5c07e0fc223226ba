/** What stands beside the ladder: added by the cell or by rules, on the norms it can rest on. */
import type { Decision } from './decide.ts';
import type { CellParams, Fired } from './engine.ts';
import { canRestOn, type Desk, measureOf } from './entry.ts';
import type { Explored } from './explore.ts';
import { certainlyBreached } from './ladder.ts';
import type { Measure, Reason } from './model.ts';
import type { MeasureEntry } from './policy.ts';
import { normsReached } from './reach.ts';
import { shared } from './reasons.ts';
import type { Stood } from './standing.ts';

/** One addition of a measure in a decision. */
interface Added {
  readonly measure: string;
  readonly reason: Reason;
  /** Absent for the plane. */
  readonly rule?: string;
}

/** The measures beside the ladder. */
export function besideMeasures(desk: Desk, explored: Explored): readonly Measure[] {
  return addedMeasures(desk, explored).flatMap((entry) => {
    const open = explored.decisions.filter(
      (decision) => isAddedIn(decision, entry.id) && isOpenIn(desk, decision, entry),
    );
    const always = explored.exact && open.length === explored.decisions.length;
    const sure = besideNorms(desk, explored, entry, always);
    // Open on whatever may fail, yet on nothing it was meant for that certainly does: then it may stay away.
    const certain = always && !(entry.needsPower && sure.length === 0);
    const norms = certain === always ? sure : besideNorms(desk, explored, entry, certain);
    const perhaps = looseReasons(desk, entry.id);
    if (open.length + perhaps.length === 0 || (entry.needsPower && norms.length === 0)) return [];
    const why = open.length > 0 ? shared(open.map((decision) => reasonsFor(decision, entry.id))) : perhaps;
    return [measureOf(desk, { measure: entry.id, role: 'beside', certain, norms, why })];
  });
}

/** The measures beside the ladder that something adds, open or not, in the order of the policy. */
export function addedMeasures(desk: Desk, { decisions }: Explored): readonly MeasureEntry[] {
  const added = new Set(decisions.flatMap((decision) => additionsOf(decision).map(({ measure }) => measure)));
  return desk.terrain.compiled.policy.beside.filter(
    ({ id }) => added.has(id) || looseReasons(desk, id).length > 0,
  );
}

/** Rules that may add a measure, on facts that were not tried out because the ladder does not depend on them. */
function looseReasons({ terrain }: Desk, measure: string): Reason[] {
  return terrain.compiled.policy.rules.flatMap(({ name: rule, event: { params } }) =>
    terrain.loose.has(rule) && params.measure === measure
      ? [{ kind: 'rule' as const, rule, measure, because: params.because }]
      : [],
  );
}

/** The norms that were meant: those the rules speak of, else every breached norm; none for persons and prosecutors. */
export function meantNorms(
  desk: Desk,
  explored: Explored,
  measure: MeasureEntry,
  certain: boolean,
): readonly Stood[] {
  if (measure.category === 'disciplinary' || measure.category === 'criminal') return [];
  const rules = new Set<string | undefined>(looseReasons(desk, measure.id).map(({ rule }) => rule));
  for (const decision of explored.decisions)
    for (const added of additionsOf(decision)) if (added.measure === measure.id) rules.add(added.rule);
  const reached = [...rules].map((rule) => reachOf(desk, rule));
  const breached = certain ? certainlyBreached(desk) : maybeBreached(desk);
  const all = reached.some((norms) => norms === undefined);
  return breached.filter(({ norm }) => all || reached.some((norms) => norms?.includes(norm.id)));
}

function besideNorms(
  desk: Desk,
  explored: Explored,
  measure: MeasureEntry,
  certain: boolean,
): readonly Stood[] {
  return meantNorms(desk, explored, measure, certain).filter((stood) => canRestOn(desk, measure, stood));
}

function reachOf(desk: Desk, rule: string | undefined): readonly string[] | undefined {
  const entry = desk.terrain.compiled.rules.find((candidate) => candidate.entry.name === rule)?.entry;
  return normsReached(desk.terrain, desk.stood, entry?.conditions);
}

function maybeBreached({ stood }: Desk): readonly Stood[] {
  return stood.filter(
    ({ norm, standing }) =>
      norm.status === 'tested' && (standing === 'breached' || standing === 'may-be-breached'),
  );
}

/** Whether a decision adds a measure, open or not. */
export function isAddedIn(decision: Decision, measure: string): boolean {
  return additionsOf(decision).some((added) => added.measure === measure);
}

function isOpenIn({ terrain }: Desk, { opens }: Decision, { id, needsPower }: MeasureEntry): boolean {
  return !needsPower || (opens & (terrain.bits.get(id) ?? 0)) !== 0;
}

function reasonsFor(decision: Decision, measure: string): Reason[] {
  return additionsOf(decision).flatMap((added) => (added.measure === measure ? [added.reason] : []));
}

function additionsOf({ fired }: Decision): Added[] {
  return fired.flatMap((event) => additionsIn(event));
}

function additionsIn({ rule, type, params }: Fired): Added[] {
  if (type === 'cell') {
    const { risk, trust, add } = params as CellParams;
    return add.map((measure) => ({ measure, reason: { kind: 'cell', risk, trust, measure } }));
  }
  if (type !== 'add' || !('measure' in params) || params.measure === undefined) return [];
  const { measure, because } = params;
  return [{ measure, rule, reason: { kind: 'rule', rule, measure, ...(because && { because }) } }];
}
