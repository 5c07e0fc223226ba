/**
 * Possible sets all the way up: criteria in a view, norms at units, norms, themes, the whole.
 * In: a compiled framework and the evidence of one visit. Out: a judgement in sets of levels; describe/ makes it readable.
 */
import { holdsOn } from '../calendar/validity.ts';
import type { CompiledCondition, Slots, Truth, Value } from '../conditions/model.ts';
import type { Evidence } from '../findings/evidence.ts';
import type { Findings } from '../findings/model.ts';
import type {
  Compiled,
  CompiledCriterion,
  CompiledNorm,
  CompiledTheme,
  NamedWeighing,
} from '../framework/compiled.ts';
import { bestOf, worstOf } from '../weighing/fold.ts';
import { isSingle } from '../weighing/levels.ts';
import type { LevelSet, Member, Range } from '../weighing/model.ts';
import { rangeOf } from '../weighing/range.ts';
import { basisOf } from './basis.ts';
import type { JudgedCriterion, JudgedNorm, JudgedTheme, JudgedView, Judgement } from './judged.ts';
import { hasEvidence, notApplicable, outcomesOf, type Scale, scaleOf } from './outcomes.ts';
import { type Overrides, overriddenSet, overridesIn } from './overrides.ts';
import { type JudgedOnce, Places, type Views } from './places.ts';
import { scopeOf } from './scope.ts';
import { type Perspective, unitOf, type View, viewOf, viewWith, worldsOf } from './view.ts';

/** A judgement, and the same again for other values of facts that the evidence leaves open. */
export interface Judging {
  readonly judgement: Judgement;
  readonly given: (known: ReadonlyMap<number, Value>) => Judgement;
}

/** Judges a visit. What reads a fact that is left `unsplit` (by slot) may come out too wide. */
export function judge(
  compiled: Compiled,
  findings: Findings,
  evidence: Evidence,
  views?: Views,
  unsplit?: readonly number[],
): Judging {
  const visit = new Visit(compiled, findings, evidence, views, unsplit);
  const judgement = visit.judge();
  return { judgement, given: (known) => visit.given(known, judgement).judge() };
}

/**
 * The views of a visit, to judge in more than once: the same for every framework with the same scale, facts, thresholds and
 * records.
 */
export function viewsToKeep(compiled: Compiled, findings: Findings, evidence: Evidence): Views {
  return { ...viewsOf(compiled, findings, evidence), judged: new WeakMap() };
}

function viewsOf(compiled: Compiled, findings: Findings, evidence: Evidence): Views {
  const view = (perspective: Perspective) => viewOf(compiled, evidence, findings.date, perspective);
  return {
    pooled: view({ kind: 'pooled' }),
    rest: view({ kind: 'rest' }),
    units: findings.units.map(({ id }) => view({ kind: 'unit', unit: id })),
  };
}

/** A judgement to take over what does not depend on the facts whose value is now known. */
interface Before {
  readonly judgement: Judgement;
  readonly known: ReadonlyMap<number, Value>;
}

/** What every step of one judgement goes by. */
class Visit {
  readonly #scale: Scale;
  readonly #overrides: Overrides;
  readonly #inScope: (norm: string) => boolean;
  readonly #views: Views;
  readonly #seen: Places;
  readonly #judged: JudgedOnce;

  constructor(
    readonly compiled: Compiled,
    readonly findings: Findings,
    readonly evidence: Evidence,
    views?: Views,
    readonly unsplit: readonly number[] = [],
    readonly before?: Before,
  ) {
    this.#scale = scaleOf(compiled);
    this.#overrides = overridesIn(findings);
    this.#inScope = scopeOf(compiled.framework, findings);
    this.#views = views ?? viewsOf(compiled, findings, evidence);
    this.#judged = this.#views.judged ?? new WeakMap();
    this.#seen = new Places(compiled, evidence, this.#views);
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
    return new Visit(this.compiled, this.findings, this.evidence, views, this.unsplit, { judgement, known });
  }

  theme(theme: CompiledTheme, index: number): JudgedTheme {
    const valid = theme.norms.filter(({ norm }) => holdsOn(norm.valid, this.findings.date));
    const before = this.before?.judgement.themes[index]?.norms;
    const norms = valid.map((norm, at) => this.#sameAs(before?.[at]) ?? this.#norm(norm));
    const { slots } = this.#views.pooled;
    const weighed = norms.filter(isWeighed);
    return {
      compiled: theme,
      norms,
      slots,
      range: theme.weighing && this.#weigh(theme.weighing, weighed.map(asMember), weighed.every(isExact)),
    };
  }

  overall(
    weighing: NamedWeighing & { readonly over: 'norms' | 'themes' },
    themes: readonly JudgedTheme[],
  ): Range {
    if (weighing.over === 'norms') {
      const weighed = themes.flatMap(({ norms }) => norms.filter(isWeighed));
      return this.#weigh(weighing, weighed.map(asMember), weighed.every(isExact));
    }
    const weighed = themes.flatMap(({ compiled, norms, range }) =>
      range && norms.some(isWeighed) ? { id: compiled.theme.id, essential: false, ...range } : [],
    );
    return this.#weigh(weighing, weighed, weighed.every(isExact));
  }

  /** Too wide as soon as one of the members may be, or a fact that is left unsplit is read. */
  #weigh({ weighing }: NamedWeighing, members: readonly Member[], exact: boolean): Range {
    const range = rangeOf(weighing, members, this.#views.pooled.slots);
    const { outer } = weighing.plan;
    return exact && !this.unsplit.some((slot) => outer.includes(slot)) ? range : widened(range);
  }

  /** A norm that reads none of the facts that are now known comes out as before. */
  #sameAs(norm: JudgedNorm | undefined): JudgedNorm | undefined {
    if (!norm || !this.before) return undefined;
    for (const slot of this.before.known.keys()) if (norm.compiled.reads.has(slot)) return undefined;
    return norm;
  }

  #norm(compiled: CompiledNorm): JudgedNorm {
    const { norm } = compiled;
    const tested = this.#seen.testedAt(compiled);
    const views = this.#seen.viewsFor(compiled, tested).map((view) => this.#normAt(compiled, view));
    const fold = (norm.units ?? this.compiled.framework.units) === 'worst' ? worstOf : bestOf;
    const sets = views.map(({ possible }) => possible);
    const [only, ...others] = views;
    const isOne = only && others.length === 0;
    const raw = isOne ? only.possible : fold(sets, this.#scale.levels);
    const override = this.#overrides('norm', norm.id, undefined);
    const possible = override ? overriddenSet(override, this.#scale) : raw;
    const rows = isOne ? only.rows : new Map(views.flatMap((view) => [...view.rows]));
    const notTestedAt = this.findings.units
      .filter(({ id, visited }) => visited && !tested.some((view) => unitOf(view.perspective) === id))
      .map(({ id }) => id);
    return {
      compiled,
      inScope: this.#inScope(norm.id),
      evidence:
        compiled.criteria.some(
          (criterion) => criterion.weighs && hasEvidence(criterion, this.#views.pooled),
        ) || views.some(({ criteria }) => criteria.some(isOverridden)),
      views,
      notTestedAt: norm.scope === 'unit' ? notTestedAt : [],
      possible,
      raw,
      override,
      exact: override !== undefined || isSingle(possible) || views.every(isExact),
      rows,
    };
  }

  #normAt(compiled: CompiledNorm, view: View): JudgedView {
    const { applies, complete } = this.#applies(compiled, view);
    const criteria = compiled.criteria.map((criterion) => this.#criterion(criterion, view));
    const members: Member[] = [];
    let exact = complete && !this.unsplit.some((slot) => compiled.reads.has(slot));
    for (const judged of criteria) {
      if (!judged.compiled.weighs) continue;
      const { id, essential } = judged.compiled.criterion;
      members.push({ id, essential, possible: judged.possible });
      exact &&= judged.exact;
    }
    const range = rangeOf(compiled.weighing.weighing, members, view.slots);
    const raw = withApplicability(range.possible, applies, this.#scale);
    const unit = unitOf(view.perspective);
    const override = unit === undefined ? undefined : this.#overrides('norm', compiled.norm.id, unit);
    const possible = override ? overriddenSet(override, this.#scale) : raw;
    const isCertain = override !== undefined || isSingle(possible) || (exact && range.exact);
    return { view, applies, criteria, possible, raw, override, exact: isCertain, rows: range.rows };
  }

  /** One that is judged for the organisation as one is judged once; in views that are kept, every criterion is. */
  #criterion(compiled: CompiledCriterion, view: View): JudgedCriterion {
    const seen = compiled.organisation ? this.#views.pooled : view;
    if (!compiled.organisation && !this.#views.judged) return this.#criterionIn(compiled, seen);
    const perView = this.#judged.get(compiled) ?? new Map<View, JudgedCriterion>();
    const judged = perView.get(seen) ?? this.#criterionIn(compiled, seen);
    this.#judged.set(compiled, perView.set(seen, judged));
    return judged;
  }

  #criterionIn(compiled: CompiledCriterion, view: View): JudgedCriterion {
    const basis = basisOf(compiled, view, this.compiled.plan);
    const { possible: raw, exact } = outcomesOf(compiled, basis, this.#scale);
    const { id } = compiled.criterion;
    const unit = unitOf(view.perspective);
    const override = this.#overrides('criterion', id, unit) ?? this.#overrides('criterion', id, undefined);
    const possible = override ? overriddenSet(override, this.#scale) : raw;
    const evidence = override !== undefined || hasEvidence(compiled, view);
    return {
      compiled,
      view,
      basis,
      possible,
      raw,
      override,
      evidence,
      exact: exact || override !== undefined,
    };
  }

  #applies({ gates }: CompiledNorm, view: View): { readonly applies: Truth; readonly complete: boolean } {
    if (view.several.size === 0) return { applies: allHold(gates, view.slots), complete: true };
    const { worlds, complete } = worldsOf(view, [...new Set(gates.flatMap(({ slots }) => slots))]);
    return { applies: joined(worlds.map((world) => allHold(gates, world))), complete };
  }
}

/** Whether all of some conditions hold, in strong Kleene logic. */
export function allHold(conditions: readonly CompiledCondition[], world: Slots): Truth {
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

function asMember({ compiled, possible }: JudgedNorm): Member {
  return { id: compiled.norm.id, essential: false, possible };
}

const isExact = ({ exact }: { readonly exact: boolean }): boolean => exact;

/** A range whose members may be too wide; one level is all there can be, whatever they are. */
function widened(range: Range): Range {
  return isSingle(range.possible) ? range : { ...range, exact: false };
}
