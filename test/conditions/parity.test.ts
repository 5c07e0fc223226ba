import fc from 'fast-check';
import { Engine } from 'json-rules-engine';
import { Temporal } from 'temporal-polyfill';
import { expect, it } from 'vitest';
import { compileChecked } from '../../src/conditions/compile.ts';
import type { Condition, Sample, Value } from '../../src/conditions/model.ts';
import { completeWorld, conditionOver, conditions, ids, vocabulary } from './arbitrary.ts';

const WORLDS = 150;
const PER_WORLD = 100;

/** json-rules-engine with its own operators; those for dates come from Temporal, not from us. */
function oracle(rules: readonly Condition[]): Engine {
  const engine = new Engine();
  const compared = (a: string, b: string) => Temporal.PlainDate.compare(a, b);
  engine.addOperator<string, string>('before', (a, b) => compared(a, b) < 0);
  engine.addOperator<string, string>('after', (a, b) => compared(a, b) > 0);
  engine.addOperator<string, string>('onOrBefore', (a, b) => compared(a, b) <= 0);
  engine.addOperator<string, string>('onOrAfter', (a, b) => compared(a, b) >= 0);
  for (const [name, condition] of Object.entries(conditions)) engine.setCondition(name, condition as never);
  rules.forEach((condition, index) => {
    engine.addRule({ conditions: { all: [condition] } as never, event: { type: String(index) } });
  });
  return engine;
}

/** The facts as that engine wants them: by id, with the share of a sample worked out. */
function factsFor(world: readonly Value[]): Record<string, unknown> {
  return Object.fromEntries(
    ids.map((id, slot) => [id, id === 'steekproef' ? withShare(world[slot]) : world[slot]]),
  );
}

function withShare(value: Value | undefined): unknown {
  const { inspected, satisfied } = value as Sample;
  return { inspected, satisfied, share: satisfied / inspected };
}

it(`answers as json-rules-engine does: ${WORLDS * PER_WORLD} random conditions on complete facts`, async () => {
  const batch = fc.array(conditionOver({ common: true }), { minLength: PER_WORLD, maxLength: PER_WORLD });
  const answers = { true: 0, false: 0 };
  for (const [world, rules] of fc.sample(fc.tuple(completeWorld, batch), {
    numRuns: WORLDS,
    seed: 20260320,
  })) {
    const { results, failureResults } = await oracle(rules).run(factsFor(world));
    const theirs = new Map([...results, ...failureResults].map(({ event, result }) => [event?.type, result]));
    expect(theirs.size).toBe(PER_WORLD);
    rules.forEach((condition, index) => {
      const ours = compileChecked(condition, vocabulary).test(world);
      if (ours !== theirs.get(String(index)))
        expect.fail(JSON.stringify({ condition, facts: factsFor(world), ours }));
      answers[`${ours === true}`]++;
    });
  }
  // Neither side may be all there is, or the comparison says little.
  expect(Math.min(answers.true, answers.false)).toBeGreaterThan((WORLDS * PER_WORLD) / 5);
}, 20_000);
