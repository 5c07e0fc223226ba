import type { Text } from '../language.ts';

/** The two sentences of a diagnostic: what is wrong, and what to do about it. */
export interface DiagnosticText {
  readonly what: Text;
  readonly how: Text;
}
