import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { diagnosticTexts } from '../../wording/diagnostics/all.ts';
import { fill, type Language } from '../../wording/language.ts';

/** A warning or note in a sentence or two, without its place: the report is not the file. */
export function messageSentence({ code, args }: Diagnostic, language: Language): string {
  if (!Object.hasOwn(diagnosticTexts, code)) return code;
  const { what, how } = diagnosticTexts[code];
  return `${fill(what[language], args)} ${fill(how[language], args)}`;
}
