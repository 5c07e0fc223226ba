import { type CheckedFile, checkFiles } from '../../node.ts';
import { type Command, formatOption, type Given } from '../command.ts';
import { problemsAsData, problemsAsText } from '../problems.ts';
import { EXIT, print, printJson, type Session, sentence, tell } from '../session.ts';

/** `check`: everything that is wrong with files of any format. */
export const checkCommand: Command = {
  name: 'check',
  summary: 'check',
  usage: 'checkUsage',
  operands: [1, Number.POSITIVE_INFINITY],
  options: { format: formatOption('text', 'json') },
  examples: [
    'check mijn-kader.yaml',
    'check mijn-kader.yaml bezoeken/*.yaml',
    'check - --format json < bevindingen.json',
  ],
  run,
};

async function run({ operands, values }: Given, session: Session): Promise<number> {
  const files = await checkFiles(operands, { stdin: session.io.stdin });
  for (const { file, text } of files) if (text !== undefined) session.texts.set(file, text);
  const unreadable = files.filter(({ text }) => text === undefined).flatMap(({ diagnostics }) => diagnostics);
  if (unreadable.length > 0) tell(session, await problemsAsText(unreadable, session));
  const counts = countsIn(files);
  if (values.format === 'json') {
    const told = files.map(({ text: _text, diagnostics, ...file }) => ({
      ...file,
      diagnostics: problemsAsData(diagnostics, session),
    }));
    printJson(session, { files: told, ...counts });
  } else {
    const readable = files.filter(({ text }) => text !== undefined).flatMap(({ diagnostics }) => diagnostics);
    const problems = await problemsAsText(readable, session);
    print(session, [problems, summary(files.length, counts, session)].filter((part) => part).join('\n\n'));
  }
  return counts.errors > 0 ? EXIT.invalidInput : EXIT.done;
}

interface Counts {
  readonly errors: number;
  readonly warnings: number;
}

function countsIn(files: readonly CheckedFile[]): Counts {
  const severities = files.flatMap(({ diagnostics }) => diagnostics.map(({ severity }) => severity));
  return {
    errors: severities.filter((severity) => severity === 'error').length,
    warnings: severities.filter((severity) => severity === 'warning').length,
  };
}

function summary(count: number, { errors, warnings }: Counts, session: Session): string {
  return sentence(session, 'checked', {
    files: sentence(session, count === 1 ? 'oneFile' : 'files', { count }),
    errors: sentence(session, errors === 1 ? 'oneError' : 'errors', { count: errors }),
    warnings: sentence(session, warnings === 1 ? 'oneWarning' : 'warnings', { count: warnings }),
  });
}
