import { bestOf, worstOf } from '../../weighing/fold.ts';
import { isSingle, wholeScale } from '../../weighing/levels.ts';
import type { LevelSet, Member } from '../../weighing/model.ts';
import type { Draft } from '../draft.ts';
import type { JudgedCriterion, JudgedNorm, JudgedView } from '../judged.ts';
import { factsMissing, unknownFacts, unknownFactsOf } from '../missing.ts';
import type { CriterionResult, Missing, NormResult, UnitNormResult, Verdict } from '../model.ts';
import { bitsOf, worthAsking } from '../relevance.ts';
import { unitOf } from '../view.ts';
import { type Context, decidedBy, namesOf } from './context.ts';
import { describeCriterion, overriddenFrom } from './criterion.ts';
import { verdictOf } from './verdict.ts';

/** What is worked out once, though the organisation and several views share it. */
export interface Described {
  readonly criterion: (judged: JudgedCriterion) => CriterionResult;
  /** What would narrow a norm in one view. */
  readonly wanted: (judged: JudgedNorm, view: JudgedView) => readonly Missing[];
}

/** Makes a memory of what is described. */
export function describing(context: Context): Described {
  const criteria = new Map<JudgedCriterion, CriterionResult>();
  const wanted = new Map<JudgedView, readonly Missing[]>();
  const described: Described = {
    criterion: (judged) => once(criteria, judged, () => describeCriterion(judged, context)),
    wanted: (judged, view) => once(wanted, view, () => wantedAt(judged, view, described, context)),
  };
  return described;
}

function once<K, V>(made: Map<K, V>, key: K, make: () => V): V {
  const before = made.get(key);
  if (before !== undefined) return before;
  const fresh = make();
  made.set(key, fresh);
  return fresh;
}

/** A norm as the assessment shows it; `leftOut` are the register findings that measures may not rest on. */
export function describeNorm(
  judged: JudgedNorm,
  forMeasures: Verdict | undefined,
  leftOut: readonly string[],
  described: Described,
  context: Context,
): NormResult {
  const { norm, weighing } = judged.compiled;
  const { id, title, status, scope, harm, sources, repairWithin } = norm;
  const result = { id, title, status, scope, harm, sources: context.sources(sources) } as Draft<NormResult>;
  if (repairWithin !== undefined) result.repairWithin = repairWithin;
  result.verdict = normVerdict(judged, described, context);
  if (forMeasures) result.forMeasures = forMeasures;
  result.leftOut = leftOut;
  result.decidedBy = isReached(judged) ? decidedBy(weighing.name, judged.rows, judged.raw, context) : [];
  if (judged.override) result.overridden = overriddenFrom(judged.override, namesOf(judged.raw, context));
  result.judgedAt = judged.views.flatMap(({ view }) => unitOf(view.perspective) ?? []);
  result.notTestedAt = judged.notTestedAt;
  result.criteria = criteriaIn(judged).map(described.criterion);
  return result;
}

/** The criteria as every view judged them; what was judged once for all views is there once. */
function criteriaIn({ views }: JudgedNorm): readonly JudgedCriterion[] {
  const [only] = views;
  if (only && views.length === 1) return only.criteria;
  return [...new Set(views.flatMap((view) => view.criteria))];
}

/** Rows decide only where something was weighed. */
const isReached = ({ inScope, evidence }: JudgedNorm) => inScope && evidence;

/** The verdict of a norm over all views. */
export function normVerdict(judged: JudgedNorm, described: Described, context: Context): Verdict {
  const { possible, exact, inScope, evidence, override } = judged;
  return verdictOf(
    {
      possible,
      exact,
      inScope,
      evidence,
      overridden: override !== undefined,
      wanted: () => openViews(judged, context).flatMap((view) => described.wanted(judged, view)),
      open: () => judged.views.flatMap((view) => openAt(view, described)),
    },
    context,
  );
}

/** The views that are open and make a difference to the organisation: where one unit settles it, another need not be asked. */
function openViews({ compiled, views }: JudgedNorm, context: Context): readonly JudgedView[] {
  const open = views.filter(({ possible }) => !isSingle(possible));
  const policy = compiled.norm.units ?? context.compiled.framework.units;
  const folded = (fixed?: { readonly view: JudgedView; readonly possible: LevelSet }) => {
    const sets = views.map((view) => (view === fixed?.view ? fixed.possible : view.possible));
    return (policy === 'worst' ? worstOf : bestOf)(sets, context.levels.length);
  };
  const whole = folded();
  const narrowing = open.filter((view) =>
    bitsOf(view.possible).some((possible) => folded({ view, possible }) !== whole),
  );
  return narrowing.length > 0 ? narrowing : open;
}

/** The verdicts of a norm at its units. */
export function unitVerdicts(
  judged: JudgedNorm,
  forMeasures: JudgedNorm | undefined,
  described: Described,
  describedForMeasures: Described,
  context: Context,
): { unit: string; result: UnitNormResult }[] {
  return judged.views.flatMap((view) => {
    const unit = unitOf(view.view.perspective);
    if (unit === undefined) return [];
    const other = forMeasures?.views.find((one) => unitOf(one.view.perspective) === unit);
    const { norm, weighing } = judged.compiled;
    const verdict = viewVerdict(judged, view, described, context);
    const result = { id: norm.id, verdict } as Draft<UnitNormResult>;
    if (forMeasures)
      result.forMeasures = other
        ? viewVerdict(forMeasures, other, describedForMeasures, context)
        : notTested(judged, context);
    result.decidedBy = decidedBy(weighing.name, view.rows, view.raw, context);
    if (view.override) result.overridden = overriddenFrom(view.override, namesOf(view.raw, context));
    return [{ unit, result }];
  });
}

/** At a unit of which only the incident register speaks, nothing was seen that a measure may rest on. */
function notTested({ inScope }: JudgedNorm, context: Context): Verdict {
  const none = () => [];
  const possible = wholeScale(context.levels.length);
  return verdictOf(
    { possible, exact: true, inScope, evidence: false, overridden: false, wanted: none, open: none },
    context,
  );
}

function viewVerdict(judged: JudgedNorm, view: JudgedView, described: Described, context: Context): Verdict {
  return verdictOf(
    {
      possible: view.possible,
      exact: view.exact,
      inScope: judged.inScope,
      evidence: view.criteria.some(({ compiled, evidence }) => compiled.weighs && evidence),
      overridden: view.override !== undefined,
      wanted: () => described.wanted(judged, view),
      open: () => openAt(view, described),
    },
    context,
  );
}

/** What would narrow the verdict of a norm in one view: facts about what applies, and the criteria worth asking about. */
function wantedAt(
  judged: JudgedNorm,
  view: JudgedView,
  described: Described,
  context: Context,
): readonly Missing[] {
  const { weighing } = judged.compiled.weighing;
  const { slots } = view.view;
  const asked = worthAsking(weighing, membersOf(view), slots);
  const place = { for: judged.compiled.norm.id, unit: unitOf(view.view.perspective) };
  const facts = [
    ...(view.applies === undefined ? applicabilityFacts(judged, view) : []),
    ...unknownFactsOf(weighing, slots, context.compiled),
  ];
  return [
    ...factsMissing(facts, place, context.compiled),
    ...view.criteria.flatMap((one) =>
      asked.has(one.compiled.criterion.id) ? described.criterion(one).missing : [],
    ),
  ];
}

function membersOf(view: JudgedView): Member[] {
  return view.criteria.flatMap(({ compiled, possible }) =>
    compiled.weighs ? { id: compiled.criterion.id, essential: compiled.criterion.essential, possible } : [],
  );
}

function openAt(view: JudgedView, described: Described): Missing[] {
  return view.criteria.flatMap((one) =>
    one.compiled.weighs && !isSingle(one.possible) ? described.criterion(one).missing : [],
  );
}

function applicabilityFacts({ compiled }: JudgedNorm, { view }: JudgedView): string[] {
  return compiled.gates.flatMap((one) => unknownFacts(one.trace([view.slots])));
}
