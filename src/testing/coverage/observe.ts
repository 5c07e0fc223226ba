/** What one row of a case reaches: every comparison that was judged for it, the rows that decided, the level that came out. */
import { criterionAlone, judgeAlone, normWith, type Visited } from '../../assessment/alone.ts';
import type { JudgedNorm, JudgedView, Judgement } from '../../assessment/judged.ts';
import { judgeByCases } from '../../assessment/split.ts';
import type { Slots } from '../../conditions/model.ts';
import type { CompiledNorm, NamedWeighing } from '../../framework/compiled.ts';
import type { Framework } from '../../framework/model.ts';
import { decide } from '../../weighing/explain.ts';
import { isSingle } from '../../weighing/levels.ts';
import type { Member } from '../../weighing/model.ts';
import type { Subject } from '../got.ts';
import { levelKey, rowKey, type Tally } from './tally.ts';

/** Takes down what judging a subject reaches. */
export function observe({ kind, subject }: Subject, visit: Visited, tally: Tally): void {
  if (kind === 'theme' || kind === 'overall') {
    observeWhole(kind === 'theme' ? subject : undefined, visit, tally);
    return;
  }
  const isCriterion = kind === 'criterion';
  const norm = normWith(visit.compiled, isCriterion ? 'criterion' : 'norm', subject, visit.findings.date);
  if (!norm) return;
  const judged = judgeAlone(visit, norm);
  for (const { criterion } of norm.criteria)
    if (!isCriterion || criterion.id === subject) observeCriterion(criterion.id, judged, visit, tally);
  if (isCriterion) return;
  for (const view of judged.views) observeNorm(norm, view, visit, tally);
  const { levels } = visit.compiled;
  const level = isSingle(judged.possible) ? levels[31 - Math.clz32(judged.possible)] : undefined;
  if (level && judged.evidence) tally.count(levelKey(norm.norm.id, level.id));
}

function observeCriterion(id: string, judged: JudgedNorm, visit: Visited, tally: Tally): void {
  const criterion = judged.compiled.norm.criteria.find((one) => one.id === id);
  const trace = criterionAlone(visit, judged, id)?.trace;
  if (!criterion || !trace) return;
  const { grading, each } = criterion;
  tally.trace(criterion.applies, trace.applies);
  tally.trace(criterion.met, trace.met);
  for (const record of trace.records ?? []) {
    tally.trace(each?.where, record.where);
    tally.trace(each?.met, record.met);
  }
  const rows = criterion.levels ?? rowsOf(visit.compiled.framework, grading);
  const owner = grading === undefined ? { criterion: id } : { grading };
  trace.rows?.forEach(({ result, when }, index) => {
    tally.trace(rows[index]?.when, when);
    const isOpen = trace.rows?.slice(0, index).some((row) => row.result === 'unknown');
    if (result === 'satisfied' && !isOpen) tally.count(rowKey(owner, index));
  });
}

/** What applies, and the weighing. */
function observeNorm(
  { gates, weighing }: CompiledNorm,
  view: JudgedView,
  visit: Visited,
  tally: Tally,
): void {
  const { framework, themes } = visit.compiled;
  const { slots } = view.view;
  const norm = themes.flatMap(({ norms }) => norms).find((one) => one.gates === gates);
  const theme = themes.find(({ norms }) => norms.some((one) => one === norm))?.theme;
  const written = [framework.applies, theme?.applies, norm?.norm.applies].filter((one) => one !== undefined);
  gates.forEach((gate, index) => {
    tally.trace(written[index], gate.trace([slots]));
  });
  if (view.applies === false) return;
  const members = view.criteria.flatMap(({ compiled, possible }): Member[] => {
    const { id, essential } = compiled.criterion;
    return compiled.weighs ? [{ id, essential, possible }] : [];
  });
  observeWeighing(weighing, members, slots, framework, tally);
}

function observeWhole(theme: string | undefined, visit: Visited, tally: Tally): void {
  const { compiled, findings, evidence } = visit;
  const judgement = judgeByCases(compiled, findings, evidence);
  const one = judgement.themes.find((judged) => judged.compiled.theme.id === theme);
  const weighing = theme === undefined ? compiled.overall : one?.compiled.weighing;
  const slots = judgement.themes[0]?.slots ?? [];
  const norms = one ? one.norms : judgement.themes.flatMap((judged) => judged.norms);
  const isOverThemes = theme === undefined && compiled.overall?.over === 'themes';
  const members = isOverThemes ? themesOf(judgement) : weighed(norms);
  if (weighing) observeWeighing(weighing, members, slots, compiled.framework, tally);
}

function weighed(norms: readonly JudgedNorm[]): Member[] {
  return norms.flatMap(({ inScope, compiled: { norm }, possible }) =>
    inScope && norm.status === 'tested' ? [{ id: norm.id, essential: false, possible }] : [],
  );
}

function themesOf({ themes }: Judgement): Member[] {
  return themes.flatMap(({ compiled, norms, range }) =>
    range && weighed(norms).length > 0
      ? [{ id: compiled.theme.id, essential: false, possible: range.possible }]
      : [],
  );
}

/** A weighing of which every outcome is known: its rows up to the one that decided. */
function observeWeighing(
  { name, weighing }: NamedWeighing,
  members: readonly Member[],
  slots: Slots,
  framework: Framework,
  tally: Tally,
): void {
  if (!members.every(({ possible }) => isSingle(possible))) return;
  const decision = decide(weighing, members, slots);
  if (!decision) return;
  const rows = rowsOf(framework, name);
  tally.count(rowKey({ grading: name }, decision.row));
  [...decision.before, decision.trace].forEach((trace, index) => {
    tally.trace(rows[index]?.when, trace);
  });
}

function rowsOf({ gradings }: Framework, name: string | undefined) {
  return (name !== undefined && Object.hasOwn(gradings, name) ? gradings[name]?.levels : undefined) ?? [];
}
