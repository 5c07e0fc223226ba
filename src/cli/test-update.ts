import { type CaseLibrary, readInput } from '../node.ts';
import {
  type CaseResults,
  type Cases,
  parseCases,
  runCases,
  type UpdatedCases,
  updateCases,
} from '../testing.ts';
import { writeFailure } from './output.ts';
import { EXIT, print, type Session, sentence, tell } from './session.ts';
import { UsageError } from './usage-error.ts';

/** Throws UsageError where nobody can look at what would be written. */
export function refuseUpdateInCi({ io: { env } }: Session): void {
  const { CI = '' } = env;
  if (CI !== '' && CI !== '0' && CI !== 'false') throw new UsageError('updateInCi', { value: CI });
}

/** `test --update`: writes what came out in place of what was wanted, and shows it. */
export async function updateFailed(
  { failed }: CaseResults,
  library: CaseLibrary,
  session: Session,
): Promise<number> {
  if (failed.length === 0) {
    print(session, sentence(session, 'nothingToUpdate'));
    return EXIT.done;
  }
  const files = [...new Set(failed.flatMap(({ file }) => file ?? []))];
  let [rows, written, left] = [0, 0, 0];
  for (const file of files) {
    const own = failed.filter((one) => one.file === file);
    const text = await readInput(file);
    const updated = updateCases(text, own);
    const isWritten = updated.updated.length > 0 && (await isRight(file, updated, library, session));
    if (isWritten && (await writeFailure(file, updated.text, session))) return EXIT.unexpected;
    rows += isWritten ? updated.updated.length : 0;
    written += isWritten ? 1 : 0;
    left += own.length - (isWritten ? updated.updated.length : 0);
    print(session, updateText(file, updated, isWritten, session));
  }
  print(session, `\n${sentence(session, 'updatedAre', { rows, files: written, left })}`);
  return left > 0 ? EXIT.failed : EXIT.done;
}

/** Whether the new text runs, and what was written holds; what is in a package of somebody else is left alone. */
async function isRight(
  file: string,
  { text, updated }: UpdatedCases,
  library: CaseLibrary,
  session: Session,
): Promise<boolean> {
  if (file.split(/[\\/]/).includes('node_modules')) {
    tell(session, sentence(session, 'updateElsewhere', { file }));
    return false;
  }
  const parsed = parseCases(text, { file });
  const failing = parsed.ok ? await failuresIn(parsed.value, library) : undefined;
  const holds = failing?.every(
    (one) => !updated.some(({ case: id, row }) => id === one.case && row === one.row),
  );
  if (!holds) tell(session, sentence(session, 'updateUnfit', { file }));
  return holds === true;
}

/** Undefined where something came out that a case cannot expect. */
async function failuresIn(cases: Cases, library: CaseLibrary): Promise<CaseResults['failed'] | undefined> {
  return runCases(cases, library).then(
    ({ failed }) => failed,
    () => undefined,
  );
}

const WHY = {
  'no-outcome': 'leftNoOutcome',
  'no-single-deadline': 'leftDeadline',
  'comment-inside': 'leftComment',
  'not-found': 'leftNotFound',
} as const;

function updateText(
  file: string,
  { updated, left }: UpdatedCases,
  isWritten: boolean,
  session: Session,
): string {
  const words = (list: readonly string[]) => (list.length === 1 ? (list[0] ?? '') : `[${list.join(', ')}]`);
  const at = ({
    case: id,
    row = '',
    line,
    column,
  }: UpdatedCases['left'][number] | UpdatedCases['updated'][number]) =>
    sentence(session, 'updatedAt', { place: `${file}:${line}:${column}`, id, row });
  return [
    ...(isWritten ? updated : []).flatMap((row) => [
      at(row),
      ...row.changes.map(
        ({ key, before, after }) =>
          `  ${sentence(session, 'updatedFrom', { key, before: words(before), after: words(after) })}`,
      ),
    ]),
    ...left.flatMap((row) => [at(row), `  ${sentence(session, WHY[row.because])}`]),
  ].join('\n');
}
