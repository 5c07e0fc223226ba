/** What is given in one made-up visit, as values by id, and how to judge it. */
import type { Visited } from '../../assessment/alone.ts';
import type { Value } from '../../conditions/model.ts';
import type { Evidence, Observation } from '../../findings/evidence.ts';
import type { Findings } from '../../findings/model.ts';
import { fitFindings } from '../../findings/parse.ts';
import type { Compiled } from '../../framework/compiled.ts';
import type { FrameworkRow } from '../fit.ts';
import { RECORD_ROW } from '../visit.ts';

/** A value of a criterion or fact; what is absent is unknown. */
export type Given = Value | 'not-applicable';

/** One visit: the values given, those of its one record, and the day. */
export interface State {
  readonly findings: Findings;
  readonly date: string;
  readonly criteria: ReadonlyMap<string, Given>;
  readonly facts: ReadonlyMap<string, Given>;
  /** Verdicts that are given, of a theme or the whole. */
  readonly norms: ReadonlyMap<string, Given>;
  readonly recordType: string | undefined;
  readonly record: ReadonlyMap<string, Given>;
}

/** One value that is given otherwise, or no longer. */
export interface Move {
  readonly part: 'criteria' | 'facts' | 'record' | 'norms' | 'date';
  readonly id: string;
  readonly value: Given | undefined;
}

/** What a row gives. */
export function stateOf({ findings, compiled }: FrameworkRow): State {
  const { criteria, facts, rows } = fitFindings(compiled, findings).evidence;
  const firsts = (lists: ReadonlyMap<string, readonly Observation[]>) =>
    new Map([...lists].flatMap(([id, [first]]) => (first ? [[id, first.value] as const] : [])));
  const [record] = [...rows].flatMap(([type, [row]]) => (row ? [{ type, row }] : []));
  return {
    findings,
    date: findings.date,
    criteria: firsts(criteria),
    facts: firsts(facts),
    norms: new Map(findings.overrides.map(({ norm = '', value }) => [norm, value])),
    recordType: record?.type,
    record: record?.row.values ?? new Map(),
  };
}

/** The same with something given otherwise. */
export function moved(state: State, moves: readonly Move[]): State {
  let next = state;
  for (const { part, id, value } of moves) {
    if (part === 'date') next = { ...next, date: String(value) };
    else {
      const map = new Map(next[part]);
      if (value === undefined) map.delete(id);
      else map.set(id, value);
      next = { ...next, [part]: map };
    }
  }
  return next;
}

/** What is given, as the evidence of a visit. */
export function visitOn(compiled: Compiled, state: State): Visited {
  const { findings, date, criteria, facts, norms, recordType, record } = state;
  const seen = (values: ReadonlyMap<string, Given>) =>
    new Map([...values].map(([id, value]) => [id, [observation(id, value)]]));
  const row = { id: RECORD_ROW, values: record as ReadonlyMap<string, Value>, unit: undefined };
  const rows =
    recordType === undefined ? [] : [[recordType, [{ ...row, fromIncidentRegister: false }]] as const];
  const evidence: Evidence = { criteria: seen(criteria), facts: seen(facts), rows: new Map(rows) };
  const overrides = [...norms].map(([norm, value]) => ({ norm, value: String(value), by: '', date }));
  return { compiled, findings: { ...findings, date, overrides }, evidence };
}

function observation(id: string, value: Given): Observation {
  return { id, value, unit: undefined, date: undefined, fromIncidentRegister: false };
}
