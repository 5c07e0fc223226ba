import { type CaseLibrary, readInput } from '../node.ts';
import {
  type Cases,
  type Coverage,
  coverageHtml,
  coverageOf,
  type FrameworkCoverage,
  type PartCoverage,
  percentage,
} from '../testing.ts';
import { deliver } from './output.ts';
import { EXIT, type Session, sentence, tell } from './session.ts';
import { aligned, indented } from './table.ts';

/** How coverage or mutants are asked for. */
export interface Mode {
  readonly only: string | undefined;
  readonly format: string;
  readonly output: string | undefined;
  readonly threshold: number | undefined;
  /** The file that remembers what became of mutants. */
  readonly incremental: string | undefined;
}

/** `test --coverage`: what the cases reach of their frameworks. */
export async function tellCoverage(
  cases: readonly Cases[],
  library: CaseLibrary,
  { only, format, output, threshold = 0 }: Mode,
  session: Session,
): Promise<number> {
  const coverage = coverageOf(cases, { ...library, ...(only !== undefined && { only }) });
  const text = await written(coverage, format, session);
  if (!(await deliver(text, output, session))) return EXIT.unexpected;
  const share = percentage(coverage);
  if (share >= threshold) return EXIT.done;
  tell(session, sentence(session, 'belowThreshold', { share, threshold }));
  return EXIT.below;
}

async function written(coverage: Coverage, format: string, session: Session): Promise<string> {
  if (format === 'json') return `${JSON.stringify(coverage, undefined, 2)}\n`;
  if (format === 'html')
    return coverageHtml(coverage, { texts: await textsOf(coverage), language: session.language });
  return `${coverage.frameworks.map((framework) => frameworkText(framework, session)).join('\n\n')}\n`;
}

async function textsOf({ frameworks }: Coverage): Promise<Record<string, string>> {
  const spots = frameworks.flatMap(({ parts }) => parts.flatMap(({ leaves, rows }) => [...leaves, ...rows]));
  const files = [...new Set(spots.flatMap(({ file }) => file ?? []))];
  return Object.fromEntries(
    await Promise.all(files.map(async (file) => [file, await readInput(file)] as const)),
  );
}

const PARTS = {
  norm: 'partNorm',
  condition: 'partCondition',
  grading: 'partGrading',
  theme: 'partTheme',
  framework: 'partFramework',
} as const;

function frameworkText(framework: FrameworkCoverage, session: Session): string {
  const { title, version, goals, reached, parts } = framework;
  const head = sentence(session, 'covered', { title, version, share: percentage(framework), goals, reached });
  const rows = parts.map((part) => [
    sentence(session, PARTS[part.kind], { id: part.id }),
    sentence(session, 'partShare', { share: percentage(part) }),
  ]);
  const never = parts.flatMap((part) => missesIn(part, session));
  const misses = never.length > 0 ? ['', sentence(session, 'notReached'), ...indented(never)] : [];
  return [head, ...indented(aligned(rows)), ...misses].join('\n');
}

/** What of a part was not reached, each at its place. */
function missesIn({ id, leaves, rows, levels }: PartCoverage, session: Session): readonly string[] {
  const at = ({ file, line, column }: { file?: string; line?: number; column?: number }, said: string) =>
    `${file === undefined ? '' : `${file}:${line}:${column} `}${said}`;
  return [
    ...leaves.flatMap((leaf) => {
      const { satisfied, notSatisfied, text } = leaf;
      if (satisfied > 0 && notSatisfied > 0) return [];
      const key = satisfied > 0 ? 'leafNeverFalse' : notSatisfied > 0 ? 'leafNeverTrue' : 'leafNeverKnown';
      return at(leaf, sentence(session, key, { text }));
    }),
    ...rows.flatMap((row) =>
      row.hits > 0 ? [] : at(row, sentence(session, 'rowNever', { row: row.row, level: row.level })),
    ),
    ...levels.flatMap(({ level, hits }) => (hits > 0 ? [] : sentence(session, 'levelNever', { id, level }))),
  ];
}
