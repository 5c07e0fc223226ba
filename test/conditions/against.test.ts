import { expect, it } from 'vitest';
import { against } from '../../src/conditions/against.ts';
import { type Operand, operatorNames, operators } from '../../src/conditions/operators.ts';

const LIST: readonly string[] = ['a', 'b'];
const pairs: Readonly<Record<'scalar' | 'list' | 'lists', readonly (readonly [Operand, Operand])[]>> = {
  scalar: [
    [1, 1],
    [1, 2],
    [2, 1],
    ['2025-01-31', '2025-02-01'],
    ['2025-02-01', '2025-02-01'],
  ],
  list: [
    ['a', LIST],
    ['c', LIST],
  ],
  lists: [
    [LIST, 'a'],
    [LIST, 'c'],
  ],
};
const KINDS: Readonly<Record<string, keyof typeof pairs>> = {
  in: 'list',
  notIn: 'list',
  contains: 'lists',
  doesNotContain: 'lists',
};

it.each(operatorNames)('%s comes out as it is told, and unknown without a value', (operator) => {
  const read = ([value]: readonly unknown[]) => value as Operand | undefined;
  for (const [observed, expected] of pairs[KINDS[operator] ?? 'scalar']) {
    const test = against[operator](read as never, expected);
    expect(test([observed as never])).toBe(operators[operator](observed, expected));
    expect(test([undefined])).toBe(undefined);
  }
});
