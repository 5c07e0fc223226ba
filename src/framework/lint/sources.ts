import { addDays } from '../../calendar/date.ts';
import type { Validity } from '../../calendar/validity.ts';
import { type Draft, type Located, normsIn } from '../draft.ts';
import type { Criterion, Norm } from '../model.ts';
import type { Finding } from './finding.ts';
import { both } from './provers.ts';

/** Sources that are not in force on every day on which the norm that cites them is. */
export function lintSources(draft: Draft): Finding[] {
  return normsIn(draft).flatMap(({ item: norm, origin }) => {
    const valid = both(draft.file.valid, norm.valid);
    const criteria = norm.criteria.map((item, index) => ({
      item,
      origin: { ...origin, path: [...origin.path, 'criteria', index] },
    }));
    return [{ item: norm, origin }, ...criteria].flatMap((cited) => lintCited(cited, valid, draft));
  });
}

function lintCited(
  { item, origin }: Located<Norm | Criterion>,
  valid: Validity,
  { parts }: Draft,
): Finding[] {
  return (item.sources ?? []).flatMap((source, index): Finding[] => {
    const articles = parts.articles.get(source)?.map(({ value }) => value);
    const fieldNorm = parts.fieldNorms.get(source)?.value;
    const rows: readonly Validity[] = articles ?? (fieldNorm ? [fieldNorm] : [{}]);
    const gap = firstGap(valid, rows);
    if (!gap) return [];
    const { from = '', until = '' } = gap;
    const args = { id: item.id, source, from, until };
    return [{ rule: 'source-not-in-force', at: item.id, origin, path: ['sources', index], args }];
  });
}

const FIRST = '0000-00-00';
const LAST = '9999-99-99';

/** The first days of a validity that none of the others covers; both ends inclusive, open ends left out. */
function firstGap(valid: Validity, rows: readonly Validity[]): Validity | undefined {
  const sorted = [...rows].sort((a, b) => ((a.from ?? FIRST) < (b.from ?? FIRST) ? -1 : 1));
  let start = valid.from;
  for (const { from, until } of sorted) {
    if ((until ?? LAST) < (start ?? FIRST)) continue;
    if ((from ?? FIRST) > (valid.until ?? LAST)) break;
    if (from !== undefined && from > (start ?? FIRST)) return { from: start, until: addDays(from, -1) };
    if (until === undefined || until >= (valid.until ?? LAST)) return undefined;
    start = addDays(until, 1);
  }
  return { from: start, until: valid.until };
}
