import type { Diagnostic, Path } from '../../diagnostics/diagnostic.ts';
import { type Draft, found, normsIn, themesIn } from '../draft.ts';
import type { Origin } from '../parts.ts';
import { named } from './criteria.ts';
import { checkRows } from './gradings.ts';

/** Every weighing that is referred to exists and is one; every weighing makes sense by itself. */
export function checkWeighings(draft: Draft): Diagnostic[] {
  const { weighing } = draft.file;
  const root: Origin = { document: draft.document, path: [] };
  const { overall } = weighing;
  const overallPath =
    typeof overall === 'object' ? ['weighing', 'overall', 'grading'] : ['weighing', 'overall'];
  const overallName = typeof overall === 'object' ? overall.grading : overall;
  return [
    ...checkReference(draft, weighing.norm, root, ['weighing', 'norm']),
    ...checkReference(draft, weighing.theme, root, ['weighing', 'theme']),
    ...checkReference(draft, overallName, root, overallPath),
    ...[...themesIn(draft), ...normsIn(draft)].flatMap(({ item, origin }) =>
      checkReference(draft, item.weighing, origin, ['weighing']),
    ),
    ...checkEach(draft),
  ];
}

function checkReference(draft: Draft, name: string | undefined, origin: Origin, path: Path): Diagnostic[] {
  if (name === undefined) return [];
  const grading = draft.parts.gradings.get(name);
  const { gradings } = draft.parts;
  if (!grading) return [found(origin, path, 'unknown-grading', named(name, gradings.keys()))];
  if (grading.value.for === 'weighing') return [];
  return [found(origin, path, 'weighing-not-for-weighing', { name, for: grading.value.for })];
}

function checkEach(draft: Draft): Diagnostic[] {
  return [...draft.parts.gradings.values()].flatMap(({ value, origin }) =>
    value.for === 'weighing' ? checkRows(value.levels, draft.levels, origin) : [],
  );
}
