import { beforeAll, describe, expect, test } from 'vitest';
import { assess, parseFramework } from '../../src/index.ts';
import { casesOf, drawNorms, FACTS, LEVELS } from './random/norms.ts';
import { bruteRange } from './random/weigh.ts';

const FRAMEWORKS = 200;
const counts = { norm: 0, theme: 0, overall: 0, open: 0 };
const wrong: string[] = [];

function compare(seed: number): void {
  const { text, findings } = drawNorms(seed);
  const parsed = parseFramework(text);
  if (!parsed.ok) return;
  for (const { name, weighing, members, verdict } of casesOf(parsed.value, assess(parsed.value, findings))) {
    const rows = parsed.value.gradings[weighing]?.levels ?? [];
    const expected = bruteRange(rows, LEVELS, members, FACTS);
    const sorted = [...LEVELS, 'not-applicable'].filter((level) => expected.has(level));
    counts[name.split(' ')[0] as 'norm' | 'theme' | 'overall'] += 1;
    if (verdict.possible.length > 1) counts.open += 1;
    if (!verdict.exact || sorted.join() !== verdict.possible.join())
      wrong.push(`seed ${seed} ${name}: ${verdict.possible}, by brute force ${sorted}`);
  }
}

beforeAll(() => {
  for (let seed = 1; counts.overall < FRAMEWORKS; seed += 1) compare(seed);
}, 60_000);

describe('a range is exactly what the weighing gives over every combination of its members', () => {
  test(`norms, themes and wholes of ${FRAMEWORKS} random frameworks: over 1,000 cases, by brute force`, () => {
    expect(wrong.slice(0, 5)).toEqual([]);
    expect(counts.norm + counts.theme + counts.overall).toBeGreaterThan(1000);
  });

  test('cases of every kind, and many of them open', () => {
    const { norm, theme, open } = counts;
    expect([norm > 500, theme > 200, open > 300]).toEqual([true, true, true]);
  });
});
