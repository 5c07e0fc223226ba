import type { Evidence } from '../findings/evidence.ts';
import type { Compiled, CompiledCriterion, CompiledNorm } from '../framework/compiled.ts';
import type { JudgedCriterion } from './judged.ts';
import { groundsOf, isSeenAt, seenFrom, unitOf, type View } from './view.ts';

/** What criteria came to, per view. */
export type JudgedOnce = WeakMap<CompiledCriterion, Map<View, JudgedCriterion>>;

/** The views of one visit. */
export interface Views {
  readonly pooled: View;
  readonly rest: View;
  readonly units: readonly View[];
  /** Present where the views are kept: a criterion that stays the same comes out the same in them. */
  readonly judged?: JudgedOnce | undefined;
}

/** Where norms are judged. */
export class Places {
  constructor(
    readonly compiled: Compiled,
    readonly evidence: Evidence,
    readonly views: Views,
  ) {}

  /**
   * The units where a norm was tested: where one of its criteria that is judged per unit was looked at. A fact about the
   * provider is one for all, wherever it was heard.
   */
  testedAt({ norm, criteria }: CompiledNorm): readonly View[] {
    if (norm.scope !== 'unit') return [];
    return this.views.units.filter(({ perspective }) =>
      criteria.some((criterion) => this.#isSeenAt(criterion, unitOf(perspective))),
    );
  }

  /**
   * Where a norm is judged: at the units where it was tested, else for the organisation. Findings that belong to no unit and
   * that no unit falls back on are judged too: nothing that was seen drops out.
   */
  viewsFor({ norm, criteria }: CompiledNorm, tested: readonly View[]): readonly View[] {
    if (norm.scope === 'organisation') return [this.views.pooled];
    if (tested.length === 0) return [this.views.rest];
    const isUnused = criteria.some(
      (criterion) => !criterion.organisation && this.#isUnused(criterion, tested),
    );
    return isUnused ? [...tested, this.views.rest] : tested;
  }

  #isSeenAt(
    { criterion, organisation, answer, each, facts }: CompiledCriterion,
    unit: string | undefined,
  ): boolean {
    if (organisation) return false;
    const { criteria, rows, facts: found } = this.evidence;
    if (!answer) return facts.some((id) => !this.#isOfProvider(id) && isSeenAt(found.get(id), unit));
    return (
      isSeenAt(criteria.get(criterion.id), unit) || (each && isSeenAt(rows.get(each.record), unit)) === true
    );
  }

  /** Whether something of no unit that a criterion could go by is used in none of the views. */
  #isUnused(criterion: CompiledCriterion, tested: readonly View[]): boolean {
    const rest = this.#groundsOf(criterion, this.views.rest);
    if (rest.every((list) => list.length === 0)) return false;
    const perView = tested.map((view) => this.#groundsOf(criterion, view));
    return rest.some(
      ([first], index) => first !== undefined && !perView.some((lists) => lists[index]?.[0] === first),
    );
  }

  /** What a criterion goes by in a view: its rows and findings, or those on each of the facts it is computed from. */
  #groundsOf(criterion: CompiledCriterion, view: View): readonly (readonly object[])[] {
    if (criterion.answer) {
      const { rows, observations } = groundsOf(criterion, view);
      return [rows, observations];
    }
    const facts = criterion.facts.filter((id) => !this.#isOfProvider(id));
    return facts.map((id) => seenFrom(this.evidence.facts.get(id), view.perspective));
  }

  #isOfProvider(fact: string): boolean {
    return this.compiled.framework.facts[fact]?.about === 'provider';
  }
}
