/** What a recommendation says beside its measures: conflicts, what was left out, what was not seen. */
import type { Assessment, NormResult } from '../assessment/model.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { opens } from './breach.ts';
import type { Desk } from './entry.ts';
import type { Explored } from './explore.ts';
import type { Conflict, LeftOut, ScopeNotes } from './model.ts';
import type { PolicyFile } from './policy.ts';
import { reasonsOf } from './reasons.ts';
import { measureVerdict } from './shares.ts';

/** Where more was asked than is allowed: the ceiling won. */
export function conflictsIn(policy: PolicyFile, { decisions }: Explored): readonly Conflict[] {
  const found = new Map<string, Conflict>();
  const clashing = decisions.filter(({ floor, ceiling }) => floor > ceiling);
  for (const { floor, ceiling, floors, ceilings } of clashing) {
    found.set(`${floor} ${ceiling}`, {
      floor: policy.ladder[floor]?.id ?? '',
      ceiling: policy.ladder[ceiling]?.id ?? '',
      floorBy: reasonsOf(floors, (weight) => weight > ceiling),
      ceilingBy: reasonsOf(ceilings, (weight) => weight === ceiling),
      certain: clashing.length === decisions.length,
    });
  }
  return [...found.values()];
}

/** R-vim (Wkkgz 9(6)): what the incident register showed and no measure rests on. */
export function leftOutNorms({ themes }: Assessment): readonly LeftOut[] {
  return themes.flatMap(({ norms }) =>
    norms.flatMap((norm) => (norm.leftOut.length > 0 ? [leftOutOf(norm)] : [])),
  );
}

function leftOutOf(norm: NormResult): LeftOut {
  const verdict = norm.verdict.possible;
  const forMeasures = measureVerdict(norm).possible;
  const makesDifference = verdict.join() !== forMeasures.join();
  return { norm: norm.id, findings: norm.leftOut, verdict, forMeasures, makesDifference };
}

/** What was not visited and not tested: the advice does not speak of it. */
export function scopeNotes({ themes, units, notVisited }: Assessment): ScopeNotes {
  const norms = themes.flatMap((theme) => theme.norms);
  return {
    notVisited: notVisited.map((id) => ({ id, title: units.find((unit) => unit.id === id)?.title ?? id })),
    notTested: norms.flatMap((norm) => {
      const { state, reason } = measureVerdict(norm);
      return state === 'not-tested' || state === 'not-judged'
        ? [{ norm: norm.id, reason: reason ?? state }]
        : [];
    }),
    notTestedAt: norms.flatMap(({ id, notTestedAt }) =>
      notTestedAt.length > 0 ? [{ norm: id, units: notTestedAt }] : [],
    ),
  };
}

/** A breached article that no entry of the powers is about was not looked into: that is not the same as opening nothing. */
export function powerWarnings({ terrain, stood }: Desk): readonly Diagnostic[] {
  const { powers } = terrain.compiled.policy;
  return stood.flatMap(({ norm, standing, case: own }) =>
    norm.status === 'tested' && standing === 'breached'
      ? own.certain
          .filter(({ id }) => !powers.some((power) => opens(power, id)))
          .map(({ id }) =>
            warning('article-without-power', ['norms', norm.id], { article: id, norm: norm.id }),
          )
      : [],
  );
}

/** A warning of a recommendation. */
export function warning(
  code: Diagnostic['code'],
  path: Diagnostic['path'],
  args: Diagnostic['args'],
): Diagnostic {
  return { code, severity: 'warning', path, args };
}
