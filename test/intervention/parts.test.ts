import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { levelsOf } from '../../src/framework/scale.ts';
import { covers } from '../../src/intervention/articles.ts';
import { engineRules } from '../../src/intervention/engine.ts';
import { canPrecede } from '../../src/intervention/history.ts';
import { recommend } from '../../src/intervention/recommend.ts';
import { assessmentOf, worst } from './build.ts';
import { within } from './oracle.ts';
import { igj, quiet, trustOf, under } from './policies.ts';

describe('which article covers which', () => {
  test.each([
    ['wkkgz 2', 'wkkgz 2(2)a', true],
    ['wkkgz 4(1)', 'wkkgz 4(1)a', true],
    ['wkkgz 2', 'wkkgz 2', true],
    ['jeugdwet', 'jeugdwet 4.1.6', true],
    ['jeugdwet 4.1.6', 'jeugdwet 4.1.6(2)', true],
    ['wkkgz 2', 'wkkgz 27', false],
    ['wkkgz 3', 'wkkgz 3a', false],
    ['wkkgz 11', 'wkkgz 11.0a', false],
    ['wvggz 8:1', 'wvggz 8:16(2)', false],
    ['wkkgz 4(1)', 'wkkgz 4(2)', false],
    ['wkkgz 4(1)a', 'wkkgz 4(1)ab', false],
    ['wkkgz 4(1)', 'wkkgz 4', false],
    ['wkkgz', 'wkkgz-besluit 1', false],
  ])('%s, %s: %s', (wide, narrow, expected) => {
    expect(covers(wide, narrow)).toBe(expected);
    expect(within(wide, narrow)).toBe(expected);
  });
});

test('plane and rules go into the Engine together, each under its own name', () => {
  const names = engineRules(igj).map(({ name }) => name);
  expect(names).toHaveLength(15 + igj.rules.length);
  expect(new Set(names).size).toBe(names.length);
  expect(JSON.stringify(engineRules(igj))).not.toContain('"condition"');
});

test('a history fits when some earlier level does', () => {
  const levels = levelsOf('igj-4');
  fc.assert(
    fc.property(fc.nat(3), fc.nat(3), (before, now) => {
      const trend = before === now ? 'same' : now < before ? 'better' : 'worse';
      return canPrecede({ trend, failedBefore: before > 1 }, now, levels);
    }),
  );
  expect(canPrecede({ trend: 'better', failedBefore: true }, 3, levels)).toBe(false);
  expect(canPrecede({ trend: 'better', failedBefore: true, isGiven: true }, 3, levels)).toBe(true);
  expect(canPrecede({ trend: 'same', failedBefore: false }, 2, levels)).toBe(false);
});

describe('why, why not lighter, why not heavier', () => {
  const failing = { id: 'N', is: worst.no, harm: 'irreversible', units: { a: worst.no } } as const;

  test('the cell, and the neighbour that would give more', async () => {
    const found = await recommend(assessmentOf({ norms: [failing] }), igj, {
      context: { ...quiet, trust: trustOf.sufficient },
    });
    const [plan] = found.measures;
    expect(plan?.why).toMatchObject([
      { kind: 'cell', risk: 'high', trust: 'sufficient', measure: 'verbeterplan' },
    ]);
    expect(plan?.whyNotLighter).toMatchObject({ measure: 'advies', because: [{ kind: 'cell' }] });
    expect(plan?.whyNotHeavier).toMatchObject({
      measure: 'verscherpt-toezicht',
      because: [
        { kind: 'suffices' },
        { kind: 'neighbour', trust: 'limited', measure: 'verscherpt-toezicht' },
      ],
    });
    expect(found.risk.because).toMatchObject([{ level: 'high', norms: ['N'] }]);
  });

  test('the rule that asks one step more, and what runs', async () => {
    const context = {
      ...under('verbeterplan', true, 'partly'),
      norms: { N: { trend: 'same' } },
      trust: trustOf.limited,
    } as const;
    const found = await recommend(
      assessmentOf({ kind: 'follow-up', norms: [{ ...failing, harm: 'serious', units: {} }] }),
      igj,
      { context },
    );
    const [measure] = found.measures;
    expect(measure?.measure).toBe('verscherpt-toezicht');
    expect(measure?.why).toMatchObject([
      {
        kind: 'rule',
        rule: 'hertoets-zelfde-normen',
        because: 'Bij de hertoets voldoen dezelfde normen nog niet.',
      },
    ]);
    expect(measure?.whyNotLighter?.because).toContainEqual({ kind: 'running', measure: 'verbeterplan' });
    expect(found.running).toMatchObject({ action: 'heavier' });
  });

  test('what improves, and the ceiling of a first visit', async () => {
    const context = {
      ...under('verscherpt-toezicht', false, 'partly'),
      norms: { N: { trend: 'better' } },
      trust: trustOf.limited,
    } as const;
    const later = await recommend(assessmentOf({ kind: 'follow-up', norms: [failing] }), igj, { context });
    expect(later.measures[0]?.whyNotHeavier?.because).toContainEqual({ kind: 'improving', norms: ['N'] });
    const first = await recommend(assessmentOf({ norms: [failing] }), igj, {
      context: { ...quiet, trust: trustOf.limited },
    });
    expect(first.measures[0]?.whyNotHeavier?.because).toContainEqual(
      expect.objectContaining({ kind: 'limit', rule: 'eerste-bezoek' }),
    );
  });
});
