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
import { hasEvidence, notApplicable, outcomesOf, type Scale, scaleOf } from './outcomes.ts';
import { type Overrides, overriddenSet, overridesIn } from './overrides.ts';
import { normsInScope } from './scope.ts';
import { groundsOf, type Perspective, seenFrom, unitOf, type View, viewOf, worldsOf } from './view.ts';

/** A set of possible levels, what it was before a person deviated from it, and which rows gave it. */
export interface Judged extends Range {
  /** Before the override; the same as `possible` where there is none. */
  readonly raw: LevelSet;
  readonly override: Override | undefined;
}

export interface JudgedCriterion {
  readonly compiled: CompiledCriterion;
  readonly view: View;
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

/** Judges a visit; `known` fixes the values of facts that the evidence leaves open. */
export function judge(
  compiled: Compiled,
  findings: Findings,
  evidence: Evidence,
  known: ReadonlyMap<number, Value> = new Map(),
): Judgement {
  const visit = new Visit(compiled, findings, evidence, known);
  const themes = compiled.themes.map((theme) => visit.theme(theme));
  return { themes, overall: compiled.overall && visit.overall(compiled.overall, themes) };
}

/** What every step of one judgement goes by. */
class Visit {
  readonly #scale: Scale;
  readonly #overrides: Overrides;
  readonly #inScope: ReadonlySet<string>;
  readonly #pooled: View;
  readonly #rest: View;
  readonly #units: readonly View[];
  readonly #once = new Map<CompiledCriterion, JudgedCriterion>();

  constructor(
    readonly compiled: Compiled,
    readonly findings: Findings,
    readonly evidence: Evidence,
    known: ReadonlyMap<number, Value>,
  ) {
    const view = (perspective: Perspective) => viewOf(compiled, evidence, findings.date, perspective, known);
    this.#scale = scaleOf(compiled);
    this.#overrides = overridesIn(findings);
    this.#inScope = normsInScope(compiled.framework, findings);
    this.#pooled = view({ kind: 'pooled' });
    this.#rest = view({ kind: 'rest' });
    this.#units = findings.units.map(({ id }) => view({ kind: 'unit', unit: id }));
  }

  theme(theme: CompiledTheme): JudgedTheme {
    const valid = theme.norms.filter(({ norm }) => holdsOn(norm.valid, this.findings.date));
    const norms = valid.map((norm) => this.#norm(theme, norm));
    return {
      compiled: theme,
      norms,
      slots: this.#pooled.slots,
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
    return rangeOf(weighing, members, this.#pooled.slots);
  }

  #norm(theme: CompiledTheme, compiled: CompiledNorm): JudgedNorm {
    const { norm } = compiled;
    const tested =
      compiled.norm.scope === 'unit' ? this.#units.filter((view) => this.#isTestedAt(compiled, view)) : [];
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
        compiled.criteria.some((criterion) => criterion.weighs && hasEvidence(criterion, this.#pooled)) ||
        views.some(({ criteria }) => criteria.some(isOverridden)),
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
    const isHere = (found: readonly { readonly unit: string | undefined }[] | undefined) =>
      found?.some((one) => one.unit === unit) ?? false;
    return criteria.some(({ criterion, organisation, answer, each, facts }) => {
      if (organisation) return false;
      if (!answer) return facts.some((id) => !this.#isOfProvider(id) && isHere(this.evidence.facts.get(id)));
      return (
        isHere(this.evidence.criteria.get(criterion.id)) ||
        (each && isHere(this.evidence.rows.get(each.record)))
      );
    });
  }

  /**
   * Where a norm is judged: at the units where it was tested, else for the organisation. Findings that belong to no unit and
   * that no unit falls back on are judged too: nothing that was seen drops out.
   */
  #viewsFor(compiled: CompiledNorm, tested: readonly View[]): readonly View[] {
    if (compiled.norm.scope === 'organisation') return [this.#pooled];
    if (tested.length === 0) return [this.#rest];
    const isUnused = compiled.criteria.some(
      (criterion) => !criterion.organisation && this.#isUnused(criterion, tested),
    );
    return isUnused ? [...tested, this.#rest] : tested;
  }

  /** Whether something of no unit that a criterion could go by is used in none of the views. */
  #isUnused(criterion: CompiledCriterion, tested: readonly View[]): boolean {
    const perView = tested.map((view) => this.#groundsOf(criterion, view));
    return this.#groundsOf(criterion, this.#rest).some(
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
    const judged = this.#criterionIn(compiled, this.#pooled);
    this.#once.set(compiled, judged);
    return judged;
  }

  #criterionIn(compiled: CompiledCriterion, view: View): JudgedCriterion {
    const raw = outcomesOf(compiled, view, this.#scale);
    const { id } = compiled.criterion;
    const unit = unitOf(view.perspective);
    const override = this.#overrides('criterion', id, unit) ?? this.#overrides('criterion', id, undefined);
    const possible = override ? overriddenSet(override, this.#scale) : raw;
    const evidence = override !== undefined || hasEvidence(compiled, view);
    return { compiled, view, possible, raw, override, evidence };
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
