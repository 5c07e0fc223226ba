import type { Path } from '../diagnostics/diagnostic.ts';
import { placeOf } from '../diagnostics/format.ts';
import { fill, type Language } from '../wording/language.ts';
import { listed } from '../wording/lists.ts';
import { testingTexts } from '../wording/testing.ts';
import type { FailedRow, RanRow } from './model.ts';

/** Where a row was written: `frameworks/ggz/cases/dz.yaml:12:9`, or the path in an object. */
export function placeOfRow({ file, line, column }: RanRow, path: Path = []): string {
  return placeOf({
    code: 'no-cases',
    severity: 'error',
    path,
    args: {},
    ...(file !== undefined && { file }),
    ...(line !== undefined && { line }),
    ...(column !== undefined && { column }),
  });
}

/** What failed, as text: where, what was expected, what came out, and why. */
export function messageOf(failed: Omit<FailedRow, 'message'>, path: Path, language: Language): string {
  const { case: id, row = '', differences, explanation } = failed;
  const words = (list: readonly string[], joint: 'and' | 'or') =>
    list.length === 0 ? testingTexts.nothing[language] : listed(list, language, joint);
  return [
    `${placeOfRow(failed, path)} ${fill(testingTexts.row[language], { id, row })}`,
    ...differences.flatMap(({ about, want, got }) => {
      const joint = about === 'outcome' ? 'or' : 'and';
      const [wanted, came] = [testingTexts[`${about}Want`], testingTexts[`${about}Got`]];
      return [
        `  ${fill(wanted[language], { want: words(want, joint) })}`,
        `  ${fill(came[language], { got: words(got, joint) })}`,
      ];
    }),
    ...explanation.map((line) => (line === '' ? '' : `  ${line}`)),
  ].join('\n');
}
