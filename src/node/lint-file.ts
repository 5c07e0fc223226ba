import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { isFrameworkError } from '../diagnostics/error.ts';
import { lintFramework } from '../framework/lint/lint.ts';
import type { Framework } from '../framework/model.ts';
import { casesAt, type readCases } from './cases.ts';
import { isFileName } from './folders.ts';

/** What lint finds in a framework; with the cases beside its file, if there are any. */
export async function lintFile(
  framework: Framework,
  file: string,
  read: typeof readCases,
): Promise<readonly Diagnostic[]> {
  const cases = await casesBeside(framework, file, read);
  return lintFramework(framework, cases && { cases });
}

/** What the cases beside a framework are about. Undefined where there are none for it, or where one has mistakes. */
async function casesBeside(
  { id }: Framework,
  file: string,
  read: typeof readCases,
): Promise<readonly string[] | undefined> {
  if (!isFileName(file)) return undefined;
  try {
    const files = (await casesAt(file, {}, read)).filter(({ framework }) => framework === id);
    return files.length === 0
      ? undefined
      : files.flatMap(({ cases }) =>
          cases.flatMap(({ norm, criterion }) => [norm, criterion].filter((one) => one !== undefined)),
        );
  } catch (error) {
    if (isFrameworkError(error)) return undefined;
    throw error;
  }
}
