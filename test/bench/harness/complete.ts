import { parse } from 'yaml';
import type { RawValue } from '../../../src/findings/model.ts';
import { type Answer, answerOf } from '../../../src/framework/answer.ts';
import type { Compiled } from '../../../src/framework/compiled.ts';
import type { Fact } from '../../../src/framework/model.ts';
import { texts } from './ggz.ts';

/** What of a complete visit is left out. */
export interface Gaps {
  readonly units: readonly string[];
  /** Whether the n-th thing that could be seen was not seen. */
  readonly isUnseen: (n: number) => boolean;
  /** Turns the values round, so that visits of one shape differ. */
  readonly turn?: number;
}

interface Group {
  readonly record?: string;
  readonly rows?: readonly Readonly<Record<string, RawValue>>[];
}

/** The example as it stands in its file. */
const file: { provider: { facts: Record<string, RawValue> }; findings: Group[]; [key: string]: unknown } =
  parse(texts.findings);

/**
 * The example visit with everything known: what its file leaves open is filled in by type, contradictions, register findings,
 * overrides and remarks are gone. Gaps take things out again.
 */
export function completeVisit(compiled: Compiled, { units, isUnseen, turn = 0 }: Gaps): object {
  let seen = 0;
  const kept = <T>(items: readonly T[]): T[] => items.filter(() => !isUnseen(seen++));
  const { facts, records } = compiled.framework;
  const of = (about: Fact['about']) =>
    kept(Object.entries(facts).filter(([, fact]) => fact.about === about)).map(
      ([id, fact], n) => [id, file.provider.facts[id] ?? valueFor(fact, n + turn, compiled)] as const,
    );
  const criteria = compiled.themes.flatMap(({ norms }) => norms.flatMap((norm) => norm.criteria));
  const answers = (unit?: string) =>
    kept(criteria.filter(({ organisation, each }) => organisation === (unit === undefined) && !each)).flatMap(
      ({ criterion }, n) => {
        const answer = answerOf(criterion);
        return answer
          ? { criterion: criterion.id, value: valueFor(answer, n + turn, compiled), ...(unit && { unit }) }
          : [];
      },
    );
  return {
    ...file,
    provider: { id: 'volledig', name: 'Volledig (fictief)', facts: Object.fromEntries(of('provider')) },
    units: units.map((id) => ({ id, title: id, visited: true, facts: Object.fromEntries(of('unit')) })),
    findings: [
      ...units.flatMap((unit) => of(undefined).map(([fact, value]) => ({ fact, value, unit }))),
      ...answers(),
      ...units.flatMap((unit) => answers(unit)),
      ...file.findings.flatMap(({ record = '', rows }) =>
        rows
          ? {
              record,
              rows: rows.map((row) => completeRow(row, records[record]?.facts ?? {}, kept, compiled)),
            }
          : [],
      ),
    ],
    notLookedAt: [],
    overrides: [],
  };
}

function completeRow(
  { id = '', ...row }: Readonly<Record<string, RawValue>>,
  facts: Readonly<Record<string, Fact>>,
  kept: <T>(items: readonly T[]) => T[],
  compiled: Compiled,
): Record<string, RawValue> {
  const values = Object.entries(facts).map(
    ([fact, declared], n) => [fact, row[fact] ?? valueFor(declared, n, compiled)] as const,
  );
  return { id, ...Object.fromEntries(kept(values)) };
}

/** Some value of a type, not the same one every time. */
function valueFor(
  { type, minimum = 0, options = {}, items = {} }: Answer,
  n: number,
  { levels }: Compiled,
): RawValue {
  switch (type) {
    case 'judgement':
      return n % 4 === 3 ? 'not-met' : 'met';
    case 'grade':
      return levels[n % 3]?.id ?? '';
    case 'boolean':
      return n % 5 !== 4;
    case 'checklist':
      return Object.fromEntries(Object.keys(items).map((item, index) => [item, (n + index) % 7 !== 6]));
    case 'sample':
      return { inspected: 10, satisfied: 10 - (n % 5) };
    case 'integer':
    case 'number':
      return minimum + 20 + (n % 3);
    case 'date':
      return `2025-0${1 + (n % 9)}-15`;
    case 'choice':
      return Object.keys(options)[n % Object.keys(options).length] ?? '';
    case 'choices':
      return Object.keys(options).slice(0, 1 + (n % 2));
    default:
      return type satisfies never;
  }
}
