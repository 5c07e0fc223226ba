import { dayOf, isPlainDate } from '../../calendar/date.ts';
import type { Condition, Leaf } from '../model.ts';
import { isFactRef, isLeaf, namedCondition } from '../nodes.ts';
import { isOperator, type Operand, operators } from '../operators.ts';
import { keyOf, type Setting } from './survey.ts';

/** Values by the place of their variable, dates as day numbers; what was not chosen yet is undefined. */
export type Assignment = readonly (Operand | undefined)[];

/** What a condition comes to: true or false whatever is still to be chosen, or the place of the first value that it waits for. */
export type Judgement = boolean | number;

type Test = (values: Assignment) => Judgement;

/** A condition as a test over assignments in which not every value needs to be chosen. */
export function testOf(condition: Condition, placeOf: ReadonlyMap<string, number>, setting: Setting): Test {
  if ('all' in condition) return groupTest(condition.all, false, placeOf, setting);
  if ('any' in condition) return groupTest(condition.any, true, placeOf, setting);
  if ('not' in condition) {
    const part = testOf(condition.not, placeOf, setting);
    return (values) => {
      const answer = part(values);
      return typeof answer === 'boolean' ? !answer : answer;
    };
  }
  if (isLeaf(condition)) return leafTest(condition, placeOf, setting);
  const named = namedCondition(setting.conditions, condition.condition);
  if (!named) throw new TypeError(`not surveyed: ${condition.condition}`);
  return testOf(named, placeOf, setting);
}

function groupTest(
  conditions: readonly Condition[],
  decisive: boolean,
  placeOf: ReadonlyMap<string, number>,
  setting: Setting,
): Test {
  const parts = conditions.map((part) => testOf(part, placeOf, setting));
  return (values) => {
    let answer: Judgement = !decisive;
    for (const part of parts) {
      const found = part(values);
      if (found === decisive) return decisive;
      if (typeof found === 'number' && typeof answer === 'boolean') answer = found;
    }
    return answer;
  };
}

function leafTest(leaf: Leaf, placeOf: ReadonlyMap<string, number>, setting: Setting): Test {
  const { operator, value } = leaf;
  if (!isOperator(operator)) throw new TypeError(`not checked: ${String(operator)}`);
  const compare = operators[operator];
  const own = placeIn(placeOf, keyOf(leaf));
  if (isFactRef(value)) {
    const other = placeIn(placeOf, keyOf(value));
    return (values) => {
      const [observed, expected] = [values[own], values[other]];
      if (observed === undefined) return own;
      return expected === undefined ? other : compare(observed, expected);
    };
  }
  const isDate = setting.domainOf(leaf)?.kind === 'date';
  const expected: Operand = isDate && typeof value === 'string' && isPlainDate(value) ? dayOf(value) : value;
  return (values) => {
    const observed = values[own];
    return observed === undefined ? own : compare(observed, expected);
  };
}

function placeIn(placeOf: ReadonlyMap<string, number>, key: string): number {
  const place = placeOf.get(key);
  if (place === undefined) throw new TypeError(`not surveyed: ${key}`);
  return place;
}
