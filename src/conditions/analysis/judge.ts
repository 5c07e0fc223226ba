import { dayOf, isPlainDate } from '../../calendar/date.ts';
import type { Condition, Leaf } from '../model.ts';
import { isFactRef, isLeaf, namedCondition } from '../nodes.ts';
import { isOperator, type Operand, operators } from '../operators.ts';
import { keyOf, type Setting } from './survey.ts';

/** Values by the place of their variable; all known, dates as day numbers. */
export type Assignment = readonly Operand[];

type Test = (values: Assignment) => boolean;

/** A condition as a two-valued test over assignments in which every fact is known. */
export function testOf(condition: Condition, placeOf: ReadonlyMap<string, number>, setting: Setting): Test {
  if ('all' in condition) {
    const parts = condition.all.map((part) => testOf(part, placeOf, setting));
    return (values) => parts.every((part) => part(values));
  }
  if ('any' in condition) {
    const parts = condition.any.map((part) => testOf(part, placeOf, setting));
    return (values) => parts.some((part) => part(values));
  }
  if ('not' in condition) {
    const part = testOf(condition.not, placeOf, setting);
    return (values) => !part(values);
  }
  if (isLeaf(condition)) return leafTest(condition, placeOf, setting);
  const named = namedCondition(setting.conditions, condition.condition);
  if (!named) throw new TypeError(`not surveyed: ${condition.condition}`);
  return testOf(named, placeOf, setting);
}

function leafTest(leaf: Leaf, placeOf: ReadonlyMap<string, number>, setting: Setting): Test {
  const { operator, value } = leaf;
  if (!isOperator(operator)) throw new TypeError(`not checked: ${String(operator)}`);
  const compare = operators[operator];
  const own = placeIn(placeOf, keyOf(leaf));
  if (isFactRef(value)) {
    const other = placeIn(placeOf, keyOf(value));
    return (values) => compare(operandAt(values, own), operandAt(values, other));
  }
  const isDate = setting.domainOf(leaf)?.kind === 'date';
  const expected: Operand = isDate && typeof value === 'string' && isPlainDate(value) ? dayOf(value) : value;
  return (values) => compare(operandAt(values, own), expected);
}

function placeIn(placeOf: ReadonlyMap<string, number>, key: string): number {
  const place = placeOf.get(key);
  if (place === undefined) throw new TypeError(`not surveyed: ${key}`);
  return place;
}

function operandAt(values: Assignment, place: number): Operand {
  const value = values[place];
  if (value === undefined) throw new TypeError('an assignment leaves nothing out');
  return value;
}
