import type { Path } from '../../diagnostics/diagnostic.ts';
import type { Arguments } from '../../wording/language.ts';
import type { LintRuleId } from '../../wording/lint.ts';
import type { Origin } from '../parts.ts';

/** What a rule found. */
export interface Finding {
  readonly rule: LintRuleId;
  /** The id of the norm, criterion, fact, grading or condition it is about: where it can be silenced. */
  readonly at: string;
  readonly origin: Origin;
  /** From the origin to the part it is about. */
  readonly path: Path;
  readonly args: Arguments;
  /** Points at the key instead of the value. */
  readonly part?: 'key';
}
