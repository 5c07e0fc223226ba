import { expect, test } from 'vitest';
import { assess, compileFramework, parseFindings } from '../../src/index.ts';
import { runs } from '../runs.ts';
import { findingsWith, framework, frameworkWith, given, norm, units } from './build.ts';
import { diceFrom } from './random/dice.ts';
import { findingsOf, randomWorld } from './random/evidence.ts';
import { randomFramework } from './random/framework.ts';

function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    Object.freeze(value);
    Object.values(value).forEach(frozen);
  }
  return value;
}

const criteria = [
  { id: 'N.1', answer: 'grade' },
  { id: 'N.2', answer: { type: 'checklist', items: { x: 'X' } } },
];
const kader = () => frozen(frameworkWith([norm('N', criteria)]));
const findings = () =>
  frozen(
    findingsWith(
      [
        {
          unit: 'b',
          findings: [
            { criterion: 'N.1', value: 'voldoet' },
            { criterion: 'N.2', value: { x: true } },
          ],
        },
        { criterion: 'N.1', value: 'voldoet-niet', unit: 'a' },
      ],
      { units: units('a', 'b') },
    ),
  );

test('inputs may be frozen, and stay as they were', () => {
  const [text, seen] = [kader(), findings()];
  const before = JSON.stringify([text, seen]);
  expect(assess(text, seen).units).toHaveLength(3);
  expect(JSON.stringify([text, seen])).toBe(before);
});

test('a parsed framework, a compiled one and a plain object give the same bytes, every time', () => {
  const parsed = framework(kader());
  const handles = [kader(), parsed, given(compileFramework(parsed)), parsed];
  const bytes = handles.map((handle) => JSON.stringify(assess(handle, given(parseFindings(findings())))));
  expect(new Set(bytes).size).toBe(1);
});

test('findings parsed once can be assessed with another date, and back', () => {
  const [parsed, seen] = [framework(kader()), given(parseFindings(findings()))];
  const first = JSON.stringify(assess(parsed, seen));
  const other = assess(parsed, seen, { date: '2026-12-31' });
  expect([other.date, other.receipt.date]).toEqual(['2026-12-31', '2026-12-31']);
  expect(other.receipt.findings.sha256).not.toBe(assess(parsed, seen).receipt.findings.sha256);
  expect(JSON.stringify(assess(parsed, seen, { date: '2026-03-20' }))).toBe(first);
});

const VISITS = runs(100);

test(`one assessment leaves no trace in the next (${VISITS} random visits, forward and back)`, () => {
  const drawn = Array.from({ length: VISITS }, (_, seed) => {
    const dice = diceFrom(seed + 1);
    const { framework: parsed, ...rest } = randomFramework(dice);
    return { parsed, findings: findingsOf(randomWorld({ framework: parsed, ...rest }, dice)) };
  });
  const run = ({ parsed, findings: seen }: (typeof drawn)[number]) => JSON.stringify(assess(parsed, seen));
  const forward = drawn.map(run);
  expect(drawn.toReversed().map(run).toReversed()).toEqual(forward);
  expect(new Set(forward).size).toBe(VISITS);
}, 30_000);
