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
