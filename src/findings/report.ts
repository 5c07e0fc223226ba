import type { Path, Severity } from '../diagnostics/diagnostic.ts';
import type { DiagnosticCode } from '../wording/diagnostics/all.ts';
import type { Arguments } from '../wording/language.ts';

/** Takes down one thing that is wrong, at a path in the findings file. */
export type Report = (
  path: Path,
  code: DiagnosticCode,
  args?: Arguments,
  options?: { severity?: Severity; part?: 'key' | 'value' },
) => void;

/** A report that takes down the same thing at the same place once, however many findings a group passes it down to. */
export function onceEach(report: Report): Report {
  const told = new Set<string>();
  return (path, code, args, options) => {
    const identity = JSON.stringify([path, code, args]);
    if (told.has(identity)) return;
    told.add(identity);
    report(path, code, args, options);
  };
}
