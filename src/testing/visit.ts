/** The made-up visit of one row: what it gives, as findings. */
import type { Diagnostic, Path } from '../diagnostics/diagnostic.ts';
import { knownOn } from '../findings/evidence.ts';
import type { Findings, VisitKind } from '../findings/model.ts';
import { fitFindings, parseFindings } from '../findings/parse.ts';
import type { Report } from '../findings/report.ts';
import type { Compiled } from '../framework/compiled.ts';
import { closest } from '../source/suggest.ts';
import type { Given } from './given.ts';
import type { Placed, Row } from './rows.ts';

/** The row of the record that a case is about. */
export const RECORD_ROW = 'R1';

const REASON = 'Zo gegeven in het geval.';

/** What the findings of a visit are written from, in the order in which they are written. */
interface Written {
  readonly findings: readonly Placed[];
  readonly overrides: readonly Placed[];
}

/**
 * Findings that hold what a row gives, checked against the framework with the checks of the findings room. Undefined,
 * with a report at the place in the case file, when something does not fit.
 */
export function visitOf(
  row: Row,
  given: Given,
  compiled: Compiled,
  isElsewhere: (id: string) => boolean,
  report: Report,
  visit: VisitKind = 'first-visit',
): Findings | undefined {
  const written = sorted(row, given, compiled, isElsewhere, report);
  const parsed = parseFindings(fileOf(row, given, compiled, written, visit));
  const found = parsed.ok ? fitFindings(compiled, parsed.value).diagnostics : parsed.diagnostics;
  const mistakes = found.filter(({ severity }) => severity === 'error');
  for (const mistake of mistakes) {
    const { path, part } = placeOf(mistake, written, given, row);
    report(path, mistake.code, mistake.args, { part });
  }
  return parsed.ok && mistakes.length === 0 ? parsed.value : undefined;
}

/** Criteria and facts become findings; norms, which a theme, the whole or a policy may be given, become overrides. */
function sorted(
  { kind, date }: Row,
  { values }: Given,
  compiled: Compiled,
  isElsewhere: (id: string) => boolean,
  report: Report,
): Written {
  const { facts } = compiled.framework;
  const criteria = knownOn(compiled, date);
  const norms = ['theme', 'overall', 'policy'].includes(kind) ? normsIn(compiled) : [];
  const findings: Placed[] = [];
  const overrides: Placed[] = [];
  for (const one of values.values()) {
    if (criteria.has(one.id) || Object.hasOwn(facts, one.id)) findings.push(one);
    else if (norms.includes(one.id)) overrides.push(one);
    else if (one.path[0] !== 'given' || !isElsewhere(one.id)) {
      const suggestion = closest(one.id, [...criteria.keys(), ...Object.keys(facts), ...norms]) ?? '';
      report(one.path, 'case-unknown-id', { id: one.id, suggestion }, { part: 'key' });
    }
  }
  return { findings, overrides };
}

const normsIn = ({ themes }: Compiled): readonly string[] =>
  themes.flatMap((theme) => theme.norms.map(({ norm }) => norm.id));

function fileOf(
  { date, kind, subject }: Row,
  { record }: Given,
  compiled: Compiled,
  { findings, overrides }: Written,
  visit: VisitKind,
): object {
  const { id, version, facts } = compiled.framework;
  const each = kind === 'criterion' ? knownOn(compiled, date).get(subject)?.each : undefined;
  const found = findings.map(({ id: about, value }) => ({
    [Object.hasOwn(facts, about) ? 'fact' : 'criterion']: about,
    id: about,
    value,
    ...(value === 'not-applicable' && { note: REASON }),
  }));
  const row = {
    id: RECORD_ROW,
    ...Object.fromEntries([...(record ?? [])].map(([fact, one]) => [fact, one.value])),
  };
  const rows = record && each ? [{ record: each.record, rows: [row] }] : [];
  const norms = overrides.map((one) => [one.id, one.value] as const);
  return { ...madeUp({ id, version }, date, visit, norms), findings: [...found, ...rows] };
}

/** A made-up visit on which nothing was found, with the verdicts that are given. */
export function madeUp(
  framework: { readonly id: string; readonly version: string },
  date: string,
  kind: VisitKind,
  norms: readonly (readonly [norm: string, value: unknown])[],
): object {
  return {
    format: 'findings/1',
    framework,
    date,
    kind,
    provider: { id: 'geval', name: 'Geval' },
    findings: [],
    overrides: norms.map(([norm, value]) => ({ norm, value, motivation: REASON, by: 'geval', date })),
  };
}

/** Where in the case file a mistake in the made-up findings was written. */
function placeOf(
  { code, path: [list, index, key, ...inside] }: Diagnostic,
  { findings, overrides }: Written,
  { record }: Given,
  row: Row,
): { readonly path: Path; readonly part: 'key' | 'value' } {
  const at = Number(index);
  if (list === 'overrides') return { path: overrides[at]?.path ?? row.path, part: 'value' };
  const finding = list === 'findings' ? findings[at] : undefined;
  if (finding) {
    const isValue = key === 'value';
    return { path: isValue ? [...finding.path, ...inside] : finding.path, part: isValue ? 'value' : 'key' };
  }
  const [, fact, ...deeper] = inside;
  const cell = key === 'rows' ? record?.get(String(fact)) : undefined;
  const part = code === 'fact-unknown' ? 'key' : 'value';
  return { path: cell ? [...cell.path, ...deeper] : row.path, part };
}
