import type { Operator, Term } from './model.ts';

/** What an operator compares: a scalar, or the list of a choices fact, of `in` and of `notIn`. */
export type Operand = boolean | number | string | readonly (string | number)[];

/** A two-valued comparison of two known values of fitting types. */
export type Compare = (observed: Operand, expected: Operand) => boolean;

/**
 * Every operator as a plain function, with the answers of json-rules-engine on values of the declared types. ISO
 * dates have four digits for the year, so the order of the texts is the order of the days.
 */
export const operators: Readonly<Record<Operator, Compare>> = {
  equal: (observed, expected) => observed === expected,
  notEqual: (observed, expected) => observed !== expected,
  in: (observed, list) => holds(list, observed),
  notIn: (observed, list) => !holds(list, observed),
  lessThan: (observed, expected) => observed < expected,
  lessThanInclusive: (observed, expected) => observed <= expected,
  greaterThan: (observed, expected) => observed > expected,
  greaterThanInclusive: (observed, expected) => observed >= expected,
  contains: (list, item) => holds(list, item),
  doesNotContain: (list, item) => !holds(list, item),
  before: (observed, expected) => observed < expected,
  after: (observed, expected) => observed > expected,
  onOrBefore: (observed, expected) => observed <= expected,
  onOrAfter: (observed, expected) => observed >= expected,
};

/** The name of every operator. */
export const operatorNames = Object.keys(operators) as readonly Operator[];

/** The operators that json-rules-engine does not have of itself. */
export const dateOperatorNames = ['before', 'after', 'onOrBefore', 'onOrAfter'] as const;

const EQUALITY: readonly Operator[] = ['equal', 'notEqual'];
const MEMBERSHIP: readonly Operator[] = ['in', 'notIn'];
const NUMERIC: readonly Operator[] = [
  ...EQUALITY,
  'lessThan',
  'lessThanInclusive',
  'greaterThan',
  'greaterThanInclusive',
  ...MEMBERSHIP,
];

const ALLOWED: Readonly<Record<Term['type'], readonly Operator[]>> = {
  boolean: EQUALITY,
  choice: [...EQUALITY, ...MEMBERSHIP],
  integer: NUMERIC,
  number: NUMERIC,
  date: [...EQUALITY, ...dateOperatorNames],
  choices: ['contains', 'doesNotContain'],
};

/** The operators that a scalar type allows. */
export function operatorsOf(type: Term['type']): readonly Operator[] {
  return ALLOWED[type];
}

/** Tells whether a text is the name of an operator. */
export function isOperator(name: string): name is Operator {
  return Object.hasOwn(operators, name);
}

/** Tells whether an operator compares with a list of values. */
export function needsList(operator: Operator): boolean {
  return MEMBERSHIP.includes(operator);
}

/** Whether a list has an item. */
export function holds(list: Operand, item: Operand): boolean {
  return (list as readonly Operand[]).includes(item);
}
