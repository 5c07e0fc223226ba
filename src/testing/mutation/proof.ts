/** Proof that a mutant comes out the same as the original, piece by piece: what applies, what counts, what weighs. */
import type { Condition, Truth } from '../../conditions/model.ts';
import type { Compiled, CompiledNorm } from '../../framework/compiled.ts';
import type { Draft } from '../../framework/draft.ts';
import { answerPlace } from '../../framework/lint/countings.ts';
import { both, type Place, type Provers, proversOf } from '../../framework/lint/provers.ts';
import type { Criterion, Grading } from '../../framework/model.ts';
import { isSame, type Part } from './assignments.ts';
import type { Changed } from './compile.ts';
import { weighSame } from './weigh.ts';

/** Whether a mutant was proved equivalent. False says nothing. */
export function isEquivalent(before: Compiled, draft: Draft, after: Compiled, changed: Changed): boolean {
  const sides: readonly [Side, Side] = [sideOf(before, draft), sideOf(after, changed.draft)];
  const [own, other] = sides.map(({ compiled }) => normsIn(compiled)) as [CompiledNorm[], CompiledNorm[]];
  const { norms, criteria, weighings } = changed.reach;
  const touched = own.flatMap((norm, index) => {
    const twin = other[index];
    return twin && norms.has(norm.norm.id) ? [[norm, twin] as const] : [];
  });
  if (changed.change.kind === 'date' && touched.some(([a, b]) => a.norm.valid !== b.norm.valid)) return false;
  const isWhole = changed.change.kind === 'norm-status' || weighings.size > 0;
  const isNamed = changed.change.owner.kind === 'condition' || changed.change.owner.kind === 'threshold';
  /** What is written the same means the same, unless what it names was changed. */
  const same: Same = (a, b) => (!isNamed && isWrittenSame(a, b)) || isSame(a, b);
  return (
    touched.every(
      ([a, b]) =>
        same(gatesOf(a, sides[0]), gatesOf(b, sides[1])) &&
        a.norm.criteria.every((criterion, index) => {
          const twin = b.norm.criteria[index];
          return (
            twin !== undefined &&
            (!criteria.has(criterion.id) || criterionSame(criterion, twin, a, b, sides, same))
          );
        }) &&
        weighSame(membersOf(a), membersOf(b)),
    ) &&
    (!isWhole || wholesSame(before, after))
  );
}

type Same = (a: Part, b: Part) => boolean;

function isWrittenSame({ conditions }: Part, other: Part): boolean {
  const { length } = conditions;
  return (
    length > 0 &&
    length === other.conditions.length &&
    conditions.every((one, index) => one === other.conditions[index])
  );
}

/** One of the two frameworks. */
interface Side {
  readonly compiled: Compiled;
  readonly draft: Draft;
  readonly provers: Provers;
}

function sideOf(compiled: Compiled, draft: Draft): Side {
  return { compiled, draft, provers: proversOf(draft) };
}

const normsIn = ({ themes }: Compiled): CompiledNorm[] =>
  themes.flatMap(({ norms }) => norms as CompiledNorm[]);

function gatesOf({ norm }: CompiledNorm, { compiled, draft, provers }: Side): Part {
  const theme = compiled.themes.find(({ norms }) => norms.some((one) => one.norm === norm))?.theme;
  const place = { valid: both(draft.file.valid, norm.valid) };
  const gates = [compiled.framework.applies, theme?.applies, norm.applies];
  return partOf(gates, place, provers, allOf);
}

const allOf = (answers: readonly Truth[]): string => {
  if (answers.includes(false)) return 'false';
  return answers.includes(undefined) ? 'unknown' : 'true';
};

function partOf(
  conditions: readonly (Condition | undefined)[],
  place: Place,
  provers: Provers,
  outcome: Part['outcome'],
): Part {
  const present = conditions.filter((one) => one !== undefined);
  return { conditions: present, outcome, setting: provers(place).setting };
}

function criterionSame(
  a: Criterion,
  b: Criterion,
  { norm }: CompiledNorm,
  other: CompiledNorm,
  [first, second]: readonly [Side, Side],
  same: Same,
): boolean {
  const pieces = (
    criterion: Criterion,
    of: CompiledNorm['norm'],
    { draft, provers }: Side,
  ): readonly Part[] => {
    const valid = both(draft.file.valid, of.valid);
    const grading =
      criterion.grading === undefined ? undefined : draft.parts.gradings.get(criterion.grading)?.value;
    const counted = { ...answerPlace(criterion, draft), leastInspected: 1, valid };
    const { each } = criterion;
    return [
      partOf([criterion.applies], { valid }, provers, allOf),
      eachPart(each, { record: each?.record, valid }, provers),
      partOf([criterion.met], counted, provers, allOf),
      rowsPart(criterion.levels ?? grading?.levels ?? [], counted, provers),
      { conditions: [], outcome: () => String(grading?.minimum), setting: provers({ valid }).setting },
    ];
  };
  const others = pieces(b, other.norm, second);
  return pieces(a, norm, first).every((piece, index) => {
    const twin = others[index];
    return twin !== undefined && same(piece, twin);
  });
}

const ALWAYS: Condition = { all: [] };

/** A record that is left out is not looked at further. */
function eachPart(each: Criterion['each'], place: Place, provers: Provers): Part {
  const conditions = each ? [each.where ?? ALWAYS, each.met] : [];
  return partOf(conditions, place, provers, ([where, met]) =>
    where === false ? 'left out' : `${where} ${met}`,
  );
}

/** The levels that rows leave open: up to the first that certainly holds. */
function rowsPart(rows: Grading['levels'], place: Place, provers: Provers): Part {
  const outcome = (answers: readonly Truth[]): string => {
    const open = new Set<string>();
    let next = 0;
    for (const { level, when } of rows) {
      const holds = when ? answers[next++] : true;
      if (holds !== false) open.add(level);
      if (holds === true) break;
    }
    return [...open].sort().join(' ');
  };
  return partOf(
    rows.map(({ when }) => when),
    place,
    provers,
    outcome,
  );
}

function membersOf({ weighing, criteria }: CompiledNorm) {
  return {
    weighing: weighing.weighing,
    members: criteria.map(({ criterion, weighs, whole }) => ({
      id: criterion.id,
      essential: criterion.essential,
      weighs,
      whole,
    })),
  };
}

/** Every theme and the whole. */
function wholesSame(before: Compiled, after: Compiled): boolean {
  const wholes = (compiled: Compiled) => {
    const top = (1 << compiled.levels.length) - 1;
    const member = (id: string, weighs: boolean) => ({ id, essential: false, weighs, whole: top });
    const norms = (list: readonly CompiledNorm[]) =>
      list.map(({ norm }) => member(norm.id, norm.status === 'tested'));
    const themes = compiled.themes.map((theme) => ({
      weighing: theme.weighing?.weighing,
      members: norms(theme.norms),
    }));
    const overThemes = compiled.overall?.over === 'themes';
    const members = overThemes
      ? compiled.themes.map(({ theme }) => member(theme.id, true))
      : norms(normsIn(compiled));
    return [...themes, { weighing: compiled.overall?.weighing, members }];
  };
  const others = wholes(after);
  return wholes(before).every(({ weighing, members }, index) => {
    const twin = others[index];
    if (!weighing || !twin?.weighing) return weighing === twin?.weighing;
    return weighSame({ weighing, members }, { weighing: twin.weighing, members: twin.members });
  });
}
