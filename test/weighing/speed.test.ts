import { expect, it } from 'vitest';
import { compileWeighing } from '../../src/weighing/compile.ts';
import type { Member } from '../../src/weighing/model.ts';
import { rangeOf } from '../../src/weighing/range.ts';
import { outer } from './arbitraries.ts';
import { IGJ, wegingGeheel, wegingNorm } from './gradings.ts';

const members = (length: number, possible: (index: number) => number): Member[] =>
  Array.from({ length }, (_, i) => ({ id: `m${i}`, essential: i === 0, possible: possible(i) }));

function microseconds(run: () => unknown, times: number): number {
  for (let i = 0; i < times; i++) run();
  const start = performance.now();
  for (let i = 0; i < times; i++) run();
  return ((performance.now() - start) * 1000) / times;
}

it('says how long a range takes', () => {
  const norm = compileWeighing(wegingNorm, IGJ, outer);
  const whole = compileWeighing(wegingGeheel, IGJ, outer);
  const cases: [string, () => unknown, number][] = [
    ['norm, 6 known', () => rangeOf(norm, known), 100_000],
    ['norm, 3 of 6 open', () => rangeOf(norm, halfOpen), 5000],
    ['norm, 6 open', () => rangeOf(norm, open), 5000],
    ['whole, 30 known', () => rangeOf(whole, manyKnown), 20_000],
    ['whole, 10 of 30 open', () => rangeOf(whole, manyHalf), 500],
    ['whole, 30 open', () => rangeOf(whole, manyOpen), 200],
    ['whole, 60 open or not applicable', () => rangeOf(whole, most), 50],
    ['whole, 29 open, one surely worst', () => rangeOf(whole, oneWorst), 20],
    ['whole, 29 open or not applicable, one surely worst', () => rangeOf(whole, oneWorstOrNot), 5],
    ['whole, 59 open or not applicable, one surely worst', () => rangeOf(whole, hard), 5],
  ];
  const known = members(6, (i) => 1 << (i % 3));
  const halfOpen = members(6, (i) => (i < 3 ? 1 : 0b1111));
  const open = members(6, () => 0b1111);
  const manyKnown = members(30, (i) => 1 << (i % 3));
  const manyHalf = members(30, (i) => (i < 20 ? 1 << (i % 3) : 0b1111));
  const manyOpen = members(30, () => 0b1111);
  const most = members(60, () => 0b11111);
  const oneWorst = members(30, (i) => (i === 0 ? 0b1000 : 0b1111));
  const oneWorstOrNot = members(30, (i) => (i === 0 ? 0b1000 : 0b11111));
  const hard = members(60, (i) => (i === 0 ? 0b1000 : 0b11111));
  for (const [name, run, times] of cases) {
    console.log(`${name}: ${microseconds(run, times).toFixed(2)} µs ${JSON.stringify(run())}`);
  }
  expect(rangeOf(norm, known).exact).toBe(true);
});
