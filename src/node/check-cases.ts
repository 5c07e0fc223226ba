import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { isFrameworkError } from '../diagnostics/error.ts';
import { inFileOrder } from '../source/document.ts';
import { libraryOf } from '../testing/library.ts';
import { parseCases } from '../testing/parse.ts';
import { prepare } from '../testing/prepare.ts';
import { loadCaseLibrary } from './case-library.ts';

/** Everything that is wrong with a case file, with the frameworks and policies on disk that it is about. */
export async function checkCaseFile(text: string, file: string): Promise<readonly Diagnostic[]> {
  const result = parseCases(text, { file });
  if (!result.ok) return result.diagnostics;
  try {
    const { frameworks, policies } = await loadCaseLibrary([result.value]);
    const { diagnostics } = prepare([result.value], libraryOf(frameworks, policies));
    return inFileOrder([...result.warnings, ...diagnostics]);
  } catch (error) {
    if (isFrameworkError(error)) return error.diagnostics;
    throw error;
  }
}
