import { expect, it } from 'vitest';
import type { FactRef } from '../../src/conditions/model.ts';
import { referenceOf } from '../../src/conditions/nodes.ts';

it.each<FactRef>([
  { fact: 'a' },
  { fact: 'a', path: '$.share' },
  { fact: 'a', params: { shift: 'P1D' } },
  { fact: 'a', params: { shift: 'P1D' }, path: '$.share' },
])('the reference of a comparison is %j, and nothing more', (reference) => {
  const leaf = { params: undefined, path: undefined, ...reference, operator: 'equal', value: 1 } as const;
  expect(referenceOf(leaf)).toStrictEqual(reference);
});
