import { checkNamedConditions } from '../../conditions/check.ts';
import type { Diagnostic, Path } from '../../diagnostics/diagnostic.ts';
import { checkWeighing } from '../../weighing/check.ts';
import { compileWeighing } from '../../weighing/compile.ts';
import { wholeScale } from '../../weighing/levels.ts';
import type { Member } from '../../weighing/model.ts';
import { unreachableRows } from '../../weighing/range.ts';
import { isBinary } from '../answer.ts';
import { criteriaIn, type Draft, found, normsIn, themesIn } from '../draft.ts';
import type { Grading, Norm } from '../model.ts';
import { type Origin, valuesOf } from '../parts.ts';
import { knownIn, named } from './criteria.ts';
import { foundIn } from './problems.ts';

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
  const { gradings } = knownIn(draft);
  if (!grading) return [found(origin, path, 'unknown-grading', named(name, gradings.keys()))];
  if (grading.value.for === 'weighing') return [];
  return [found(origin, path, 'weighing-not-for-weighing', { name, for: grading.value.for })];
}

/** The rows of every weighing by themselves; verdicts they ask for must be of something the framework has. */
function checkEach(draft: Draft): Diagnostic[] {
  const levels = draft.levels.map(({ id }) => id);
  const vocabulary = draft.vocabulary();
  const members = memberIds(draft);
  return [...draft.parts.gradings].flatMap(([name, { value, origin }]) => {
    if (value.for !== 'weighing') return [];
    const problems = checkWeighing(value.levels, levels, vocabulary, members);
    if (problems.length === 0) return checkReached(draft, name, value, origin);
    return problems.map((problem) => foundIn(origin, ['levels'], problem));
  });
}

function memberIds(draft: Draft): string[] {
  return [...themesIn(draft), ...normsIn(draft), ...criteriaIn(draft)].map(({ item }) => item.id);
}

/** A row that no norm, theme or whole that uses the weighing can reach, whatever the outcomes. */
function checkReached(draft: Draft, name: string, grading: Grading, origin: Origin): Diagnostic[] {
  const users = usersOf(draft, name).filter((members) => members.length > 0);
  if (users.length === 0 || hasConditionCycle(draft)) return [];
  const weighing = compileWeighing(
    grading.levels,
    draft.levels.map(({ id }) => id),
    draft.vocabulary(),
  );
  const never = users.map((members) => new Set(unreachableRows(weighing, members)));
  return grading.levels.flatMap((row, index) =>
    never.every((rows) => rows.has(index))
      ? [
          found(
            origin,
            ['levels', index],
            'row-unreachable',
            { level: row.level, weighing: name },
            { severity: 'warning' },
          ),
        ]
      : [],
  );
}

/** The members of every norm, theme and whole that a weighing weighs, each with every outcome still possible. */
function usersOf(draft: Draft, name: string): Member[][] {
  const { weighing } = draft.file;
  const { overall } = weighing;
  const norms = normsIn(draft).map(({ item }) => item);
  const overName = typeof overall === 'object' ? overall.grading : overall;
  const whole = wholeScale(draft.levels.length + 1);
  const asMember = ({ id }: { readonly id: string }): Member => ({ id, essential: false, possible: whole });
  const tested = (of: readonly Norm[]) => of.filter(({ status }) => status === 'tested').map(asMember);
  const overThemes = typeof overall === 'object' && overall.over === 'themes';
  return [
    ...norms
      .filter((norm) => (norm.weighing ?? weighing.norm) === name)
      .map((norm) => criteriaOf(draft, norm)),
    ...draft.file.themes
      .filter((theme) => (theme.weighing ?? weighing.theme) === name)
      .map((theme) => tested(theme.norms)),
    ...(overName === name ? [overThemes ? draft.file.themes.map(asMember) : tested(norms)] : []),
  ];
}

/** The criteria that weigh in a norm, each with every outcome it could have. */
export function criteriaOf(draft: Draft, norm: Norm): Member[] {
  const top = wholeScale(draft.levels.length);
  const notApplicable = 1 << draft.levels.length;
  return norm.criteria
    .filter(({ status }) => status === 'tested' || norm.status === 'encouraged')
    .map((criterion) => ({
      id: criterion.id,
      essential: criterion.essential,
      possible: (isBinary(criterion) ? 1 | (top & ~(top >> 1)) : top) | notApplicable,
    }));
}

function hasConditionCycle(draft: Draft): boolean {
  return checkNamedConditions(valuesOf(draft.parts.conditions)).length > 0;
}
