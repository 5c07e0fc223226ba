/** What a norm was called in an earlier edition, by what frameworks declare under `follows`. */
import type { AssessedFramework } from '../../assessment/model.ts';
import type { Framework, Level } from '../../framework/model.ts';
import { levelsOf } from '../../framework/scale.ts';

/** The id that a norm of the present edition had then; undefined where it is new. */
export type Renaming = (norm: string) => string | undefined;

/** Which edition of which framework. */
export interface EditionName {
  readonly id: string;
  readonly version: string;
}

/** The way from one edition to an earlier one, over the editions in between; undefined when nobody declares it. */
export function renamingBetween(
  frameworks: readonly Framework[],
  now: EditionName,
  before: EditionName,
): Renaming | undefined {
  if (now.id !== before.id) return undefined;
  const reached = new Map<string, Renaming>([[now.version, (norm) => norm]]);
  for (const [version, renaming] of reached) {
    if (version === before.version) return renaming;
    for (const { version: older, norms } of followedBy(frameworks, now.id, version))
      if (!reached.has(older)) reached.set(older, (norm) => oldName(norms, renaming(norm)));
  }
  return undefined;
}

/** The edition itself, when it is at hand. */
export function editionIn(
  frameworks: readonly Framework[],
  { id, version }: EditionName,
): Framework | undefined {
  return frameworks.find((framework) => framework.id === id && framework.version === version);
}

/** The scale of an edition, best first: its own where it is at hand, else that of the present one. */
export function scaleAt(
  frameworks: readonly Framework[],
  before: EditionName,
  now: Pick<AssessedFramework, 'levels'>,
): readonly Level[] {
  const edition = editionIn(frameworks, before);
  return edition ? levelsOf(edition.scale) : now.levels;
}

function followedBy(frameworks: readonly Framework[], id: string, version: string): Framework['follows'] {
  return editionIn(frameworks, { id, version })?.follows ?? [];
}

function oldName(norms: Readonly<Record<string, string>>, norm: string | undefined): string | undefined {
  return norm !== undefined && Object.hasOwn(norms, norm) ? norms[norm] : undefined;
}
