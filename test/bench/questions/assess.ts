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

/** `isUnseen` of visit after visit: the same share of other things. */
const visits: readonly (Omit<Visit, 'isUnseen'> & {
  readonly unseen: (n: number, turn: number) => boolean;
})[] = [
  { name: 'all known, one unit', units: ['oever'], unseen: () => false },
  { name: 'one in twenty unknown, one unit', units: ['oever'], unseen: (n, turn) => (n + turn) % 20 === 7 },
  {
    name: 'a third unknown, two units',
    units: ['oever', 'steiger'],
    unseen: (n, turn) => (n + turn) % 3 === 1,
  },
];

/** So many different visits of each kind take turns: no two assessments after each other are of the same. */
const TURNS = 12;

async function assessments(effort: Effort): Promise<Table> {
  const rows: string[][] = [];
  for (const { name, units, unseen } of visits) {
    const list = Array.from({ length: TURNS }, (_, turn) => {
      const visit = completeVisit(compiled, { units, isUnseen: (n) => unseen(n, turn), turn });
      return given(parseFindings(visit, { framework: ggz }));
    });
    rows.push(await compared(name, list, units, effort));
  }
  rows.push(await compared('the example visit', [example], ['oever', 'steiger'], effort));
  return {
    title: '2a. `assess` whole, with explanation',
    columns: ['', '`assess`', 'per unit', 'json-rules-engine per unit', 'json-rules-engine ÷ `assess`'],
    rows,
    meaning:
      'Twelve visits of each kind take turns. json-rules-engine judges the conditions and no more; `assess` also weighs, computes every possible verdict, says what is missing and explains each condition. Findings were parsed and fitted to the framework before.',
  };
}

async function compared(
  name: string,
  list: readonly Findings[],
  units: readonly string[],
  effort: Effort,
): Promise<string[]> {
  const engines: { run: () => unknown }[][] = [];
  let checked = 0;
  for (const findings of list) {
    const places = units.map((unit) => placesOf(compiled, findings, unit));
    engines.push(places.map((one) => rulesEngine(one, compiled)));
    for (const [index, unit] of units.entries()) {
      const compared = await checkOutcomes(findings, unit, places[index] ?? []);
      if (findings === list[0] && compared < 20)
        throw new Error(`only ${compared} outcomes could be compared`);
      checked += compared;
    }
  }
  if (checked < 20 * list.length) throw new Error(`only ${checked} outcomes could be compared`);
  let [byEngineNext, byAssessNext] = [0, 0];
  const engine = {
    name: 'json-rules-engine',
    run: async () => void (await runAll(engines[byEngineNext++ % list.length] ?? [])),
  };
  const whole = { name: 'assess', run: () => assess(ggz, list[byAssessNext++ % list.length] ?? example) };
  const [byEngine = 0, byAssess = 0] = await medians([engine, whole], effort);
  const views = units.length;
  const ratio = times(byEngine / byAssess);
  return [name, time(byAssess), time(byAssess / views), time(byEngine / views), ratio];
}

async function runAll(engines: readonly { run: () => unknown }[]): Promise<void> {
  for (const { run } of engines) await run();
}

/** Outcomes that follow from the engine's answers, where it had every fact, are those of the assessment. */
async function checkOutcomes(findings: Findings, unit: string, places: readonly Place[]): Promise<number> {
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
  const ofOrganisation = new Set(
    compiled.themes.flatMap(({ norms }) =>
      norms.flatMap((norm) =>
        norm.criteria.flatMap(({ criterion, organisation }) => (organisation ? criterion.id : [])),
      ),
    ),
  );
  let compared = 0;
  for (const { id, unit: at, outcome, overridden } of criteria) {
    const wanted = expected.get(id);
    // At no unit: for the organisation, or where no unit was tested; the latter was judged on other facts.
    const isHere = at === unit || (at === undefined && ofOrganisation.has(id));
    if (!isHere || wanted === undefined || overridden) continue;
    compared += 1;
    if (wanted !== outcome) disagree(`${id} at ${unit}`, outcome, wanted);
  }
  return compared;
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
