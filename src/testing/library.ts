import type { Report } from '../findings/report.ts';
import { compiledBehind } from '../framework/compile.ts';
import type { Compiled, CompiledFramework } from '../framework/compiled.ts';
import { editionOn } from '../framework/editions.ts';
import type { Framework } from '../framework/model.ts';
import type { Policy } from '../intervention/policy.ts';
import { closest } from '../source/suggest.ts';
import type { Row } from './rows.ts';

/** The frameworks and policies that cases may be about; of each one or more editions. */
export interface CaseLibrary {
  readonly frameworks: readonly Compiled[];
  readonly policies: readonly Policy[];
}

/** The frameworks and policies as the caller gives them. Throws TypeError for what is no framework. */
export function libraryOf(
  frameworks: readonly (Framework | CompiledFramework)[],
  policies: readonly Policy[],
): CaseLibrary {
  const compiled = frameworks.map((one) => {
    const known = compiledBehind(one);
    if (!known) throw new TypeError('runCases: not a framework');
    return known;
  });
  return { frameworks: compiled, policies: [...policies] };
}

/** The edition of a framework that is in force on the date of a row; undefined, with a report, when there is none. */
export function frameworkFor(
  id: string,
  row: Row,
  { frameworks }: CaseLibrary,
  report: Report,
): Compiled | undefined {
  const editions = frameworks.filter(({ framework }) => framework.id === id);
  if (editions.length === 0) {
    const known = frameworks.map(({ framework }) => framework.id);
    report(['framework'], 'case-framework-not-given', { name: id, suggestion: closest(id, known) ?? '' });
    return undefined;
  }
  const edition = onDate(
    editions.map(({ framework }) => framework),
    id,
    row,
    report,
  );
  return editions.find(({ framework }) => framework === edition);
}

/** The edition of a policy that is in force on the date of a row; undefined, with a report, when there is none. */
export function policyFor(row: Row, { policies }: CaseLibrary, report: Report): Policy | undefined {
  const id = row.subject;
  const editions = policies.filter((policy) => policy.id === id);
  if (editions.length > 0) return onDate(editions, id, row, report);
  const known = policies.map((policy) => policy.id);
  const path = [...row.path.slice(0, 2), 'policy'];
  report(path, 'case-policy-not-given', { name: id, suggestion: closest(id, known) ?? '' });
  return undefined;
}

function onDate<T extends Pick<Framework, 'version' | 'valid'>>(
  editions: readonly T[],
  id: string,
  { date, datePath }: Row,
  report: Report,
): T | undefined {
  const found = editionOn(editions, date);
  if (found) return found;
  const known = editions.map(
    ({ version, valid: { from = '…', until = '…' } }) => `${version} (${from} – ${until})`,
  );
  report(datePath, 'no-edition-on-date', { id, date, known });
  return undefined;
}
