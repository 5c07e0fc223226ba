import type { Diagnostic } from '../index.ts';
import type { CaseResults } from '../testing.ts';
import { diagnosticTexts } from '../wording/diagnostics/all.ts';
import { fill, type Language } from '../wording/language.ts';

/** Failed rows as annotations of GitHub Actions: one line each, at the place of the row. */
export function annotations({ failed }: CaseResults): readonly string[] {
  return failed.map(({ file = '', line = 1, column = 1, case: id, row, message }) => {
    const title = row === undefined ? id : `${id}: ${row}`;
    const place = `file=${property(file)},line=${line},col=${column},title=${property(title)}`;
    return `::error ${place}::${data(message)}`;
  });
}

const LEVELS = { error: 'error', warning: 'warning', info: 'notice' } as const;

/** Diagnostics as annotations of GitHub Actions: one line each, at the place in the file. */
export function diagnosticAnnotations(
  diagnostics: readonly Diagnostic[],
  language: Language,
): readonly string[] {
  return diagnostics.map(({ code, severity, args, file = '', line = 1, column = 1 }) => {
    const { what, how } = diagnosticTexts[code];
    const place = `file=${property(file)},line=${line},col=${column},title=${code}`;
    return `::${LEVELS[severity]} ${place}::${data(`${fill(what[language], args)} ${fill(how[language], args)}`)}`;
  });
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
