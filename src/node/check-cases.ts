import type { Diagnostic, Result } from '../diagnostics/diagnostic.ts';
import { isFrameworkError } from '../diagnostics/error.ts';
import { inFileOrder } from '../source/document.ts';
import { libraryOf } from '../testing/library.ts';
import type { Cases } from '../testing/model.ts';
import { prepare } from '../testing/prepare.ts';
import { type CaseLoaders, caseLibraryFor } from './case-library.ts';

/** Everything that is wrong with a case file, with the frameworks and policies on disk that it is about. */
export async function checkCases(
  result: Result<Cases>,
  loaders: CaseLoaders,
): Promise<readonly Diagnostic[]> {
  if (!result.ok) return result.diagnostics;
  try {
    const { frameworks, policies } = await caseLibraryFor([result.value], loaders);
    const { diagnostics } = prepare([result.value], libraryOf(frameworks, policies));
    return inFileOrder([...result.warnings, ...diagnostics]);
  } catch (error) {
    if (isFrameworkError(error)) return error.diagnostics;
    throw error;
  }
}
