import type { Diagnostic, Path, Severity } from '../diagnostics/diagnostic.ts';
import type { DiagnosticCode } from '../wording/diagnostics/all.ts';
import type { Argument, Arguments } from '../wording/language.ts';
import { MAX_DIAGNOSTICS } from './limits.ts';
import type { Lines, Place } from './lines.ts';
import { visible } from './visible.ts';

/** Notes one thing that is wrong; the path is copied. */
export type Report = (
  code: DiagnosticCode,
  path: Path,
  place: Place | undefined,
  args?: Arguments,
  severity?: Severity,
) => void;

/** A text that is being read. */
export interface Source {
  readonly text: string;
  readonly lines: Lines;
  readonly report: Report;
}

/** What came out of reading one input, before it is known whether it holds errors. */
export interface Reading {
  readonly value: unknown;
  readonly text?: string;
  readonly placeOf: (path: Path, part?: 'key' | 'value') => Place | undefined;
  readonly textAt: (path: Path) => string | undefined;
}

/** A reading without a value, for input that could not be read at all. */
export const nothingRead: Reading = {
  value: undefined,
  placeOf: () => undefined,
  textAt: () => undefined,
};

/** A diagnostic from its parts; parts that are not known are left out. */
export function diagnosticOf(
  code: DiagnosticCode,
  path: Path,
  place: Place | undefined,
  args: Arguments,
  severity: Severity,
  file: string | undefined,
): Diagnostic {
  return {
    code,
    severity,
    path: [...path],
    ...(place && { line: place.line, column: place.column }),
    ...(file !== undefined && { file }),
    args: inertArguments(args),
  };
}

const LONGEST = 300;

/** Arguments come from the file as often as not: whoever prints the sentence prints nothing that a terminal obeys. */
function inertArguments(args: Arguments): Arguments {
  const inert = (text: string) =>
    text.length > LONGEST ? `${visible(text.slice(0, LONGEST))}…` : visible(text);
  const entries = Object.entries(args).map(([name, value]): [string, Argument] => {
    if (typeof value === 'string') return [name, inert(value)];
    return [name, typeof value === 'object' ? value.map(inert) : value];
  });
  return Object.fromEntries(entries);
}

/**
 * A report that adds what it is told to a list, up to one more of each severity than is given in the end
 * (see order.ts): hostile input holds a mistake per character.
 */
export function reportInto(found: Diagnostic[], file: string | undefined): Report {
  const told = { error: 0, warning: 0, info: 0 };
  return (code, path, place, args = {}, severity = 'error') => {
    if (told[severity]++ <= MAX_DIAGNOSTICS)
      found.push(diagnosticOf(code, path, place, args, severity, file));
  };
}
