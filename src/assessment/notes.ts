import { compareDates } from '../calendar/date.ts';
import { holdsOn } from '../calendar/validity.ts';
import type { Diagnostic, Path } from '../diagnostics/diagnostic.ts';
import { isInForce } from '../findings/check.ts';
import type { Evidence } from '../findings/evidence.ts';
import { byContent } from '../findings/flatten.ts';
import type { Findings } from '../findings/model.ts';
import type { Compiled } from '../framework/compiled.ts';
import type { DiagnosticCode } from '../wording/diagnostics/all.ts';
import type { Arguments } from '../wording/language.ts';
import type { Judgement } from './judged.ts';
import { registerFindingsOf, withoutRegister } from './register.ts';

/** What is worth knowing about a visit that is no mistake: nothing drops out silently. */
export function notesOn(
  compiled: Compiled,
  findings: Findings,
  evidence: Evidence,
  judgement: Judgement,
): Diagnostic[] {
  return [
    ...expiredOverrides(findings),
    ...seenWhereNotVisited(findings),
    ...outsideScope(findings, evidence, judgement),
    ...answeredButNotApplicable(judgement),
    ...registerElsewhere(compiled, evidence, judgement),
    ...thresholdsUnset(compiled, findings),
  ];
}

const note = (
  code: DiagnosticCode,
  path: Path,
  args: Arguments,
  severity: 'warning' | 'info',
): Diagnostic => ({
  code,
  severity,
  path,
  args,
});

/** An override that is over, or has not begun, does not count; the raw verdict stands. */
function expiredOverrides({ overrides, date }: Findings): Diagnostic[] {
  const others = overrides.filter((override) => !isInForce(override, date));
  return byContent(others, ({ norm, criterion }) => norm ?? criterion ?? '').map((override) => {
    const { norm, criterion, from, until = '' } = override;
    const isPast = until !== '' && compareDates(until, date) < 0;
    const args = { id: norm ?? criterion ?? '', date: isPast ? until : (from ?? override.date) };
    return note(isPast ? 'override-expired' : 'override-not-yet', ['overrides'], args, 'info');
  });
}

/** A fact without a source is what is known of a unit, not what was seen there. */
function seenWhereNotVisited({ units, findings, rows }: Findings): Diagnostic[] {
  const seenFindings = findings.filter(
    ({ criterion, source }) => criterion !== undefined || source !== undefined,
  );
  const seen = new Set([...seenFindings, ...rows].map(({ unit }) => unit));
  return units.flatMap(({ id, visited }, index) =>
    !visited && seen.has(id) ? [note('seen-but-not-visited', ['units', index], { unit: id }, 'warning')] : [],
  );
}

/** Findings outside what the visit tests are kept and shown, not judged. */
function outsideScope(findings: Findings, evidence: Evidence, { themes }: Judgement): Diagnostic[] {
  const criteriaWhere = (wanted: boolean) =>
    themes
      .flatMap(({ norms }) => norms.filter(({ inScope }) => inScope === wanted))
      .flatMap(({ compiled }) => compiled.criteria);
  const counted = new Set(criteriaWhere(true).map(({ each }) => each?.record));
  const ids = criteriaWhere(false)
    .filter(
      ({ criterion, each }) =>
        evidence.criteria.has(criterion.id) ||
        (each && evidence.rows.has(each.record) && !counted.has(each.record)),
    )
    .map(({ criterion }) => criterion.id);
  return ids.length === 0
    ? []
    : [note('finding-out-of-scope', ['findings'], { ids, date: findings.date }, 'info')];
}

/** An answer to something in scope that does not apply, itself or with its norm, is kept and not counted. */
function answeredButNotApplicable({ themes }: Judgement): Diagnostic[] {
  const views = themes.flatMap(({ norms }) =>
    norms.filter(({ inScope }) => inScope).flatMap((norm) => norm.views),
  );
  const ids = new Set(
    views.flatMap(({ applies, criteria }) =>
      criteria
        .filter(({ basis }) => basis.observations.length + basis.rows.length > 0)
        .filter(
          ({ compiled, basis }) =>
            applies === false || basis.worlds.every((world) => compiled.applies?.test(world) === false),
        )
        .map(({ compiled }) => compiled.criterion.id),
    ),
  );
  return [...ids].map((id) => note('answered-but-not-applicable', ['findings'], { id }, 'info'));
}

/** Register findings on a norm that does not say its evidence is limited: they still carry no measure. */
function registerElsewhere(compiled: Compiled, evidence: Evidence, { themes }: Judgement): Diagnostic[] {
  if (!withoutRegister(evidence)) return [];
  return themes
    .flatMap((theme) => theme.norms)
    .filter(({ compiled: { norm } }) => norm.evidenceLimit === undefined)
    .filter((judged) => registerFindingsOf(judged, evidence, compiled).length > 0)
    .map(({ compiled: { norm } }) =>
      note('register-finding-elsewhere', ['findings'], { norm: norm.id }, 'warning'),
    );
}

/** A threshold without a value on the date leaves what depends on it unknown. */
function thresholdsUnset({ framework }: Compiled, { date }: Findings): Diagnostic[] {
  return Object.entries(framework.thresholds).flatMap(([id, { values }]) => {
    const holds = values.some((row) => holdsOn(row, date));
    return holds ? [] : [note('threshold-without-value', ['thresholds', id], { id, date }, 'warning')];
  });
}
