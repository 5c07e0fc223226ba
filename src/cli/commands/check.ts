import { type CheckedFile, checkFiles } from '../../node.ts';
import { diagnosticAnnotations } from '../annotations.ts';
import { type Command, formatOption, type Given } from '../command.ts';
import { problemsAsData, problemsAsText } from '../problems.ts';
import { sarif } from '../sarif.ts';
import { EXIT, print, printJson, type Session, sentence, tell } from '../session.ts';

/** `check`: everything that is wrong with files of any format, and what lint finds in frameworks. */
export const checkCommand: Command = {
  name: 'check',
  summary: 'check',
  usage: 'checkUsage',
  operands: [1, Number.POSITIVE_INFINITY],
  options: {
    format: formatOption('text', 'json', 'sarif', 'github'),
    'no-lint': { text: 'noLint' },
    strict: { text: 'strict' },
  },
  examples: [
    'check mijn-kader.yaml',
    'check mijn-kader.yaml bezoeken/*.yaml --strict',
    'check - --format json < bevindingen.json',
    'check mijn-kader.yaml --format sarif > bevindingen.sarif',
  ],
  run,
};

async function run({ operands, values, flags }: Given, session: Session): Promise<number> {
  const files = await checkFiles(operands, { stdin: session.io.stdin, lint: !flags.has('no-lint') });
  for (const { file, text } of files) if (text !== undefined) session.texts.set(file, text);
  const unreadable = files.filter(({ text }) => text === undefined).flatMap(({ diagnostics }) => diagnostics);
  if (unreadable.length > 0) tell(session, await problemsAsText(unreadable, session));
  const counts = countsIn(files);
  const { format = 'text' } = values;
  if (format === 'json') printJson(session, asData(files, counts, session));
  else if (format === 'sarif') printJson(session, sarif(everythingIn(files), session.language));
  else print(session, await written(files, counts, format, session));
  if (counts.errors > 0) return EXIT.invalidInput;
  return flags.has('strict') && counts.warnings + counts.notes > 0 ? EXIT.failed : EXIT.done;
}

function everythingIn(files: readonly CheckedFile[]): CheckedFile['diagnostics'] {
  return files.flatMap(({ diagnostics }) => diagnostics);
}

function asData(files: readonly CheckedFile[], counts: Counts, session: Session) {
  const told = files.map(({ text: _text, diagnostics, ...file }) => ({
    ...file,
    diagnostics: problemsAsData(diagnostics, session),
  }));
  return { files: told, ...counts };
}

async function written(
  files: readonly CheckedFile[],
  counts: Counts,
  format: string,
  session: Session,
): Promise<string> {
  const closing = summary(files.length, counts, session);
  if (format === 'github')
    return [...diagnosticAnnotations(everythingIn(files), session.language), closing].join('\n');
  const readable = everythingIn(files.filter(({ text }) => text !== undefined));
  const problems = await problemsAsText(readable, session);
  return [problems, closing].filter((part) => part).join('\n\n');
}

interface Counts {
  readonly errors: number;
  readonly warnings: number;
  readonly notes: number;
}

function countsIn(files: readonly CheckedFile[]): Counts {
  const severities = everythingIn(files).map(({ severity }) => severity);
  const count = (wanted: string) => severities.filter((severity) => severity === wanted).length;
  return { errors: count('error'), warnings: count('warning'), notes: count('info') };
}

function summary(count: number, { errors, warnings, notes }: Counts, session: Session): string {
  return sentence(session, 'checked', {
    files: sentence(session, count === 1 ? 'oneFile' : 'files', { count }),
    errors: sentence(session, errors === 1 ? 'oneError' : 'errors', { count: errors }),
    warnings: sentence(session, warnings === 1 ? 'oneWarning' : 'warnings', { count: warnings }),
    notes: notes === 0 ? '' : sentence(session, notes === 1 ? 'oneNote' : 'notes', { count: notes }),
  });
}
