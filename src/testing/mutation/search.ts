/** Search for a visit that tells a mutant from the original, starting from what the cases give: one value otherwise, then two. */
import type { Compiled } from '../../framework/compiled.ts';
import type { FrameworkRow } from '../fit.ts';
import { outcomeOf, type Subject } from '../got.ts';
import { answersFor, type Mentions, mentionsIn, valuesFor } from './candidates.ts';
import type { Changed } from './compile.ts';
import { type Move, moved, type State, stateOf, visitOn } from './state.ts';

/** The most visits that one search judges. */
export const MOST_VISITS = 10_000;

/** The most rows that one search starts from. */
const MOST_STARTS = 40;

/** A visit that tells them apart. */
export interface Told {
  /** What the visit starts from. */
  readonly start: FrameworkRow;
  /** What the visit is asked about; another than the start where no case is about it yet. */
  readonly subject: Subject;
  readonly moves: readonly Move[];
  readonly original: readonly string[];
  readonly mutated: readonly string[];
}

/** The first visit found, nearest to a case; undefined where none was found within the limit. */
export function tellApart(
  before: Compiled,
  after: Compiled,
  changed: Changed,
  rows: readonly FrameworkRow[],
): Told | undefined {
  const mentions = mentionsIn(before);
  const starts = [...startsFrom(rows), ...newStarts(before, changed, rows)].slice(0, MOST_STARTS);
  let left = MOST_VISITS;
  const attempt = ({ row, state, start }: Start, moves: readonly Move[]): Told | undefined => {
    left -= 1;
    const there = moved(state, moves);
    const original = outcomeOf(row, visitOn(before, there));
    const mutated = outcomeOf(row, visitOn(after, there));
    if (original.join() === mutated.join()) return undefined;
    return { start, subject: row, moves, original, mutated };
  };
  const all = starts.map((start) => ({ start, moves: movesFrom(start, before, changed, mentions) }));
  for (const { start, moves } of all)
    for (const move of moves) {
      const told = left > 0 ? attempt(start, [move]) : undefined;
      if (told) return told;
    }
  for (const { start, moves } of all)
    for (const [index, first] of moves.entries())
      for (const second of moves.slice(index + 1)) {
        if (left <= 0) return undefined;
        if (first.part === second.part && first.id === second.id) continue;
        const told = attempt(start, [first, second]);
        if (told) return told;
      }
  return undefined;
}

interface Start {
  readonly start: FrameworkRow;
  readonly row: Subject;
  readonly state: State;
}

/** Rows that speak of the same with the same given are one start. */
function startsFrom(rows: readonly FrameworkRow[]): readonly Start[] {
  const firsts = new Map<string, FrameworkRow>();
  for (const one of rows) {
    const key = `${one.row.case.id} ${one.findings.date} ${firsts.size < 10 ? (one.row.it ?? '') : ''}`;
    if (!firsts.has(key)) firsts.set(key, one);
  }
  return [...firsts.values()].map((start) => ({ start, row: start.row, state: stateOf(start) }));
}

/** Of criteria that no case is about, judged by themselves on what the first case about their norm gives. */
function newStarts(
  { themes }: Compiled,
  { reach }: Changed,
  rows: readonly FrameworkRow[],
): readonly Start[] {
  return themes.flatMap(({ norms }) =>
    norms.flatMap(({ norm, criteria }) => {
      const start = rows.find(({ row }) => row.kind === 'norm' && row.subject === norm.id);
      if (!start) return [];
      return criteria.flatMap(({ criterion: { id } }): Start[] =>
        reach.criteria.has(id) && !rows.some(({ row }) => row.subject === id && !row.record)
          ? [{ start, row: { kind: 'criterion', subject: id, record: undefined }, state: stateOf(start) }]
          : [],
      );
    }),
  );
}

/** Every value that can be given otherwise for what a row is about. */
function movesFrom(
  { row, state, start }: Start,
  compiled: Compiled,
  { change }: Changed,
  mentions: Mentions,
): readonly Move[] {
  const { framework, themes, plan } = compiled;
  const norms = themes.flatMap(({ norms: list }) => list);
  const own = norms.filter(({ norm, criteria }) =>
    row.kind === 'criterion'
      ? criteria.some(({ criterion }) => criterion.id === row.subject)
      : row.kind === 'norm' && norm.id === row.subject,
  );
  const criteria = own
    .flatMap((norm) => norm.criteria)
    .filter(({ criterion }) => row.kind !== 'criterion' || criterion.id === row.subject);
  const read = new Set(own.flatMap(({ reads }) => [...reads]));
  const isKnown = new Set([...state.criteria.keys(), ...state.facts.keys(), ...state.record.keys()]);
  const off = (part: Move['part'], id: string): Move[] =>
    isKnown.has(id) ? [{ part, id, value: undefined }] : [];
  const inRecord = new Set(
    criteria.flatMap(({ each }) => [...(each?.met.slots ?? []), ...(each?.where?.slots ?? [])]),
  );
  const recordSlots = plan.records.get(state.recordType ?? '');
  const ofRecord = Object.entries(framework.records[state.recordType ?? '']?.facts ?? {})
    .filter(([id]) => inRecord.has(recordSlots?.get(id) ?? -1))
    .flatMap(([id, definition]) => [
      ...valuesFor(id, definition, mentions, compiled, state).map((value) => ({
        part: 'record' as const,
        id,
        value,
      })),
      ...off('record', id),
    ]);
  const outcomes = [...compiled.levels.map(({ id }) => id), 'not-applicable'];
  const ofNorms = [...state.norms.keys()].flatMap((id) =>
    outcomes.map((value) => ({ part: 'norms' as const, id, value })),
  );
  const ofCriteria = row.record
    ? []
    : criteria.flatMap((criterion) => {
        const { id } = criterion.criterion;
        const answers = answersFor(criterion, compiled, state);
        return [
          ...answers.map((value) => ({ part: 'criteria' as const, id, value })),
          ...off('criteria', id),
        ];
      });
  const ofFacts = [...plan.facts].flatMap(([id, slot]) => {
    const definition = framework.facts[id];
    if (!read.has(slot) || !definition) return [];
    const values = valuesFor(id, definition, mentions, compiled, state);
    return [...values.map((value) => ({ part: 'facts' as const, id, value })), ...off('facts', id)];
  });
  const { from = '', until = '9999' } = framework.valid;
  const days = change.owner.kind === 'threshold' ? turnsOf(framework.thresholds[change.owner.id]) : [];
  const ofDate = [...new Set(days)]
    .filter((day) => day >= from && day <= until && day !== start.findings.date)
    .map((value) => ({ part: 'date' as const, id: 'date', value }));
  return [...ofRecord, ...ofNorms, ...ofDate, ...ofCriteria, ...ofFacts];
}

function turnsOf(threshold: Compiled['framework']['thresholds'][string] | undefined): string[] {
  return (threshold?.values ?? []).flatMap(({ from, until }) =>
    [from, until].filter((day) => day !== undefined),
  );
}
