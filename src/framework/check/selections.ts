import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { type Draft, found, normsIn, themesIn } from '../draft.ts';
import { named } from './criteria.ts';

/** Profiles and mappings name themes and norms that exist; the usual profile is one of them. */
export function checkSelections(draft: Draft): Diagnostic[] {
  const themes = themesIn(draft).map(({ item }) => item.id);
  const norms = normsIn(draft).map(({ item }) => item.id);
  const root = { document: draft.document, path: [] };
  const profiles = Object.entries(draft.file.profiles).flatMap(([id, profile]) => [
    ...(profile.themes ?? []).flatMap((theme, index) =>
      themes.includes(theme)
        ? []
        : [found(root, ['profiles', id, 'themes', index], 'unknown-theme', named(theme, themes))],
    ),
    ...(profile.norms ?? []).flatMap((norm, index) =>
      norms.includes(norm)
        ? []
        : [found(root, ['profiles', id, 'norms', index], 'unknown-norm', named(norm, norms))],
    ),
  ]);
  const follows = draft.file.follows.flatMap((mapping, index) =>
    Object.keys(mapping.norms)
      .filter((norm) => !norms.includes(norm))
      .map((norm) =>
        found(root, ['follows', index, 'norms', norm], 'unknown-norm', named(norm, norms), { part: 'key' }),
      ),
  );
  const { defaultProfile, profiles: own } = draft.file;
  const isKnown = defaultProfile === undefined || Object.hasOwn(own, defaultProfile);
  const standard = isKnown
    ? []
    : [found(root, ['defaultProfile'], 'unknown-profile', named(defaultProfile, Object.keys(own)))];
  return [...profiles, ...standard, ...follows];
}
