/** Which norms, themes and weighings read a shared part of a framework. */
import type { Condition } from '../../conditions/model.ts';
import type { Touched } from '../../framework/compiler.ts';
import type { Draft } from '../../framework/draft.ts';
import type { Criterion, Norm, Theme } from '../../framework/model.ts';
import { valuesOf } from '../../framework/parts.ts';
import { conditionsOfRows, reachableFrom } from '../../framework/references.ts';
import { normSites, type Owner } from '../sites.ts';

/** What can come out otherwise. */
export type Reach = Touched;

interface Reads {
  readonly facts: ReadonlySet<string>;
  readonly conditions: ReadonlySet<string>;
}

/** Looks up what a change to a part can reach. */
export function reachIn(draft: Draft): (owner: Owner, criterion?: string) => Reach {
  const named = valuesOf(draft.parts.conditions);
  const read = (conditions: readonly (Condition | undefined)[]): Reads =>
    reachableFrom(
      conditions.filter((one) => one !== undefined),
      named,
    );
  const weighings = weighingsOf(draft, read);
  const norms = normSites(draft).map(({ value, theme }) => ({
    norm: value,
    theme,
    weighing: value.weighing ?? draft.file.weighing.norm,
    gates: read([draft.file.applies, theme.applies, value.applies]),
    criteria: value.criteria.map((criterion) => ({ criterion, reads: read(conditionsOf(criterion, draft)) })),
  }));
  return (owner, criterion) => {
    const touchedWeighings = new Set(
      [...weighings].flatMap(([name, reads]) =>
        (owner.kind === 'grading' && owner.id === name) || isReadBy(owner, reads) ? name : [],
      ),
    );
    const touched = norms.map(({ norm, theme, weighing, gates, criteria }) => {
      const own = criteria.filter(
        (one) =>
          one.criterion.id === criterion ||
          isReadBy(owner, one.reads) ||
          (owner.kind === 'grading' && one.criterion.grading === owner.id),
      );
      const isWhole = isAbove(owner, norm, theme) || isReadBy(owner, gates) || touchedWeighings.has(weighing);
      return { norm, own, isTouched: isWhole || own.length > 0 };
    });
    return {
      norms: new Set(touched.flatMap(({ norm, isTouched }) => (isTouched ? norm.id : []))),
      criteria: new Set(touched.flatMap(({ own }) => own.map((one) => one.criterion.id))),
      weighings: touchedWeighings,
    };
  };
}

function isReadBy({ kind, id }: Owner, { facts, conditions }: Reads): boolean {
  return kind === 'condition' ? conditions.has(id) : kind === 'threshold' && facts.has(id);
}

function isAbove({ kind, id }: Owner, norm: Norm, theme: Theme): boolean {
  if (kind === 'norm') return norm.id === id;
  return kind === 'framework' || (kind === 'theme' && theme.id === id);
}

function conditionsOf({ applies, met, each, levels, grading }: Criterion, { parts }: Draft) {
  const shared = grading === undefined ? undefined : parts.gradings.get(grading)?.value.levels;
  return [applies, met, each?.where, each?.met, ...conditionsOfRows(levels), ...conditionsOfRows(shared)];
}

/** The gradings that weigh, with what their rows read. */
function weighingsOf({ parts }: Draft, read: (conditions: readonly Condition[]) => Reads) {
  return new Map(
    [...parts.gradings].flatMap(([name, { value }]) =>
      value.for === 'weighing' ? [[name, read(conditionsOfRows(value.levels))] as const] : [],
    ),
  );
}
