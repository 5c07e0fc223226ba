import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { dateWords } from '../../wording/dates.ts';
import { diagnosticTexts } from '../../wording/diagnostics/all.ts';
import { fill, type Language } from '../../wording/language.ts';

/** A warning or note in a sentence or two, without its place: the report is not the file. */
export function messageSentence({ code, args }: Diagnostic, language: Language): string {
  if (!Object.hasOwn(diagnosticTexts, code)) return code;
  const { what, how } = diagnosticTexts[code];
  const said = Object.fromEntries(
    Object.entries(args).map(([name, value]) => [
      name,
      typeof value === 'string' ? dateWords(value, language) : value,
    ]),
  );
  return `${fill(what[language], said)} ${fill(how[language], said)}`;
}
