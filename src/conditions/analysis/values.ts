import { dayOf } from '../../calendar/date.ts';
import type { Operand } from '../operators.ts';
import { ASSESSMENT_DATE } from '../vocabulary.ts';
import type { DatedNumber, Domain } from './domain.ts';
import { type OnLine, pointsFor } from './points.ts';
import type { Group, Survey, Variable } from './survey.ts';

/** A variable with the values that stand for all it can hold; dates are day numbers. */
export interface Choice {
  readonly key: string;
  readonly values: readonly Operand[];
}

/** A threshold: what it is on each of the chosen assessment dates; unknown where no row counts. */
export interface Dated {
  readonly key: string;
  readonly valueOn: (day: number) => number | undefined;
}

/** The variables of a survey with their values. */
export interface Choices {
  readonly free: readonly Choice[];
  readonly dated: readonly Dated[];
}

/** Beyond this a list of options has more subsets than any proof may try. */
const MOST_OPTIONS = 12;

/** Values for the same variables with the same constants, worked out once for all conditions of one setting. */
export type KnownChoices = Map<string, readonly Choice[] | undefined>;

/** Values for every variable of a survey; undefined where there are too many to write down. */
export function choicesIn({ groups }: Survey, known: KnownChoices = new Map()): Choices | undefined {
  const thresholds = groups.flatMap(({ variables }) => variables.filter(isDated));
  const turns = thresholds.flatMap(({ domain }) => domain.rows.flatMap(turnsOf));
  const free: Choice[] = [];
  for (const group of groups) {
    const key = `${group.variables.map((one) => one.key)}\n${[...group.constants].sort()}\n${turns}`;
    const found = known.has(key) ? known.get(key) : choicesOf(group, turns);
    known.set(key, found);
    if (!found) return undefined;
    free.push(...found);
  }
  return { free, dated: thresholds.map(({ key, domain }) => ({ key, valueOn: valueOn(domain.rows) })) };
}

type DatedVariable = Variable & { readonly domain: Extract<Domain, { kind: 'dated' }> };

function isDated(variable: Variable): variable is DatedVariable {
  return variable.domain.kind === 'dated';
}

/** The days on which a threshold changes. */
function turnsOf({ from, until }: DatedNumber): number[] {
  return [...(from === undefined ? [] : [dayOf(from)]), ...(until === undefined ? [] : [dayOf(until) + 1])];
}

function valueOn(rows: readonly DatedNumber[]): Dated['valueOn'] {
  const spans = rows.map(({ from, until, value }) => ({
    value,
    start: from === undefined ? -Infinity : dayOf(from),
    end: until === undefined ? Infinity : dayOf(until),
  }));
  return (day) => spans.find(({ start, end }) => day >= start && day <= end)?.value;
}

function choicesOf({ variables, constants }: Group, turns: readonly number[]): readonly Choice[] | undefined {
  const kind = variables[0]?.domain.kind;
  if (kind === 'boolean') return variables.map(({ key }) => ({ key, values: [true, false] }));
  if (kind === 'choice' || kind === 'choices') return optionChoices(variables, constants);
  return lineChoices(variables, constants, turns);
}

/** Numbers, dates and thresholds: a threshold takes no values of its own, its numbers are constants for the others. */
function lineChoices(
  variables: readonly Variable[],
  constants: Group['constants'],
  turns: readonly number[],
): readonly Choice[] {
  const free = variables.filter((variable) => !isDated(variable));
  const isToday = free.some(({ key }) => key === ASSESSMENT_DATE);
  const numbers = [
    ...[...constants].map((constant) => (typeof constant === 'string' ? dayOf(constant) : Number(constant))),
    ...variables.filter(isDated).flatMap(({ domain }) => domain.rows.map(({ value }) => value)),
    // The day a threshold changes, and the last day before it.
    ...(isToday ? turns.flatMap((day) => [day - 1, day]) : []),
  ];
  const points = pointsFor(
    free.map(({ domain }) => onLine(domain)),
    numbers,
  );
  return free.map(({ key }, index) => ({ key, values: points[index] ?? [] }));
}

function onLine(domain: Domain): OnLine {
  if (domain.kind === 'number') return domain;
  if (domain.kind !== 'date') return { whole: true };
  const { minimum, maximum } = domain;
  return {
    whole: true,
    minimum: minimum === undefined ? undefined : dayOf(minimum),
    maximum: maximum === undefined ? undefined : dayOf(maximum),
  };
}

/** Options that nothing mentions are all alike: as many of them as there are facts to hold a different one. */
function optionChoices(
  variables: readonly Variable[],
  constants: Group['constants'],
): readonly Choice[] | undefined {
  const [first] = variables;
  const all = first && 'options' in first.domain ? first.domain.options : [];
  const single = variables.filter(({ domain }) => domain.kind === 'choice').length;
  const mentioned = all.filter((option) => constants.has(option));
  const alike = all.filter((option) => !constants.has(option)).slice(0, single);
  const options = [...mentioned, ...alike];
  const isList = variables.some(({ domain }) => domain.kind === 'choices');
  if (isList && options.length > MOST_OPTIONS) return undefined;
  const lists = isList ? subsetsOf(options) : [];
  return variables.map(({ key, domain }) => ({ key, values: domain.kind === 'choice' ? options : lists }));
}

function subsetsOf(options: readonly string[]): readonly (readonly string[])[] {
  return Array.from({ length: 2 ** options.length }, (_, bits) =>
    options.filter((_option, index) => (bits >> index) & 1),
  );
}
