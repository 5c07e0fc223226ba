/** Trust in the provider's own capacity to improve: from signals seen, not seen and unanswered. */
import { type CompiledPolicy, firstRow } from './compile-policy.ts';
import type { InterventionContext } from './context.ts';
import type { Signal, TrustJudged } from './model.ts';
import { trustLevels } from './trust-levels.ts';

/** Judges trust: every level that some answer to the open signals gives; a person's own level goes before. */
export function judgeTrust(compiled: CompiledPolicy, given: InterventionContext['trust']): TrustJudged {
  const signals = Object.entries(compiled.policy.trust.signals).map(([id, { title, direction, weight }]) => {
    const motivation = Object.hasOwn(given?.seen ?? {}, id) ? given?.seen?.[id] : undefined;
    return { id, title, direction, weight, ...(motivation !== undefined && { motivation }) };
  });
  const seen = signals.filter(({ motivation }) => motivation !== undefined);
  const notSeen = signals.filter(({ id }) => given?.notSeen?.includes(id));
  const unanswered = signals.filter((signal) => !seen.includes(signal) && !notSeen.includes(signal));
  const possible = possibleLevels(compiled, seen, unanswered);
  const set = given?.set;
  const level = set?.level ?? (possible.length === 1 ? possible[0] : undefined);
  return {
    ...(level !== undefined && { level }),
    possible,
    up: interval('up', seen, unanswered),
    down: interval('down', seen, unanswered),
    seen,
    notSeen,
    unanswered,
    ...(set && { set }),
  };
}

/** The levels a policy must reckon with: the one that is certain or set, else all that are possible. */
export function trustInPlay({ level, possible }: TrustJudged): readonly string[] {
  return level === undefined ? possible : [level];
}

function interval(
  direction: Signal['direction'],
  seen: readonly Signal[],
  unanswered: readonly Signal[],
): readonly [number, number] {
  const sum = (signals: readonly Signal[]) =>
    signals.reduce((total, signal) => total + (signal.direction === direction ? signal.weight : 0), 0);
  return [sum(seen), sum(seen) + sum(unanswered)];
}

function possibleLevels(
  compiled: CompiledPolicy,
  seen: readonly Signal[],
  unanswered: readonly Signal[],
): readonly string[] {
  const { slots } = compiled;
  const levels = new Set<string>();
  for (const up of weights('up', seen, unanswered))
    for (const down of weights('down', seen, unanswered)) {
      const values = new Array(slots.size()).fill(undefined);
      values[slots.plain('up')] = up;
      values[slots.plain('down')] = down;
      levels.add(firstRow(compiled.trust, values).level);
    }
  return trustLevels.filter((level) => levels.has(level));
}

/** Every total weight that the open signals can make. */
function weights(
  direction: Signal['direction'],
  seen: readonly Signal[],
  unanswered: readonly Signal[],
): Set<number> {
  let totals = new Set([interval(direction, seen, [])[0]]);
  for (const signal of unanswered)
    if (signal.direction === direction)
      totals = new Set([...totals].flatMap((total) => [total, total + signal.weight]));
  return totals;
}
