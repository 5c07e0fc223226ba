import { type DiagnosticCode, diagnosticTexts } from '../wording/diagnostics/all.ts';

/** Tells whether something is one of our codes, such as the message that a schema's author gave a check. */
export function isCode(code: unknown): code is DiagnosticCode {
  return typeof code === 'string' && Object.hasOwn(diagnosticTexts, code);
}
