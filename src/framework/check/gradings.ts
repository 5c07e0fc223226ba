import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { type Draft, found } from '../draft.ts';
import type { Grading, Level } from '../model.ts';
import type { Origin } from '../parts.ts';
import { named } from './criteria.ts';

/**
 * Rows of levels: each a level of the scale, a condition each, and `otherwise` on the last and there alone. A library has no
 * scale of its own: without levels they are not looked at.
 */
export function checkRows(
  rows: Grading['levels'],
  levels: readonly Level[] | undefined,
  origin: Origin,
): Diagnostic[] {
  const ids = levels?.map(({ id }) => id);
  return rows.flatMap((row, index) => {
    const at = ['levels', index];
    const isLast = index === rows.length - 1;
    const unknown =
      !ids || ids.includes(row.level)
        ? []
        : [found(origin, [...at, 'level'], 'unknown-level', named(row.level, ids))];
    if (row.otherwise && row.when)
      return [...unknown, found(origin, at, 'row-two-conditions', { level: row.level })];
    if (row.otherwise && !isLast)
      return [...unknown, found(origin, [...at, 'otherwise'], 'otherwise-not-last', { level: row.level })];
    if (!row.otherwise && isLast)
      return [...unknown, found(origin, at, 'grading-without-otherwise', { level: row.level })];
    if (!row.otherwise && !row.when)
      return [...unknown, found(origin, at, 'row-without-condition', { level: row.level })];
    return unknown;
  });
}

/** Every grading of a criterion; weighings have a check of their own. */
export function checkGradings({
  parts,
  levels,
}: Pick<Draft, 'parts'> & Partial<Pick<Draft, 'levels'>>): Diagnostic[] {
  return [...parts.gradings.values()].flatMap(({ value, origin }) => {
    if (value.for === 'weighing') return [];
    const minimum =
      value.minimum !== undefined && value.for !== 'sample'
        ? [found(origin, ['minimum'], 'minimum-not-a-sample', { for: value.for })]
        : [];
    return [...minimum, ...checkRows(value.levels, levels, origin)];
  });
}
