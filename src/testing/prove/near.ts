/** Dates near each other: where a date is moved before it is compared, the days on both sides of where it then lies. */
import { addDays, isPlainDate } from '../../calendar/date.ts';
import type { FactRef } from '../../conditions/model.ts';
import { ASSESSMENT_DATE } from '../../conditions/vocabulary.ts';
import { comparedWith, mentionsIn } from '../../weighing/mentions.ts';
import { dayMoved, type Subject } from './subject.ts';
import { standsIn } from './variables.ts';

/** Chains of dates that are compared with each other are followed so far. */
const ROUNDS = 2;

/** The most days tried for one date. */
const MOST_DAYS = 12;

/** The days to try, by fact. */
export function datesNear(subject: Subject): ReadonlyMap<string, readonly string[]> {
  const { compiled, date } = subject;
  const { facts, conditions } = compiled.framework;
  const isDate = (id: string) => Object.hasOwn(facts, id) && facts[id]?.type === 'date';
  const { leaves } = mentionsIn(
    standsIn(subject).map(({ condition }) => condition),
    conditions,
  );
  const days = new Map<string, Set<string>>();
  const daysOf = (id: string): Set<string> => {
    const found = days.get(id) ?? new Set([date]);
    days.set(id, found);
    return found;
  };
  const standFor = (ref: FactRef): readonly string[] => {
    const own = ref.fact === ASSESSMENT_DATE ? [date] : isDate(ref.fact) ? [...daysOf(ref.fact)] : [];
    return own.map((day) => dayMoved(day, ref.params));
  };
  const bring = (ref: FactRef, targets: readonly string[]): void => {
    if (!isDate(ref.fact)) return;
    const steps = ref.params ? [0, -1, 1, -4, 4] : [0, -1, 1];
    const own = daysOf(ref.fact);
    for (const target of targets)
      for (const step of steps) {
        const day = addDays(dayMoved(target, ref.params, true), step);
        if (own.size < MOST_DAYS && isPlainDate(day)) own.add(day);
      }
  };
  for (let round = 0; round < ROUNDS; round++)
    for (const leaf of leaves) {
      const other = comparedWith(leaf);
      const constant = [leaf.value].flat().filter((one) => typeof one === 'string' && isPlainDate(one));
      bring(leaf, other ? standFor(other) : constant.map(String));
      if (other) bring(other, standFor(leaf));
    }
  return new Map([...days].map(([id, found]) => [id, [...found].sort()]));
}
