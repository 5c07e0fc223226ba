/** The situations that fit what is known of the context: each gives every context fact a value. */
import type { Truth, Value } from '../conditions/model.ts';
import type { VisitKind } from '../findings/model.ts';
import type { CompiledPolicy } from './compile-policy.ts';
import { type ContextFact, type ContextValue, NONE } from './context-facts.ts';

/** One value per context fact. */
export type Situation = ReadonlyMap<string, ContextValue>;

/** Facts that depend on one another by their meaning. */
const COUPLED = ['phase', 'running', 'deadline-passed', 'followed'];

/** Adds what the kind of visit says about the phase, unless the context says it. */
export function withPhase(known: Situation, kind: VisitKind): Situation {
  if (known.has('phase')) return known;
  const running = known.get('running');
  if (running !== undefined && running !== NONE) return new Map(known).set('phase', 'under-measure');
  if (kind === 'first-visit') return new Map(known).set('phase', 'first-visit').set('running', NONE);
  if (kind === 'follow-up' && running === NONE) return new Map(known).set('phase', 'follow-up');
  return known;
}

/** The facts whose unknown values must be tried out together: those asked for, and what limits them. */
export function relevantFacts(
  compiled: CompiledPolicy,
  asked: ReadonlySet<string>,
  known: Situation,
): ReadonlySet<string> {
  const relevant = new Set([...asked, ...known.keys()]);
  const groups = [
    COUPLED,
    ...compiled.never.map(({ slots }) => slots.flatMap((slot) => compiled.slots.facts.get(slot) ?? [])),
  ];
  for (let before = -1; before !== relevant.size; ) {
    before = relevant.size;
    for (const group of groups)
      if (group.some((id) => relevant.has(id))) for (const id of group) relevant.add(id);
  }
  return relevant;
}

/** How many situations a product may hold before it is refused. */
const MOST = 20_000;

/** Every situation that fits; undefined when there are too many to try. Facts that are not relevant get one value. */
export function situationsOf(
  compiled: CompiledPolicy,
  known: Situation,
  kind: VisitKind,
  relevant: ReadonlySet<string>,
): readonly Situation[] | undefined {
  let open: ReadonlyMap<string, ContextValue>[] = [new Map()];
  for (const fact of compiled.facts) {
    const values = valuesOf(fact, known, relevant);
    open = open.flatMap((situation) => values.map((value) => new Map(situation).set(fact.id, value)));
    if (open.length > MOST) return undefined;
  }
  return open.filter((situation) => isPossible(compiled, situation, kind, relevant, known));
}

function valuesOf(
  fact: ContextFact,
  known: Situation,
  relevant: ReadonlySet<string>,
): readonly ContextValue[] {
  const value = known.get(fact.id);
  if (value !== undefined) return [value];
  return relevant.has(fact.id) ? fact.domain : fact.domain.slice(0, 1);
}

function isPossible(
  compiled: CompiledPolicy,
  situation: Situation,
  kind: VisitKind,
  relevant: ReadonlySet<string>,
  known: Situation,
): boolean {
  const takesPart = (id: string) => relevant.has(id);
  if (COUPLED.some(takesPart) && !isCoherent(situation, kind, known)) return false;
  const values = slotValues(compiled, situation);
  return compiled.never.every(({ test, slots }) => {
    const counts = slots.every((slot) => takesPart(compiled.slots.facts.get(slot) ?? ''));
    return !counts || test(values) !== true;
  });
}

/** A first visit has nothing running; under a measure means that one runs; where none runs there is nothing to follow. */
function isCoherent(situation: Situation, kind: VisitKind, known: Situation): boolean {
  const phase = situation.get('phase');
  const runs = situation.get('running') !== NONE;
  if (phase === 'first-visit' && kind === 'follow-up' && !known.has('phase')) return false;
  if (runs !== (phase === 'under-measure')) return false;
  return runs || (situation.get('deadline-passed') === false && situation.get('followed') === 'fully');
}

/** The slots with the context of one situation filled in. */
export function slotValues({ slots, facts }: CompiledPolicy, situation: Situation): (Value | undefined)[] {
  const values: (Value | undefined)[] = new Array(slots.size()).fill(undefined);
  for (const { id } of facts) values[slots.plain(id)] = situation.get(id);
  return values;
}

/** Whether a measure may follow on others: one of them runs, its term is over and it was not fully followed. */
export function isNotFollowed(after: readonly string[], situation: Situation): Truth {
  const running = situation.get('running');
  if (running === undefined) return undefined;
  return (
    after.some((id) => id === running) &&
    situation.get('deadline-passed') === true &&
    situation.get('followed') !== 'fully'
  );
}
