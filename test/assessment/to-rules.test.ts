import { readFileSync } from 'node:fs';
import { Engine } from 'json-rules-engine';
import { describe, expect, test } from 'vitest';
import {
  assess,
  parseFindings,
  parseFramework,
  parseLibrary,
  type Result,
  toRules,
} from '../../src/index.ts';

const given = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.diagnostics));
  return result.value;
};
const read = (file: string) => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
const library = given(parseLibrary(read('frameworks/shared/zorg.yaml')));
const ggz = given(parseFramework(read('frameworks/ggz/1.0.0.yaml'), { libraries: [library] }));
const findings = given(parseFindings(read('examples/ggz-visit/findings.yaml'), { framework: ggz }));

/** The outcomes a bare engine gives, per criterion. */
async function outcomesOf(unit: string | undefined): Promise<Map<string, string[]>> {
  const { rules, conditions, operators, factsFrom } = toRules(ggz);
  const engine = new Engine(structuredClone(rules) as never, { allowUndefinedFacts: true });
  for (const [name, condition] of Object.entries(conditions))
    engine.setCondition(name, structuredClone(condition) as never);
  for (const [name, operator] of Object.entries(operators)) engine.addOperator(name, operator as never);
  const facts = factsFrom(findings, unit === undefined ? {} : { unit });
  for (const [id, fact] of Object.entries(facts)) engine.addFact(id, fact as never);
  const { events } = await engine.run();
  const outcomes = new Map<string, string[]>();
  for (const { params } of events) {
    const { criterion, outcome } = params as { criterion: string; outcome: string };
    outcomes.set(criterion, [...(outcomes.get(criterion) ?? []), outcome]);
  }
  return outcomes;
}

describe('the export to json-rules-engine', () => {
  const assessment = assess(ggz, findings);
  const settled = assessment.themes
    .flatMap((theme) => theme.norms.flatMap((norm) => norm.criteria))
    .filter(({ possible, overridden }) => possible.length === 1 && !overridden);

  test.each(['oever', 'steiger', undefined])(
    'a bare engine gives the settled outcomes (%s)',
    async (unit) => {
      const { left } = toRules(ggz);
      const out = new Set(left.map(({ id }) => id));
      const engine = await outcomesOf(unit);
      const compared = settled.filter((one) => one.unit === unit && !out.has(one.id));
      expect(compared.length).toBeGreaterThan(10);
      for (const { id, outcome } of compared) expect([id, engine.get(id)]).toEqual([id, [outcome]]);
    },
  );

  test('what cannot be expressed is listed', () => {
    const { left } = toRules(ggz);
    expect(left).toContainEqual({ id: 'weging-norm', because: 'weighing' });
    expect(left).toContainEqual({ id: 'DZ3.1', because: 'counts-records' });
    expect(left).toContainEqual({ id: 'SKV2.1', because: 'checklist' });
  });
});
