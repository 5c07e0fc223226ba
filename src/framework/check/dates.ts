import { compareDates } from '../../calendar/date.ts';
import { overlap, type Validity } from '../../calendar/validity.ts';
import type { Diagnostic, Path } from '../../diagnostics/diagnostic.ts';
import { type Draft, found, normsIn } from '../draft.ts';
import type { Origin, Parts } from '../parts.ts';

/** Validities run forward, and values for one date are given once. */
export function checkDates(draft: Draft): Diagnostic[] {
  const root: Origin = { document: draft.document, path: [] };
  const norms = normsIn(draft).flatMap(({ item, origin }) => checkOrder(item.valid, origin, ['valid']));
  return [...checkOrder(draft.file.valid, root, ['valid']), ...norms, ...checkDatedParts(draft.parts)];
}

/** Thresholds and articles, of a framework or of a library by itself. */
export function checkDatedParts(parts: Parts): Diagnostic[] {
  return [...checkThresholds(parts), ...checkArticles(parts)];
}

function checkOrder(validity: Validity | undefined, origin: Origin, path: Path): Diagnostic[] {
  const { from, until } = validity ?? {};
  if (from === undefined || until === undefined || compareDates(from, until) <= 0) return [];
  return [found(origin, [...path, 'until'], 'validity-reversed', { from, until })];
}

function checkThresholds({ thresholds }: Parts): Diagnostic[] {
  return [...thresholds].flatMap(([id, { value, origin }]) =>
    value.values.flatMap((row, index) => {
      const clash = value.values.slice(0, index).some((other) => overlap(other, row));
      const path = ['values', index];
      return [
        ...checkOrder(row, origin, path),
        ...(clash ? [found(origin, path, 'threshold-overlap', { id })] : []),
      ];
    }),
  );
}

function checkArticles({ articles }: Parts): Diagnostic[] {
  return [...articles].flatMap(([article, placed]) =>
    placed.flatMap(({ value, origin }, index) => {
      const clash = placed.slice(0, index).some((other) => overlap(other.value, value));
      return [
        ...checkOrder(value, origin, []),
        ...(clash ? [found(origin, ['article'], 'duplicate-id', { id: article, other: '' })] : []),
      ];
    }),
  );
}
