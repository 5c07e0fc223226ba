import { type CaseLibrary, type MutantMemoryFile, mutantMemoryIn, runMutantsOnCores } from '../node.ts';
import { type Cases, type MutantGroup, type MutationResults, runCases, type Survivor } from '../testing.ts';
import { EXIT, print, printJson, type Session, sentence, tell } from './session.ts';
import type { Mode } from './test-coverage.ts';

/** `test --mutate`: which changes to the frameworks no case notices. */
export async function tellMutants(
  cases: readonly Cases[],
  library: CaseLibrary,
  { only, format, incremental }: Mode,
  session: Session,
): Promise<number> {
  const { language } = session;
  const { failed } = await runCases(cases, { ...library, language });
  if (failed.length > 0) {
    print(session, failed.map(({ message }) => message).join('\n\n'));
    return EXIT.failed;
  }
  const memory = incremental === undefined ? undefined : await mutantMemoryIn(incremental);
  const results = await runMutantsOnCores(cases, {
    ...library,
    ...(memory && { memory }),
    ...(only !== undefined && { only }),
    onProgress: progressOn(session),
  });
  if (memory && !(await isSaved(memory, incremental ?? '', session))) return EXIT.unexpected;
  if (format === 'json') printJson(session, results);
  else print(session, written(results, session));
  return results.survived.length + results.advice.survived.length > 0 ? EXIT.failed : EXIT.done;
}

/** Twenty places, filled as far as the work is. */
function bar(share: number): string {
  const filled = Math.round(share * 20);
  return `[${'#'.repeat(filled)}${'-'.repeat(20 - filled)}]`;
}

/** Writes down what came out. False, with a message, when that cannot be. */
async function isSaved(memory: MutantMemoryFile, file: string, session: Session): Promise<boolean> {
  return memory.save().then(
    () => true,
    (error: unknown) => {
      const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
      tell(session, sentence(session, 'cannotWrite', { file, reason }));
      return false;
    },
  );
}

/** One line that is written over and over, on a terminal only. */
function progressOn(session: Session): (done: number, total: number) => void {
  const { io } = session;
  if (!io.showsProgress) return () => undefined;
  return (done, total) => {
    if (done % 20 !== 0 && done !== total) return;
    const line = `${bar(done / total)} ${sentence(session, 'mutating', { done, total })}`;
    io.stderr.write(done === total ? `\r${' '.repeat(line.length)}\r` : `\r${line}`);
  };
}

function written(results: MutationResults, session: Session): string {
  const { advice, unusedSilences } = results;
  const survived = [...results.survived, ...advice.survived];
  const counts = { ...countsOf(results), invalid: results.invalid.length };
  const adviceCounts = { ...countsOf(advice), notJudged: advice.notJudged.length };
  const [total, ofAdvice] = [sumOf(counts), sumOf(adviceCounts)];
  if (total === 0 && ofAdvice === 0) return sentence(session, 'noMutants');
  return [
    ...survived.map((one) => survivorText(one, session)),
    ...unusedSilences.map((one) => sentence(session, 'mutantSilenceUnused', { ...one, place: placeOf(one) })),
    [
      sentence(session, 'mutantsAre', { ...counts, total }),
      ...(ofAdvice === 0
        ? []
        : [sentence(session, 'adviceMutantsAre', { ...adviceCounts, total: ofAdvice })]),
      ...(advice.notJudged.length === 0 ? [] : [sentence(session, 'mutantsNotJudged')]),
    ].join('\n'),
  ].join('\n\n');
}

function sumOf(counts: Readonly<Record<string, number>>): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}

function countsOf({ killed, survived, silenced, equivalent }: MutantGroup) {
  return {
    killed: killed.length,
    survived: survived.length,
    silenced: silenced.length,
    equivalent: equivalent.length,
  };
}

function placeOf({ file, line, column }: Pick<Survivor, 'file' | 'line' | 'column'>): string {
  return file === undefined ? '' : `${file}:${line}:${column}`;
}

function survivorText(survivor: Survivor, session: Session): string {
  const { at, name, before, after, suggestion } = survivor;
  const head = sentence(session, 'survives', { place: placeOf(survivor), at }).trim();
  const change = [
    `  ${sentence(session, 'mutantBefore', { line: before })}`,
    `  ${sentence(session, 'mutantAfter', { line: after === '' ? sentence(session, 'mutantGone') : after })}`,
  ];
  if (!suggestion)
    return [
      head,
      ...change,
      `  ${sentence(session, 'noSuggestion')}`,
      `    - { rule: mutant, at: ${quoted(name)}, reason: … }`,
    ].join('\n');
  const { about, case: id = '', row } = suggestion;
  return [head, ...change, `  ${sentence(session, 'suggested', { about, id })}`, `    ${row}`].join('\n');
}

/** Between quotes where YAML would read more into it. */
function quoted(text: string): string {
  return /^[\p{L}\d][\p{L}\d .-]*$/u.test(text) ? text : JSON.stringify(text);
}
