import type { CompiledCondition, Value } from '../../conditions/model.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnosticAt, type SourceDocument } from '../../source/document.ts';
import { type CompiledPolicy, compilePolicy, possibleRows } from '../compile-policy.ts';
import type { Policy } from '../policy.ts';
import { relevantFacts, situationsOf, slotValues } from '../situations.ts';
import { judgeTrust } from '../trust.ts';
import { trustLevels } from '../trust-levels.ts';

/** How many combinations of aggregates are tried before they are left unknown. */
const MOST = 2_000;

/** Rules and rows that can be proved never to hold: false for every value of what they mention. */
export function checkReach(policy: Policy, document: SourceDocument): Diagnostic[] {
  const compiled = compilePolicy(policy);
  const rules = compiled.rules.flatMap(({ entry, condition }, index) =>
    canHold(compiled, condition)
      ? []
      : [diagnosticAt(document, ['rules', index], 'policy-never-fires', { rule: entry.name })],
  );
  const trust = judgeTrust(compiled, undefined).possible;
  const levels = policy.trust.levels.flatMap(({ level }, index) =>
    trust.includes(level)
      ? []
      : [diagnosticAt(document, ['trust', 'levels', index], 'policy-row-never', { level })],
  );
  const reached = new Set(riskRows(compiled));
  const risk = compiled.risk.flatMap((row, index) =>
    reached.has(row)
      ? []
      : [diagnosticAt(document, ['risk', index], 'policy-row-never', { level: row.level })],
  );
  return [...rules, ...levels, ...risk];
}

function canHold(compiled: CompiledPolicy, condition: CompiledCondition): boolean {
  return valuations(compiled, condition.slots).some((values) => condition.test(values) !== false);
}

function riskRows(compiled: CompiledPolicy) {
  const slots = [...new Set(compiled.risk.flatMap(({ when }) => when?.slots ?? []))];
  return valuations(compiled, slots).flatMap((values) =>
    possibleRows(compiled.risk, ({ test }) => test(values)),
  );
}

/** Every combination of values of the slots; aggregates are left unknown where there are too many. */
function valuations(compiled: CompiledPolicy, slots: readonly number[]): (Value | undefined)[][] {
  const asked = new Set(slots.flatMap((slot) => compiled.slots.facts.get(slot) ?? []));
  const context = new Set([...asked].filter((id) => compiled.facts.some((fact) => fact.id === id)));
  const relevant = relevantFacts(compiled, context, new Map());
  // Where there are too many to try nothing is known, and a condition may hold.
  const situations = situationsOf(compiled, new Map(), 'desk', relevant) ?? [new Map()];
  let all = situations.map((situation) => slotValues(compiled, situation));
  const judged = { risk: compiled.risk.map(({ level }) => level), trust: trustLevels as readonly string[] };
  for (const id of ['risk', 'trust'] as const)
    if (asked.has(id)) all = withEach(all, compiled.slots.plain(id), judged[id]);
  for (const slot of slots) {
    const ref = compiled.slots.aggregates.get(slot);
    const most = compiled.saturation.get(slot) ?? 1;
    if (!ref || !Number.isFinite(most) || all.length * (most + 1) > MOST) continue;
    const counts = Array.from({ length: most + 1 }, (_, count) => count);
    all = withEach(all, slot, ref.fact === 'breached' ? [false, true] : counts);
  }
  return all;
}

function withEach(
  all: (Value | undefined)[][],
  slot: number,
  options: readonly Value[],
): (Value | undefined)[][] {
  return all.flatMap((values) => options.map((option) => values.with(slot, option)));
}
