import type { Diagnostic, Path } from '../../diagnostics/diagnostic.ts';
import { canonicalText } from '../../source/canonical.ts';
import { diagnosticAt, type SourceDocument } from '../../source/document.ts';
import type { DiagnosticCode } from '../../wording/diagnostics/all.ts';
import type { Arguments } from '../../wording/language.ts';
import { named } from '../check/criteria.ts';
import { levelsOf } from '../scale.ts';
import { SECTIONS } from './combine.ts';
import type { Part, ProfileFile } from './model.ts';

/** Everything that keeps the parts of a profile from being one. */
export function checkParts(
  document: SourceDocument,
  file: ProfileFile,
  parts: readonly Part[],
): Diagnostic[] {
  const report = (path: Path, code: DiagnosticCode, args: Arguments) =>
    diagnosticAt(document, path, code, args);
  return [
    ...parts.flatMap((part) => checkChoice(part, report)),
    ...checkScales(parts, report),
    ...checkDates(file, parts, report),
    ...checkCollisions(parts, report),
    ...checkOverall(file, parts, report),
  ];
}

type Report = (path: Path, code: DiagnosticCode, args: Arguments) => Diagnostic;

/** What is named exists in that framework. */
function checkChoice({ framework, chosen, index }: Part, report: Report): Diagnostic[] {
  const at = ['frameworks', index] as const;
  const profiles = Object.keys(framework.profiles);
  const themes = framework.themes.map(({ id }) => id);
  const norms = framework.themes.flatMap((theme) => theme.norms.map(({ id }) => id));
  const unknown = (key: 'themes' | 'norms', code: DiagnosticCode, known: readonly string[]) =>
    (chosen[key] ?? []).flatMap((id, place) =>
      known.includes(id) ? [] : [report([...at, key, place], code, named(id, known))],
    );
  const { profile } = chosen;
  return [
    ...(profile === undefined || profiles.includes(profile)
      ? []
      : [report([...at, 'profile'], 'unknown-profile', named(profile, profiles))]),
    ...unknown('themes', 'unknown-theme', themes),
    ...unknown('norms', 'unknown-norm', norms),
  ];
}

/** One visit has one scale. */
function checkScales(parts: readonly Part[], report: Report): Diagnostic[] {
  const [first, ...others] = parts;
  if (!first) return [];
  const scaleOf = ({ framework }: Part) => canonicalText(levelsOf(framework.scale));
  return others
    .filter((part) => scaleOf(part) !== scaleOf(first))
    .map(({ framework, index }) =>
      report(['frameworks', index], 'profile-scales-differ', {
        id: framework.id,
        other: first.framework.id,
      }),
    );
}

/** Every edition is in force for as long as the profile is. */
function checkDates({ valid }: ProfileFile, parts: readonly Part[], report: Report): Diagnostic[] {
  const [open, never] = ['0000-00-00', '9999-99-99'];
  return parts
    .filter(({ framework: { valid: own } }) => {
      const starts = (own.from ?? open) <= (valid.from ?? open);
      return !starts || (own.until ?? never) < (valid.until ?? never);
    })
    .map(({ framework: { id, version }, index }) =>
      report(['frameworks', index, 'version'], 'profile-edition-dates', { id, version }),
    );
}

/** Ids have one meaning; what frameworks share (a fact of a library) must be the same in both. */
function checkCollisions(parts: readonly Part[], report: Report): Diagnostic[] {
  const owners = new Map<string, { readonly id: string; readonly content: string | undefined }>();
  return parts.flatMap((part) => {
    const found = [...meanings(part)].flatMap(([id, content]) => {
      const before = owners.get(id);
      if (!before) {
        owners.set(id, { id: part.framework.id, content });
        return [];
      }
      const isSame = content !== undefined && before.content === content;
      const args = { id: nameOf(id), frameworks: [before.id, part.framework.id] };
      return isSame ? [] : [report(['frameworks', part.index], 'profile-collision', args)];
    });
    return found;
  });
}

/**
 * Every id with what it means, where it may be shared: themes, norms and criteria may not. Facts and thresholds share their
 * names with those; what only conditions, records, gradings or sources are called has names of its own.
 */
function meanings({ framework }: Part): Map<string, string | undefined> {
  const norms = framework.themes.flatMap((theme) => theme.norms);
  const ids = [...framework.themes, ...norms, ...norms.flatMap(({ criteria }) => criteria)].map(
    ({ id }) => [`id ${id}`, undefined] as const,
  );
  const shared = SECTIONS.flatMap((section) => {
    const space = section === 'facts' || section === 'thresholds' ? 'id' : section;
    return Object.entries(framework[section]).map(
      ([id, value]) => [`${space} ${id}`, `${section} ${canonicalText(value)}`] as const,
    );
  });
  return new Map<string, string | undefined>([...ids, ...shared]);
}

const nameOf = (key: string): string => key.slice(key.indexOf(' ') + 1);

function checkOverall({ overall }: ProfileFile, parts: readonly Part[], report: Report): Diagnostic[] {
  if (overall === undefined) return [];
  const name = typeof overall === 'string' ? overall : overall.grading;
  const known = parts.flatMap(({ framework }) => Object.keys(framework.gradings));
  const path = typeof overall === 'string' ? ['overall'] : ['overall', 'grading'];
  return known.includes(name) ? [] : [report(path, 'unknown-grading', named(name, known))];
}
