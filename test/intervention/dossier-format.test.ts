/** The example of the format: with a dossier the recommendation is what its page says, and what a context by hand gives. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { assess } from '../../src/assessment/assess.ts';
import { parseFindings } from '../../src/findings/parse.ts';
import { parseFramework, parseLibrary } from '../../src/framework/parse.ts';
import { parseDossier } from '../../src/intervention/dossier/parse.ts';
import { parsePolicy } from '../../src/intervention/parse.ts';
import { parseRecommendation } from '../../src/intervention/parse-recommendation.ts';
import { recommend } from '../../src/intervention/recommend.ts';

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
const given = (name: string) => read(`../assessment/format/${name}.yaml`);

function sound<T>(result: { readonly ok: true; readonly value: T } | { readonly ok: false }): T {
  if (!result.ok) throw new Error(JSON.stringify(result));
  return result.value;
}

const libraries = [sound(parseLibrary(given('zorg')))];
const framework = sound(parseFramework(given('framework'), { libraries }));
const findings = sound(parseFindings(given('findings'), { framework }));
const policy = sound(parsePolicy(read('format/policy.yaml'), { libraries }));
const dossier = sound(parseDossier(read('format/dossier.yaml'), { file: 'dossier.yaml' }));
const assessment = assess(framework, findings);
const context = findings.context ?? {};

/** What the dossier says, filled in by hand. */
const byHand = {
  ...context,
  phase: 'under-measure',
  running: 'verbeterplan',
  'deadline-passed': true,
  followed: 'partly',
  norms: {
    PZ3: { trend: 'worse' },
    PZ4: { trend: 'same', persistent: false },
    DZ3: { trend: 'same', persistent: true },
    DZ5: { trend: 'better', persistent: true },
    SKV2: { persistent: false },
    SKV5: { trend: 'same', persistent: false },
  },
} as const;

describe('the example of the format, with its dossier', () => {
  const found = recommend(assessment, policy, { context, dossier, framework });

  test('phase, running measure and the past of the norms follow from it', async () => {
    const { phase, running, norms, visits } = await found;
    expect(phase).toEqual({ level: 'under-measure', possible: ['under-measure'] });
    expect(running).toMatchObject({
      id: 'M1',
      measure: 'verbeterplan',
      action: 'heavier',
      norms: ['DZ3', 'DZ5'],
      deadline: '2026-01-15',
      overdue: true,
      followed: 'partly',
    });
    const past = (id: string) => norms.find((norm) => norm.id === id);
    expect(past('DZ3')).toMatchObject({ trend: 'same', persistent: true });
    expect(past('DZ5')).toMatchObject({ trend: 'better', persistent: true });
    expect(past('SKV5')?.history).toEqual([
      { visit: 'T1', date: '2025-09-18', norm: 'SKV4', possible: ['voldoet-grotendeels'] },
    ]);
    expect(visits).toMatchObject([{ id: 'T1', kind: 'first-visit', compared: true }]);
  });

  test('the measures are those of expected.yaml', async () => {
    const { risk, trust, measures, range, questions, scope, barred, leftOut } = await found;
    expect(risk).toMatchObject({ level: 'high', because: [{ norms: ['DZ3', 'DZ5'] }] });
    expect(trust).toMatchObject({ level: 'limited', up: [3, 3], down: [3, 3] });
    expect(measures.map(({ measure, norms }) => [measure, norms])).toEqual([
      ['verscherpt-toezicht', ['DZ3', 'DZ5']],
      ['waarschuwing', ['DZ3']],
      ['advies', ['PZ3', 'PZ4', 'SKV5']],
    ]);
    const [main] = measures;
    expect(main).toMatchObject({
      units: ['linde', 'berk'],
      deadlines: [
        { date: '2026-09-20', anchor: 'decision', from: '2026-03-20', assumed: true, period: 'P6M' },
      ],
      contents: [{ id: 'plan-per-norm' }, { id: 'voortgang-maandelijks' }],
      whyNotLighter: { measure: 'verbeterplan' },
      whyNotHeavier: { measure: 'aanwijzing' },
    });
    expect(main?.why.map(({ kind, rule }) => rule ?? kind)).toEqual(['cell', 'hertoets-zelfde-normen']);
    expect(main?.whyNotHeavier?.because).toContainEqual({ kind: 'improving', norms: ['DZ5'] });
    expect(barred.map(({ measure, norm }) => [measure, norm])).toContainEqual(['aanwijzing', 'DZ3']);
    expect(leftOut.map(({ norm }) => norm)).toEqual(['SKV2']);
    expect(range).toMatchObject({ measures: ['verscherpt-toezicht'], exact: true });
    expect(questions).toEqual([]);
    expect(scope.notVisited.map(({ id }) => id)).toEqual(['eik']);
  });

  test('the same as with a context filled in by hand', async () => {
    const hand = await recommend(assessment, policy, { context: byHand });
    const { running, norms, ...rest } = await found;
    const { running: runningByHand, norms: normsByHand, ...restByHand } = hand;
    const { visits: _visits, receipt: _receipt, ...same } = rest;
    const { receipt: _other, ...sameByHand } = restByHand;
    expect(same).toEqual(sameByHand);
    expect(running).toMatchObject(runningByHand ?? {});
    for (const [index, norm] of norms.entries()) expect(norm).toMatchObject(normsByHand[index] ?? {});
  });

  test('it survives JSON, and names the dossier in its receipt', async () => {
    const recommendation = await found;
    expect(recommendation.receipt.dossier).toEqual({ format: 'dossier/1', sha256: dossier.sha256 });
    expect(parseRecommendation(JSON.stringify(recommendation))).toMatchObject({
      ok: true,
      value: recommendation,
    });
  });

  test('what the context states may agree, and a plain object is parsed', async () => {
    const { sha256: _, ...plain } = dossier;
    const again = await recommend(assessment, policy, { context: byHand, dossier: plain, framework });
    expect(again.measures).toEqual((await found).measures);
  });
});
