/** Question 4: does an item cost the same among ten and among ten thousand? */
import {
  assess,
  compileFramework,
  type Framework,
  parseFindings,
  parseFramework,
} from '../../../src/index.ts';
import { findingsOf, frameworkOf } from '../harness/generate.ts';
import { given } from '../harness/ggz.ts';
import { answer, disagree } from '../harness/question.ts';
import { type Table, time, times } from '../harness/table.ts';
import { median, sink } from '../harness/timer.ts';

/** One stage of the work. What it works on is made outside the time, anew for every run. */
interface Stage {
  readonly name: string;
  readonly prepare: (size: number) => () => unknown;
}

const frameworks = new Map<number, Framework>();

function frameworkFor(criteria: number): Framework {
  const known = frameworks.get(criteria) ?? given(parseFramework(frameworkOf(criteria)));
  frameworks.set(criteria, known);
  return known;
}

/** So many findings, by criteria and units. */
const SHAPES: Readonly<Record<number, readonly [criteria: number, units: number]>> = {
  10: [10, 1],
  100: [10, 10],
  1000: [100, 10],
  10000: [1000, 10],
  100000: [1000, 100],
};

function parsing(criteria: number, units: number): () => unknown {
  const framework = frameworkFor(criteria);
  const object = findingsOf(criteria, units);
  return () => given(parseFindings(object, { framework }));
}

function assessing(criteria: number, units: number): () => unknown {
  const framework = frameworkFor(criteria);
  const findings = given(parseFindings(findingsOf(criteria, units), { framework }));
  return () => checked(assess(framework, findings), criteria * units);
}

function checked(assessment: ReturnType<typeof assess>, count: number): unknown {
  let shown = 0;
  for (const { norms } of assessment.themes) for (const norm of norms) shown += norm.criteria.length;
  return shown === count ? assessment : disagree('criteria in the assessment', shown, count);
}

const shapeOf = (size: number) => SHAPES[size] ?? disagree('number of findings', size, Object.keys(SHAPES));

const ofCriteria: readonly Stage[] = [
  {
    name: 'a framework: parse and check',
    prepare: (size) => {
      const object = frameworkOf(size);
      return () => given(parseFramework(object));
    },
  },
  {
    name: 'a framework: compile',
    prepare: (size) => {
      const framework = given(parseFramework(frameworkOf(size)));
      return () => given(compileFramework(framework));
    },
  },
  { name: '`assess`, one finding on each criterion', prepare: (size) => assessing(size, 1) },
];

const ofFindings: readonly Stage[] = [
  { name: 'findings: parse and check', prepare: (size) => parsing(...shapeOf(size)) },
  { name: '`assess`', prepare: (size) => assessing(...shapeOf(size)) },
];

/** The time per item, in microseconds; small sizes run often enough to be measured. */
function perItem({ prepare }: Stage, size: number): number {
  const runs = Array.from({ length: Math.max(1, Math.floor(1000 / size)) }, () => prepare(size));
  globalThis.gc?.();
  const start = performance.now();
  for (const run of runs) sink.last = run();
  return ((performance.now() - start) * 1000) / (runs.length * size);
}

const FLAT =
  'The last column divides the cost per item at the largest size by the lowest at any size: 1.00 is flat.';

const ROOMY =
  'Under `--max-semi-space-size=64`. An assessment of 10,000 criteria is tens of megabytes of explanation; with the young generation that Node gives by default the collector copies it several times, and that is most of what grows in 4a.';

function grown(
  title: string,
  stages: readonly Stage[],
  sizes: readonly number[],
  rounds: number,
  meaning = FLAT,
): Table {
  const rows = stages.map((stage) => {
    for (const size of sizes) if (size <= 1000) perItem(stage, size);
    const found: number[][] = sizes.map(() => []);
    for (let round = 0; round < rounds; round++)
      sizes.forEach((size, index) => void found[index]?.push(perItem(stage, size)));
    const costs = found.map(median);
    const growth = (costs.at(-1) ?? 0) / Math.min(...costs);
    return [stage.name, ...costs.map(time), times(growth)];
  });
  return {
    title,
    columns: ['per item, among', ...sizes.map((size) => size.toLocaleString('en')), 'most ÷ least'],
    rows,
    meaning,
  };
}

/** Whether the young generation of the heap has room for a result of 10,000 criteria; main.ts asks both ways. */
const isRoomy = process.execArgv.some((flag) => flag.startsWith('--max-semi-space-size'));

await answer(async ({ rounds }) => {
  const isQuick = rounds < 10;
  const most = isQuick ? 3 : 5;
  const sizes = [10, 100, 1000, 10_000];
  if (isRoomy)
    return [grown('4c. 4a once more, `assess` in a roomy heap', ofCriteria.slice(-1), sizes, most, ROOMY)];
  return [
    grown('4a. Growth in criteria', ofCriteria, sizes, most),
    grown('4b. Growth in findings', ofFindings, [...sizes, 100_000], most),
  ];
});
