/** Question 1: how fast are conditions alone, beside the peers? */

import { parseFindings } from '../../../src/index.ts';
import type { Judge } from '../contenders/contender.ts';
import { casesIn } from '../contenders/contender.ts';
import { jsonLogic } from '../contenders/logic.ts';
import { ours } from '../contenders/ours.ts';
import { plainTypeScript } from '../contenders/plain.ts';
import { rulesEngine } from '../contenders/rules-engine.ts';
import { zenEngine } from '../contenders/zen.ts';
import { type Place, placesOf } from '../harness/cases.ts';
import { completeVisit } from '../harness/complete.ts';
import { compiled, ggz, given } from '../harness/ggz.ts';
import { answer, disagree } from '../harness/question.ts';
import { type Table, time, times } from '../harness/table.ts';
import { type Effort, medians } from '../harness/timer.ts';

const UNIT = 'oever';
const visit = completeVisit(compiled, { units: [UNIT], isUnseen: () => false });
const all = placesOf(compiled, given(parseFindings(visit, { framework: ggz })), UNIT);

/** Places without the conditions that move a date: there the calendar is most of the work, whoever asks it. */
const withoutCalendar = all.map((place) => ({
  ...place,
  cases: place.cases.filter(({ condition }) => !movesDates(condition)),
}));

function movesDates(condition: object): boolean {
  const { conditions } = compiled.framework;
  return JSON.stringify(condition, (key, value) =>
    key === 'condition' ? conditions[value] : value,
  ).includes('"params"');
}

await answer(async (effort) => [
  await measured('1a. All conditions of ggz, on complete facts', all, effort),
  await measured('1b. The same without the conditions that move a date', withoutCalendar, effort),
]);

async function measured(title: string, places: readonly Place[], effort: Effort): Promise<Table> {
  const { conditions } = compiled.framework;
  const judges = [
    rulesEngine(places, compiled),
    zenEngine(places, conditions),
    jsonLogic(places, conditions),
    plainTypeScript(places, conditions),
    ours(places),
  ];
  await checkAgreement(judges, places);
  const found = await medians(judges, effort);
  const count = casesIn(places).length;
  const [slowest = 1] = found;
  return {
    title: `${title}: ${count} answers over ${places.length - 1} record rows and the visit`,
    columns: ['', 'median', 'per condition', 'json-rules-engine ÷ this'],
    rows: judges.map(({ name }, index) => {
      const spent = found[index] ?? 0;
      return [name, time(spent), time(spent / count), times(slowest / spent)];
    }),
    meaning:
      'Facts stand ready in the form each engine takes; all five give the same answers. Only ours can also answer "unknown".',
  };
}

async function checkAgreement([first, ...others]: readonly Judge[], places: readonly Place[]): Promise<void> {
  if (!first) return;
  const answersOf = async ({ run, answers }: Judge) => answers((await run()) as never);
  const expected = await answersOf(first);
  for (const judge of others) {
    const found = await answersOf(judge);
    casesIn(places).forEach(({ id }, index) => {
      if (found[index] !== expected[index]) disagree(`${judge.name}, ${id}`, found[index], expected[index]);
    });
  }
}
