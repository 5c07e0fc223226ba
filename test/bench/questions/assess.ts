/** Question 2: what does a whole assessment with its explanation cost, and what does reading findings? */
import { parse } from 'yaml';
import { assess, type Findings, parseFindings } from '../../../src/index.ts';
import { canonicalHash } from '../../../src/source/canonical.ts';
import { casesIn } from '../contenders/contender.ts';
import { rulesEngine } from '../contenders/rules-engine.ts';
import { factsIn, type Place, placesOf } from '../harness/cases.ts';
import { completeVisit, type Gaps } from '../harness/complete.ts';
import { compiled, example, ggz, given, texts } from '../harness/ggz.ts';
import { outcomesFrom } from '../harness/outcomes.ts';
import { answer, disagree } from '../harness/question.ts';
import { type Table, time, times } from '../harness/table.ts';
import { type Effort, medians } from '../harness/timer.ts';

interface Visit extends Gaps {
  readonly name: string;
}

const visits: readonly Visit[] = [
  { name: 'all known, one unit', units: ['oever'], isUnseen: () => false },
  { name: 'one in twenty unknown, one unit', units: ['oever'], isUnseen: (n) => n % 20 === 7 },
  { name: 'a third unknown, two units', units: ['oever', 'steiger'], isUnseen: (n) => n % 3 === 1 },
];

async function assessments(effort: Effort): Promise<Table> {
  const measured = visits.map((visit) => ({
    ...visit,
    findings: given(parseFindings(completeVisit(compiled, visit), { framework: ggz })),
  }));
  const rows: string[][] = [];
  for (const { name, findings, units } of [
    ...measured,
    { name: 'the example visit', findings: example, units: ['oever', 'steiger'] },
  ]) {
    const places = units.map((unit) => placesOf(compiled, findings, unit));
    const engines = places.map((one) => rulesEngine(one, compiled));
    for (const [index, unit] of units.entries()) await checkOutcomes(findings, unit, places[index] ?? []);
    const engine = { name: 'json-rules-engine', run: async () => void (await runAll(engines)) };
    const whole = { name: 'assess', run: () => assess(ggz, findings) };
    const [byEngine = 0, byAssess = 0] = await medians([engine, whole], effort);
    const views = units.length;
    rows.push([
      name,
      time(byAssess),
      time(byAssess / views),
      time(byEngine / views),
      times(byEngine / byAssess),
    ]);
  }
  return {
    title: '2a. `assess` whole, with explanation',
    columns: ['', '`assess`', 'per unit', 'json-rules-engine per unit', 'json-rules-engine ÷ `assess`'],
    rows,
    meaning:
      'json-rules-engine judges the conditions and no more; `assess` also weighs, computes every possible verdict, says what is missing and explains each condition. Findings were parsed and fitted to the framework before.',
  };
}

async function runAll(engines: readonly { run: () => unknown }[]): Promise<void> {
  for (const { run } of engines) await run();
}

/** Outcomes that follow from the engine's answers, where it had every fact, are those of the assessment. */
async function checkOutcomes(findings: Findings, unit: string, places: readonly Place[]): Promise<void> {
  const judge = rulesEngine(places, compiled);
  const held = judge.answers((await judge.run()) as never);
  const { conditions } = compiled.framework;
  const known = places.flatMap(({ cases, facts }) =>
    cases.map(({ condition, criterion }) =>
      factsIn(condition, conditions, criterion).every((id) => id in facts),
    ),
  );
  const answers = new Map(casesIn(places).map((one, index) => [one, known[index] ? held[index] : undefined]));
  const expected = outcomesFrom(compiled, places, answers);
  const criteria = assess(ggz, findings).themes.flatMap(({ norms }) =>
    norms.flatMap((norm) => norm.criteria),
  );
  let compared = 0;
  for (const { id, unit: at, outcome, overridden } of criteria) {
    const wanted = expected.get(id);
    if ((at !== undefined && at !== unit) || wanted === undefined || overridden) continue;
    compared += 1;
    if (wanted !== outcome) disagree(`${id} at ${unit}`, outcome, wanted);
  }
  if (compared < 20) throw new Error(`only ${compared} outcomes could be compared`);
}

async function reading(effort: Effort): Promise<Table> {
  const plain: object = parse(texts.findings);
  const contenders = [
    {
      name: '`parseFindings` of the example as YAML, with its framework',
      run: () => parseFindings(texts.findings, { framework: ggz }),
    },
    { name: '`parseFindings` of the same as an object', run: () => parseFindings(plain, { framework: ggz }) },
    { name: 'the hash over its content', run: () => canonicalHash(plain) },
    { name: '`assess` of the result', run: () => assess(ggz, example) },
  ];
  const found = await medians(contenders, effort);
  return {
    title: '2b. Reading findings',
    columns: ['', 'median'],
    rows: contenders.map(({ name }, index) => [name, time(found[index] ?? 0)]),
    meaning:
      'Reading and checking what people wrote costs far more than judging it: parse once, keep the handle, and hand in objects where there are many.',
  };
}

await answer(async (effort) => [await assessments(effort), await reading(effort)]);
