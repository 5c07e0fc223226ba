/** What a criterion can be made to come out as, with the findings that do it, given what is known of the shared facts. */
import type { Slots } from '../../conditions/model.ts';
import type { CompiledCriterion } from '../../framework/compiled.ts';
import { isSingle, notApplicable } from '../../weighing/levels.ts';
import type { LevelSet } from '../../weighing/model.ts';
import type { Answers } from './answers.ts';
import { type Answered, setOn } from './outcome.ts';
import { combinations } from './product.ts';
import type { Subject } from './subject.ts';

/** One thing that is filled in. */
export interface Given {
  readonly kind: 'criterion' | 'fact';
  readonly id: string;
  readonly value: Answered;
}

/** A fact with the values to try. */
export interface FactValues {
  readonly id: string;
  readonly slot: number;
  readonly values: readonly Answered[];
  readonly exact: boolean;
}

/** What is filled in for one criterion, and what then is possible in each case. */
export interface Option {
  readonly sets: readonly LevelSet[];
  readonly given: readonly Given[];
  /** Whether anything was found that the criterion goes by. */
  readonly evidence: boolean;
}

/** Everything a criterion can be made to come out as; of what comes to the same the fewest findings. */
export interface Options {
  readonly options: readonly Option[];
  /** The same for criteria that can be made to come out as the same things at the same price. */
  readonly key: string;
  /** What comes out, in the first case, when everything about it is known. */
  readonly complete: LevelSet;
  /** The settled outcomes among all options, in the first case. */
  readonly settled: LevelSet;
}

/** A criterion with the facts that nothing else in the norm reads. */
export interface Part {
  readonly criterion: CompiledCriterion;
  readonly own: readonly FactValues[];
  readonly answers: Answers;
  /** The slots of shared facts that it reads. */
  readonly shared: readonly number[];
  /** Those among them that it counts by. */
  readonly countedBy: readonly number[];
}

/** The most ways in which one criterion is filled in. */
export const MOST_WAYS = 3000;

/** How many ways there are to fill in a criterion. */
export function waysOf({ own, answers }: Part): number {
  return own.reduce((ways, { values }) => ways * (values.length + 1), answers.values.length + 1);
}

/** Tries everything that can be filled in for a criterion. */
export function optionsOf(part: Part, cases: readonly Slots[], subject: Subject): Options {
  const { criterion, own, answers, countedBy } = part;
  const { id } = criterion.criterion;
  const best = new Map<string, Option>();
  let complete = 0;
  let left = MOST_WAYS;
  const isSeen = !criterion.answer && countedBy.some((slot) => isGiven(slot, cases));
  for (const values of combinations(own.map((fact) => [undefined, ...fact.values]))) {
    const facts = own.flatMap(({ id: fact }, index): Given[] => {
      const value = values[index];
      return value === undefined ? [] : [{ kind: 'fact', id: fact, value }];
    });
    const filled = cases.map((slots) => fill(slots, own, values));
    for (const answer of [undefined, ...answers.values]) {
      if (left-- <= 0) break;
      const sets = filled.map((slots) => setOn(criterion, slots, answer, subject));
      const given: Given[] = [
        ...facts,
        ...(answer === undefined ? [] : [{ kind: 'criterion' as const, id, value: answer }]),
      ];
      const evidence = isSeen || answer !== undefined || (!criterion.answer && isAnyCounted(part, facts));
      keep(best, { sets, given, evidence });
      const isWhole = facts.length === own.length && (answer !== undefined || !criterion.answer);
      if (isWhole) complete |= sets[0] ?? 0;
    }
  }
  const options = [...best.values()].sort((a, b) => a.given.length - b.given.length);
  const key = options.map(({ sets, given, evidence }) => `${sets} ${given.length} ${evidence}`).join(';');
  const settled = options.reduce((all, { sets: [set = 0] }) => (isSingle(set) ? all | set : all), 0);
  return { options, key: `${key} ${complete}`, complete, settled };
}

/** A fact that was split into cases is not given: it differs between them. */
function isGiven(slot: number, cases: readonly Slots[]): boolean {
  const value = cases[0]?.[slot];
  return value !== undefined && cases.every((slots) => slots[slot] === value);
}

/** A fact that only says when a criterion applies is no evidence of it. */
function isAnyCounted({ criterion }: Part, facts: readonly Given[]): boolean {
  return facts.some(({ id }) => criterion.facts.includes(id));
}

function fill(slots: Slots, own: readonly FactValues[], values: readonly (Answered | undefined)[]): Slots {
  if (own.length === 0) return slots;
  const filled = slots.slice();
  own.forEach(({ slot }, index) => {
    const value = values[index];
    filled[slot] = value;
  });
  return filled;
}

function keep(best: Map<string, Option>, option: Option): void {
  const key = `${option.sets} ${option.evidence}`;
  const before = best.get(key);
  if (!before || option.given.length < before.given.length) best.set(key, option);
}

/** The cheapest way in which a criterion is not applicable in some of the cases; undefined where there is none. */
export function cheapestNotApplicable(
  { options }: Options,
  isAsked: (index: number) => boolean,
  { scale }: Subject,
): Option | undefined {
  return options.find(({ sets }) =>
    sets.every((set, index) => !isAsked(index) || set === notApplicable(scale.levels)),
  );
}
