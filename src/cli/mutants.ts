import { type CaseLibrary, runMutantsOnCores } from '../node.ts';
import { type Cases, type MutationResults, runCases, type Survivor } from '../testing.ts';
import { EXIT, print, printJson, type Session, sentence } from './session.ts';
import type { Mode } from './test-coverage.ts';

/** `test --mutate`: which changes to the frameworks no case notices. */
export async function tellMutants(
  cases: readonly Cases[],
  library: CaseLibrary,
  { only, format }: Mode,
  session: Session,
): Promise<number> {
  const { language } = session;
  const { failed } = await runCases(cases, { ...library, language });
  if (failed.length > 0) {
    print(session, failed.map(({ message }) => message).join('\n\n'));
    return EXIT.failed;
  }
  const results = await runMutantsOnCores(cases, {
    ...library,
    ...(only !== undefined && { only }),
    onProgress: progressOn(session),
  });
  if (format === 'json') printJson(session, results);
  else print(session, written(results, session));
  return results.survived.length > 0 ? EXIT.failed : EXIT.done;
}

/** One line that is written over and over, on a terminal only. */
function progressOn(session: Session): (done: number, total: number) => void {
  const { io } = session;
  if (!io.showsProgress) return () => undefined;
  return (done, total) => {
    if (done % 20 !== 0 && done !== total) return;
    const line = sentence(session, 'mutating', { done, total });
    io.stderr.write(done === total ? `\r${' '.repeat(line.length)}\r` : `\r${line}`);
  };
}

function written(results: MutationResults, session: Session): string {
  const counts = Object.fromEntries(Object.entries(results).map(([key, list]) => [key, list.length]));
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const summary = sentence(session, total === 0 ? 'noMutants' : 'mutantsAre', { ...counts, total });
  return [...results.survived.map((one) => survivorText(one, session)), summary].join('\n\n');
}

function survivorText(
  { file, line, column, at, before, after, suggestion }: Survivor,
  session: Session,
): string {
  const place = file === undefined ? '' : `${file}:${line}:${column}`;
  const head = sentence(session, 'survives', { place, at }).trim();
  const change = [
    `  ${sentence(session, 'mutantBefore', { line: before })}`,
    `  ${sentence(session, 'mutantAfter', { line: after === '' ? sentence(session, 'mutantGone') : after })}`,
  ];
  if (!suggestion) return [head, ...change, `  ${sentence(session, 'noSuggestion')}`].join('\n');
  const { about, case: id = '', row } = suggestion;
  return [head, ...change, `  ${sentence(session, 'suggested', { about, id })}`, `    ${row}`].join('\n');
}
