/**
 * Possible sets all the way up: criteria in a view, norms at units, norms, themes, the whole.
 * In: a compiled framework and the evidence of one visit. Out: a judgement in sets of levels; describe/ makes it readable.
 */
import { holdsOn } from '../calendar/validity.ts';
import type { CompiledCondition, Slots, Truth, Value } from '../conditions/model.ts';
import type { Evidence } from '../findings/evidence.ts';
import type { Findings, Override } from '../findings/model.ts';
import type {
  Compiled,
  CompiledCriterion,
  CompiledNorm,
  CompiledTheme,
  NamedWeighing,
} from '../framework/compile.ts';
import { bestOf, worstOf } from '../weighing/fold.ts';
import type { LevelSet, Member, Range } from '../weighing/model.ts';
import { rangeOf } from '../weighing/range.ts';
import { type Basis, basisOf } from './basis.ts';
import { hasEvidence, notApplicable, outcomesOf, type Scale, scaleOf } from './outcomes.ts';
import { type Overrides, overriddenSet, overridesIn } from './overrides.ts';
import { normsInScope } from './scope.ts';
import {
  groundsOf,
  isSeenAt,
  type Perspective,
  seenFrom,
  unitOf,
  type View,
  viewOf,
  viewWith,
  worldsOf,
} from './view.ts';

/** A set of possible levels, what it was before a person deviated from it, and which rows gave it. */
export interface Judged extends Range {
  /** Before the override; the same as `possible` where there is none. */
  readonly raw: LevelSet;
  readonly override: Override | undefined;
}

export interface JudgedCriterion {
  readonly compiled: CompiledCriterion;
  readonly view: View;
  readonly basis: Basis;
  readonly possible: LevelSet;
  readonly raw: LevelSet;
  readonly override: Override | undefined;
  readonly evidence: boolean;
}

/** A norm as one view sees it. */
export interface JudgedView extends Judged {
  readonly view: View;
  readonly applies: Truth;
  readonly criteria: readonly JudgedCriterion[];
}

export interface JudgedNorm extends Judged {
  readonly compiled: CompiledNorm;
  readonly inScope: boolean;
  readonly applies: Truth;
  /** Whether any criterion that weighs has evidence; a person's override counts. */
  readonly evidence: boolean;
  readonly views: readonly JudgedView[];
  readonly notTestedAt: readonly string[];
}

export interface JudgedTheme {
  readonly compiled: CompiledTheme;
  readonly norms: readonly JudgedNorm[];
  /** The facts as the organisation as one sees them: what the weighing of a theme and the whole may mention. */
  readonly slots: Slots;
  /** Undefined where the framework declares no weighing for it. */
  readonly range: Range | undefined;
}

export interface Judgement {
  readonly themes: readonly JudgedTheme[];
  readonly overall: Range | undefined;
}

/** A judgement, and the same again for other values of facts that the evidence leaves open. */
export interface Judging {
  readonly judgement: Judgement;
  readonly given: (known: ReadonlyMap<number, Value>) => Judgement;
}

/** Judges a visit. */
export function judge(compiled: Compiled, findings: Findings, evidence: Evidence): Judging {
  const visit = new Visit(compiled, findings, evidence);
  const judgement = visit.judge();
  return { judgement, given: (known) => visit.given(known, judgement).judge() };
}

/** A judgement to take over what does not depend on the facts whose value is now known. */
interface Before {
  readonly judgement: Judgement;
  readonly known: ReadonlyMap<number, Value>;
}

interface Views {
  readonly pooled: View;
  readonly rest: View;
  readonly units: readonly View[];
}

/** What every step of one judgement goes by. */
class Visit {
  readonly #scale: Scale;
  readonly #overrides: Overrides;
  readonly #inScope: ReadonlySet<string>;
  readonly #views: Views;
  readonly #once = new Map<CompiledCriterion, JudgedCriterion>();

  constructor(
    readonly compiled: Compiled,
    readonly findings: Findings,
    readonly evidence: Evidence,
    views?: Views,
    readonly before?: Before,
  ) {
    const view = (perspective: Perspective) => viewOf(compiled, evidence, findings.date, perspective);
    this.#scale = scaleOf(compiled);
    this.#overrides = overridesIn(findings);
    this.#inScope = normsInScope(compiled.framework, findings);
    this.#views = views ?? {
      pooled: view({ kind: 'pooled' }),
      rest: view({ kind: 'rest' }),
      units: findings.units.map(({ id }) => view({ kind: 'unit', unit: id })),
    };
  }

  judge(): Judgement {
    const { themes, overall } = this.compiled;
    const judged = themes.map((theme, index) => this.theme(theme, index));
    return { themes: judged, overall: overall && this.overall(overall, judged) };
  }

  /** The same visit with the values of some facts fixed. */
  given(known: ReadonlyMap<number, Value>, judgement: Judgement): Visit {
    const { pooled, rest, units } = this.#views;
    const views = {
      pooled: viewWith(pooled, known),
      rest: viewWith(rest, known),
      units: units.map((view) => viewWith(view, known)),
    };
    return new Visit(this.compiled, this.findings, this.evidence, views, { judgement, known });
  }

  theme(theme: CompiledTheme, index: number): JudgedTheme {
    const valid = theme.norms.filter(({ norm }) => holdsOn(norm.valid, this.findings.date));
    const before = this.before?.judgement.themes[index]?.norms;
    const norms = valid.map((norm, at) => this.#sameAs(before?.[at]) ?? this.#norm(theme, norm));
    return {
      compiled: theme,
      norms,
      slots: this.#views.pooled.slots,
      range: theme.weighing && this.#weigh(theme.weighing, norms.flatMap(asMember)),
    };
  }

  overall(
    weighing: NamedWeighing & { readonly over: 'norms' | 'themes' },
    themes: readonly JudgedTheme[],
  ): Range {
    const members =
      weighing.over === 'norms'
        ? themes.flatMap(({ norms }) => norms.flatMap(asMember))
        : themes.flatMap(({ compiled, norms, range }) =>
            range && norms.some(isWeighed)
              ? { id: compiled.theme.id, essential: false, possible: range.possible }
              : [],
          );
    const inexact = themes.some((theme) => weighing.over === 'themes' && theme.range?.exact === false);
    const range = this.#weigh(weighing, members);
    return inexact ? { ...range, exact: false } : range;
  }

  #weigh({ weighing }: NamedWeighing, members: readonly Member[]): Range {
    return rangeOf(weighing, members, this.#views.pooled.slots);
  }

  /** A norm that reads none of the facts that are now known comes out as before. */
  #sameAs(norm: JudgedNorm | undefined): JudgedNorm | undefined {
    if (!norm || !this.before) return undefined;
    for (const slot of this.before.known.keys()) if (norm.compiled.reads.has(slot)) return undefined;
    return norm;
  }

  #norm(theme: CompiledTheme, compiled: CompiledNorm): JudgedNorm {
    const { norm } = compiled;
    const tested =
      compiled.norm.scope === 'unit'
        ? this.#views.units.filter((view) => this.#isTestedAt(compiled, view))
        : [];
    const perspectives = this.#viewsFor(compiled, tested);
    const views = perspectives.map((view) => this.#normAt(theme, compiled, view));
    const fold = (norm.units ?? this.compiled.framework.units) === 'worst' ? worstOf : bestOf;
    const sets = views.map(({ possible }) => possible);
    const raw = views.length === 1 ? (sets[0] ?? 0) : fold(sets, this.#scale.levels);
    const override = this.#overrides('norm', norm.id, undefined);
    const rows = new Map(views.flatMap((view) => [...view.rows]));
    const notTestedAt = this.findings.units
      .filter(({ id, visited }) => visited && !tested.some((view) => unitOf(view.perspective) === id))
      .map(({ id }) => id);
    return {
      compiled,
      inScope: this.#inScope.has(norm.id),
      applies: joined(views.map(({ applies }) => applies)),
      evidence:
        compiled.criteria.some(
          (criterion) => criterion.weighs && hasEvidence(criterion, this.#views.pooled),
        ) || views.some(({ criteria }) => criteria.some(isOverridden)),
      views,
      notTestedAt: norm.scope === 'unit' ? notTestedAt : [],
      possible: override ? overriddenSet(override, this.#scale) : raw,
      raw,
      override,
      exact: views.every(({ exact }) => exact),
      rows,
    };
  }

  /**
   * A norm is tested at a unit if one of its criteria that is judged per unit was looked at there. A fact about the provider
   * is one for all, wherever it was heard.
   */
  #isTestedAt({ criteria }: CompiledNorm, view: View): boolean {
    const unit = unitOf(view.perspective);
    return criteria.some(({ criterion, organisation, answer, each, facts }) => {
      if (organisation) return false;
      if (!answer)
        return facts.some((id) => !this.#isOfProvider(id) && isSeenAt(this.evidence.facts.get(id), unit));
      return (
        isSeenAt(this.evidence.criteria.get(criterion.id), unit) ||
        (each && isSeenAt(this.evidence.rows.get(each.record), unit))
      );
    });
  }

  /**
   * Where a norm is judged: at the units where it was tested, else for the organisation. Findings that belong to no unit and
   * that no unit falls back on are judged too: nothing that was seen drops out.
   */
  #viewsFor(compiled: CompiledNorm, tested: readonly View[]): readonly View[] {
    if (compiled.norm.scope === 'organisation') return [this.#views.pooled];
    if (tested.length === 0) return [this.#views.rest];
    const isUnused = compiled.criteria.some(
      (criterion) => !criterion.organisation && this.#isUnused(criterion, tested),
    );
    return isUnused ? [...tested, this.#views.rest] : tested;
  }

  /** Whether something of no unit that a criterion could go by is used in none of the views. */
  #isUnused(criterion: CompiledCriterion, tested: readonly View[]): boolean {
    const perView = tested.map((view) => this.#groundsOf(criterion, view));
    return this.#groundsOf(criterion, this.#views.rest).some(
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

  #normAt(theme: CompiledTheme, compiled: CompiledNorm, view: View): JudgedView {
    const applies = this.#applies([this.compiled.applies, theme.applies, compiled.applies], view);
    const criteria = compiled.criteria.map((criterion) => this.#criterion(criterion, view));
    const members = criteria.flatMap(({ compiled: { criterion, weighs }, possible }) =>
      weighs ? { id: criterion.id, essential: criterion.essential, possible } : [],
    );
    const range = rangeOf(compiled.weighing.weighing, members, view.slots);
    const raw = withApplicability(range.possible, applies, this.#scale);
    const unit = unitOf(view.perspective);
    const override = unit === undefined ? undefined : this.#overrides('norm', compiled.norm.id, unit);
    const possible = override ? overriddenSet(override, this.#scale) : raw;
    return { view, applies, criteria, possible, raw, override, exact: range.exact, rows: range.rows };
  }

  #criterion(compiled: CompiledCriterion, view: View): JudgedCriterion {
    if (!compiled.organisation) return this.#criterionIn(compiled, view);
    const before = this.#once.get(compiled);
    if (before) return before;
    const judged = this.#criterionIn(compiled, this.#views.pooled);
    this.#once.set(compiled, judged);
    return judged;
  }

  #criterionIn(compiled: CompiledCriterion, view: View): JudgedCriterion {
    const basis = basisOf(compiled, view, this.compiled.plan);
    const raw = outcomesOf(compiled, basis, this.#scale);
    const { id } = compiled.criterion;
    const unit = unitOf(view.perspective);
    const override = this.#overrides('criterion', id, unit) ?? this.#overrides('criterion', id, undefined);
    const possible = override ? overriddenSet(override, this.#scale) : raw;
    const evidence = override !== undefined || hasEvidence(compiled, view);
    return { compiled, view, basis, possible, raw, override, evidence };
  }

  #applies(conditions: readonly (CompiledCondition | undefined)[], view: View): Truth {
    const given = conditions.filter((condition) => condition !== undefined);
    if (given.length === 0) return true;
    const worlds = worldsOf(view, [...new Set(given.flatMap(({ slots }) => slots))]);
    return joined(worlds.map((world) => allHold(given, world)));
  }
}

function allHold(conditions: readonly CompiledCondition[], world: Slots): Truth {
  let holds: Truth = true;
  for (const condition of conditions) {
    const one = condition.test(world);
    if (one === false) return false;
    if (one === undefined) holds = undefined;
  }
  return holds;
}

const isOverridden = ({ compiled, override }: JudgedCriterion): boolean =>
  compiled.weighs && override !== undefined;

/** The answer all agree on, else unknown. */
function joined(answers: readonly Truth[]): Truth {
  const [first, ...others] = answers;
  return others.every((answer) => answer === first) ? first : undefined;
}

function withApplicability(possible: LevelSet, applies: Truth, scale: Scale): LevelSet {
  if (applies === true) return possible;
  return applies === false ? notApplicable(scale) : possible | notApplicable(scale);
}

/** In scope and tested: encouraged norms weigh in nothing. */
function isWeighed({ inScope, compiled }: JudgedNorm): boolean {
  return inScope && compiled.norm.status === 'tested';
}

function asMember(judged: JudgedNorm): Member | [] {
  if (!isWeighed(judged)) return [];
  return { id: judged.compiled.norm.id, essential: false, possible: judged.possible };
}
