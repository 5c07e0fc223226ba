import type { Path } from '../diagnostics/diagnostic.ts';
import { closest } from '../source/suggest.ts';
import { shown } from '../source/visible.ts';
import type { DiagnosticCode } from '../wording/diagnostics/all.ts';
import type { Arguments } from '../wording/language.ts';
import type { Problem, Term } from './model.ts';

/** Tells a problem from a term. */
export function isProblem(found: Term | Problem): found is Problem {
  return 'code' in found;
}

/** A problem at a path inside the condition. */
export function problemAt(path: Path, code: DiagnosticCode, args: Arguments = {}): Problem {
  return { path, code, args };
}

/** A word that is not one of the options, with what was probably meant where something is near. */
export function unknownWord(
  path: Path,
  kind: 'fact' | 'condition' | 'operator' | 'path' | 'value',
  word: string,
  options: readonly string[],
  args: Arguments = {},
): Problem {
  const suggestion = closest(word, options);
  const named = { ...args, [kind]: shown(word), options };
  if (suggestion === undefined) return problemAt(path, `unknown-${kind}`, named);
  return problemAt(path, `misspelled-${kind}`, { ...named, suggestion });
}
