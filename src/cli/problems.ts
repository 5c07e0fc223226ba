import { type Diagnostic, excerpt, formatDiagnostic } from '../index.ts';
import { readInput } from '../node.ts';
import { type Session, tell } from './session.ts';

/** Diagnostics as text: each with its place, what to do, and the line it points at. */
export async function problemsAsText(diagnostics: readonly Diagnostic[], session: Session): Promise<string> {
  const parts: string[] = [];
  for (const diagnostic of diagnostics) {
    const line = formatDiagnostic(diagnostic, { language: session.language });
    const source = await excerptOf(diagnostic, session);
    parts.push(source === '' ? line : `${line}\n${source.replace(/^/gm, '  ')}`);
  }
  return parts.join('\n');
}

/** Diagnostics as data, each with its sentence. */
export function problemsAsData(diagnostics: readonly Diagnostic[], { language }: Session) {
  return diagnostics.map((diagnostic) => ({
    ...diagnostic,
    message: formatDiagnostic(diagnostic, { language }),
  }));
}

/** Of a file that was not read yet, such as a library beside a framework, the text is read here. */
async function excerptOf(diagnostic: Diagnostic, { texts }: Session): Promise<string> {
  const { file, line } = diagnostic;
  if (file === undefined || line === undefined) return '';
  const text = texts.get(file) ?? (await readInput(file).catch(() => ''));
  texts.set(file, text);
  return excerpt(text, diagnostic);
}

/** Tells warnings beside the result. */
export async function warn(warnings: readonly Diagnostic[], session: Session): Promise<void> {
  if (warnings.length > 0) tell(session, await problemsAsText(warnings, session));
}
