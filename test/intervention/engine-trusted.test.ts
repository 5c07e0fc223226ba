/** The Engine is held to what the conditions say: a rule that it loses or judges otherwise is no advice but an error. */
import { Engine } from 'json-rules-engine';
import { describe, expect, test } from 'vitest';
import { compilePolicy } from '../../src/intervention/compile-policy.ts';
import { runEngine } from '../../src/intervention/engine.ts';
import type { World } from '../../src/intervention/worlds.ts';
import { advised, fails, role, rule, small, yes } from './small.ts';

const rules = ['b', 'c', 'a'].map((name) => rule(name, yes('x'), 'require', { atLeast: 'toezicht' }));
const compiled = compilePolicy(small({ rules }));

/** A world at the cell of low risk and limited trust, in which X is so. */
function world(fired: readonly boolean[]): World {
  const values = new Array(compiled.slots.size()).fill(undefined);
  values[compiled.slots.plain('risk')] = 'low';
  values[compiled.slots.plain('trust')] = 'limited';
  values[compiled.slots.plain('x')] = true;
  for (const slot of compiled.slots.aggregates.keys()) values[slot] = 0;
  return {
    counts: [],
    opens: 0,
    short: true,
    situation: new Map(),
    trust: 'limited',
    risk: 'low',
    fired,
    values,
  };
}
const all = [true, true, true];

describe('one run', () => {
  test('gives the cell and the rules that hold, by name', async () => {
    const fired = await runEngine(Engine, compiled, world(all));
    expect(fired.map(({ rule: name, type }) => `${name} ${type}`)).toEqual([
      'a require',
      'b require',
      'c require',
      'low/limited cell',
    ]);
  });

  test('that loses a rule is refused', async () => {
    class Losing extends Engine {
      override async run(facts?: Record<string, unknown>) {
        const found = await super.run(facts);
        return { ...found, failureResults: [] };
      }
    }
    await expect(runEngine(Losing, compiled, world(all))).rejects.toThrow(/judged 4 of 12 rules/);
  });

  test('that judges a rule otherwise is refused', async () => {
    await expect(runEngine(Engine, compiled, world([true, false, true]))).rejects.toThrow(/rule c otherwise/);
  });
});

test('reasons stand by the names of the rules, however the policy orders them', async () => {
  const found = await advised([fails('N', { harm: 'limited' })], { policy: { rules }, facts: { x: true } });
  expect(role(found, 'ladder')[0]?.why.map((reason) => reason.rule)).toEqual(['a', 'b', 'c']);
});
