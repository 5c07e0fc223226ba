/** Values worth trying: on both sides of every boundary that a framework draws. */
import { addDays, isPlainDate } from '../../calendar/date.ts';
import { addPeriod, parsePeriod } from '../../calendar/period.ts';
import { endOfTerms } from '../../calendar/term.ts';
import type { Condition, FactDefinition, FactRef, Leaf, Params } from '../../conditions/model.ts';
import { isFactRef, isLeaf, partsOf } from '../../conditions/nodes.ts';
import { ASSESSMENT_DATE } from '../../conditions/vocabulary.ts';
import { answerFact } from '../../framework/answer.ts';
import type { Compiled, CompiledCriterion } from '../../framework/compiled.ts';
import { conditionSites, draftOf } from '../sites.ts';
import type { Given, State } from './state.ts';

/** Every comparison in a framework, by the fact it mentions. */
export type Mentions = ReadonlyMap<string, readonly Leaf[]>;

/** Collects the comparisons of a framework. */
export function mentionsIn({ framework }: Compiled): Mentions {
  const found = new Map<string, Leaf[]>();
  const add = (id: string, leaf: Leaf) => found.set(id, [...(found.get(id) ?? []), leaf]);
  const visit = (node: Condition): void => {
    if (!isLeaf(node)) {
      for (const { condition } of partsOf(node)) visit(condition);
      return;
    }
    add(node.fact, node);
    if (isFactRef(node.value) && node.value.fact !== node.fact) add(node.value.fact, node);
  };
  for (const { value } of conditionSites(draftOf(framework))) visit(value);
  return found;
}

/** The values to try for a fact. */
export function valuesFor(
  id: string,
  definition: FactDefinition,
  mentions: Mentions,
  { framework }: Compiled,
  state: State,
): readonly Given[] {
  const leaves = mentions.get(id) ?? [];
  const { type, options = {} } = definition;
  if (type === 'boolean') return [true, false];
  if (type === 'choice') return Object.keys(options);
  if (type === 'choices') return [[], ...Object.keys(options).map((one) => [one]), Object.keys(options)];
  if (type === 'date') return datesFor(id, leaves, state);
  if (type !== 'integer' && type !== 'number') return [];
  const thresholds = leaves.flatMap(({ value, fact }) => {
    const other = isFactRef(value) ? (value.fact === id ? fact : value.fact) : '';
    return Object.hasOwn(framework.thresholds, other) ? (framework.thresholds[other]?.values ?? []) : [];
  });
  const numbers = [...constantsIn(leaves), ...thresholds.map(({ value }) => value)];
  const steps = type === 'integer' ? [-1, 0, 1] : [-1, -0.1, 0, 0.1, 1];
  const { minimum = -Infinity, maximum = Infinity } = definition;
  const around = numbers.flatMap((one) => steps.map((step) => Math.round((one + step) * 1000) / 1000));
  return [...new Set(around)].filter((one) => one >= minimum && one <= maximum);
}

function constantsIn(leaves: readonly Leaf[]): number[] {
  return leaves.flatMap(({ value }) => [value].flat()).filter((one) => typeof one === 'number');
}

function datesFor(id: string, leaves: readonly Leaf[], state: State): readonly Given[] {
  const days = leaves.flatMap((leaf) => {
    const { value } = leaf;
    if (typeof value === 'string') return [-1, 0, 1].map((step) => addDays(value, step));
    if (!isFactRef(value)) return [];
    const [own, other] = leaf.fact === id ? [leaf, value] : [value, leaf];
    const day = dayOf(other, state);
    return day === undefined
      ? []
      : [-3, -2, -1, 0, 1, 2, 3].map((step) => addDays(back(day, own.params), step));
  });
  const known = state.record.get(id) ?? state.facts.get(id);
  const near =
    typeof known === 'string' && isPlainDate(known) ? [-1, 1].map((step) => addDays(known, step)) : [];
  return [...new Set([...days, ...near])].filter(isPlainDate).sort();
}

/** The day that a reference stands for. */
function dayOf({ fact, params }: FactRef, { record, facts, date }: State): string | undefined {
  const value = fact === ASSESSMENT_DATE ? date : (record.get(fact) ?? facts.get(fact));
  if (typeof value !== 'string' || !isPlainDate(value)) return undefined;
  const periods = periodsIn(params);
  if (params?.term !== undefined) return endOfTerms(value, periods);
  return periods.reduce((day, period) => addPeriod(day, period), value);
}

/** The day from which a reference would come near another. */
function back(day: string, params: Params | undefined): string {
  return periodsIn(params).reduce(
    (moved, period) => addPeriod(moved, { ...period, sign: period.sign === 1 ? -1 : 1 }),
    day,
  );
}

function periodsIn(params: Params | undefined) {
  const texts = [params?.shift ?? params?.term ?? []].flat();
  return texts.flatMap((text) => parsePeriod(String(text)) ?? []);
}

/** The answers to try for a criterion. */
export function answersFor(criterion: CompiledCriterion, compiled: Compiled, state: State): readonly Given[] {
  const { answer, counting, minimum = 1, criterion: declared } = criterion;
  if (!answer) return [];
  const { gradings } = compiled.framework;
  const rows =
    declared.levels ?? (declared.grading === undefined ? undefined : gradings[declared.grading]?.levels);
  const conditions = [declared.met, ...(rows ?? []).map(({ when }) => when)].filter(
    (one) => one !== undefined,
  );
  const leaves = conditions.flatMap(leavesIn).filter(({ fact }) => fact === 'answer');
  if (answer.type === 'sample') return [...samples(leaves, minimum), 'not-applicable'];
  if (answer.type === 'checklist') return [...checklists(Object.keys(answer.items ?? {})), 'not-applicable'];
  const definition = answerFact(answer, compiled.levels);
  const mentions = new Map([['answer', leaves]]);
  const values = valuesFor('answer', definition, mentions, compiled, state);
  return [...values, ...(counting.kind === 'rows' && values.length === 0 ? [0] : []), 'not-applicable'];
}

function leavesIn(condition: Condition): Leaf[] {
  return isLeaf(condition) ? [condition] : partsOf(condition).flatMap((part) => leavesIn(part.condition));
}

/** Of the smallest sizes that can show it: exactly at each boundary, just below and just above. */
function samples(leaves: readonly Leaf[], minimum: number): readonly Given[] {
  const sizes = [minimum, minimum + 1, 10, 100, minimum - 1].filter((size) => size >= 1);
  const shares = constantsIn(leaves);
  const found = sizes.flatMap((inspected) =>
    [
      inspected,
      0,
      ...shares.flatMap((share) => [-1, 0, 1].map((step) => Math.round(share * inspected) + step)),
    ]
      .filter((satisfied) => satisfied >= 0 && satisfied <= inspected)
      .map((satisfied) => ({ inspected, satisfied })),
  );
  const distinct = new Map(found.map((one) => [`${one.satisfied}/${one.inspected}`, one]));
  return [...distinct.values()];
}

function checklists(items: readonly string[]): readonly Given[] {
  const all = Object.fromEntries(items.map((item) => [item, true]));
  return [all, ...items.map((item) => ({ ...all, [item]: false }))];
}
