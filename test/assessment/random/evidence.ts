import { findingsWith, units } from '../build.ts';
import { placedFacts, providerFacts, rowFacts, valueFor } from './conditions.ts';
import type { Dice } from './dice.ts';
import type { Criterion, Kind, RandomFramework } from './framework.ts';

/** Something that can be known at a place: a fact, an answer, an item of a checklist, a fact of a row. */
export interface Known {
  readonly kind: 'fact' | 'criterion' | 'item' | 'row fact' | 'rows';
  /** The fact, criterion or record. */
  readonly id: string;
  readonly unit?: string;
  /** The item of a checklist, or the row and the fact in it. */
  readonly part?: string;
  /** Several where the findings contradict each other. */
  readonly values: readonly unknown[];
  /** Samples add up, rows stand for themselves and a policy may choose: there a second finding is no contradiction. */
  readonly combines: boolean;
  readonly again: (dice: Dice) => unknown;
}

/** Everything there is to know about one visit: what is seen of it is a part. */
export function randomWorld({ criteria, levels }: RandomFramework, dice: Dice): readonly Known[] {
  const seen = dice.of([[], ['a'], ['a', 'b']] as const);
  const places = (organisation: boolean) =>
    organisation || seen.length === 0 || dice.chance(0.25) ? [undefined] : seen;
  const facts = [...Object.keys(providerFacts), ...Object.keys(placedFacts)].flatMap((id) =>
    // One place for a fact of the provider: wherever it is heard it is the same fact.
    places(Object.hasOwn(providerFacts, id)).map((unit) =>
      known('fact', id, unit, (one) => valueFor(id, one), dice),
    ),
  );
  const records = ['rijo', 'riju'].flatMap((record) =>
    dice.chance(0.7) ? places(record === 'rijo').flatMap((unit) => rowsAt(record, unit, dice)) : [],
  );
  const counted = new Set(records.map(({ id }) => id));
  const answers = criteria
    .filter(({ record }) => record === undefined || !counted.has(record))
    .flatMap((criterion) =>
      places(criterion.organisation).flatMap((unit) => answersAt(criterion, unit, levels, dice)),
    );
  return [...facts, ...records, ...answers];
}

function known(
  kind: Known['kind'],
  id: string,
  unit: string | undefined,
  value: (dice: Dice) => unknown,
  dice: Dice,
  { part, combines = false }: { readonly part?: string; readonly combines?: boolean } = {},
): Known {
  const values = combines || !dice.chance(0.12) ? [value(dice)] : [value(dice), value(dice)];
  return { kind, id, values, combines, again: value, ...(unit && { unit }), ...(part && { part }) };
}

function rowsAt(record: string, unit: string | undefined, dice: Dice): Known[] {
  const rows = dice.some(1, 4, (index) => index);
  const group: Known = {
    kind: 'rows',
    id: record,
    values: [rows.length],
    combines: true,
    again: () => 0,
    ...(unit && { unit }),
  };
  const facts = rows.flatMap((row) =>
    Object.keys(rowFacts).map((fact) =>
      known('row fact', record, unit, (one) => one.chance(0.6), dice, {
        part: `${row} ${fact}`,
        combines: true,
      }),
    ),
  );
  return [group, ...facts];
}

const ANSWERS: Readonly<Partial<Record<Kind, (dice: Dice, levels: readonly string[]) => unknown>>> = {
  judgement: (dice) => dice.of(['met', 'not-met']),
  grade: (dice, levels) => dice.of(levels),
  boolean: (dice) => dice.chance(0.6),
  'yes with a fact': (dice) => dice.chance(0.6),
  number: (dice) => dice.below(6),
  sample: sampleFrom,
  each: sampleFrom,
};

function sampleFrom(dice: Dice): string {
  const inspected = dice.below(6);
  return `${dice.below(inspected + 1)}/${inspected}`;
}

function answersAt(
  { id, kind, conflict }: Criterion,
  unit: string | undefined,
  levels: readonly string[],
  dice: Dice,
): Known[] {
  const combines = kind === 'sample' || kind === 'each' || conflict !== 'undetermined';
  if (kind === 'checklist' || kind === 'counted list') {
    return ['i', 'j', 'k'].map((part) =>
      known('item', id, unit, (one) => one.chance(0.7), dice, { part, combines }),
    );
  }
  const answer = ANSWERS[kind];
  return answer ? [known('criterion', id, unit, (one) => answer(one, levels), dice, { combines })] : [];
}

/** A part of a world; facts of rows only where the rows are known. */
export function partOf(world: readonly Known[], isSeen: (one: Known) => boolean): Known[] {
  const seen = world.filter(isSeen);
  const hasRows = (one: Known) =>
    seen.some(({ kind, id, unit }) => kind === 'rows' && id === one.id && unit === one.unit);
  return seen.filter((one) => one.kind !== 'row fact' || hasRows(one));
}

/** The findings file of what is known. */
export function findingsOf(all: readonly Known[]): object {
  const entries = all.flatMap((one): object[] => {
    const place = one.unit === undefined ? {} : { unit: one.unit };
    if (one.kind === 'fact') return one.values.map((value) => ({ fact: one.id, value, ...place }));
    if (one.kind === 'criterion')
      return one.values.map((value) => ({ criterion: one.id, value, ...place, ...noteOn(value) }));
    if (one.kind === 'item')
      return one.values.map((value) => ({ criterion: one.id, value: { [one.part ?? '']: value }, ...place }));
    if (one.kind === 'row fact') return [];
    return [{ record: one.id, ...place, rows: rowsOf(one, all) }];
  });
  return findingsWith(entries, { units: units('a', 'b') });
}

const noteOn = (value: unknown) => (value === 'not-applicable' ? { note: 'Speelt niet.' } : {});

function rowsOf(group: Known, all: readonly Known[]): object[] {
  const parts = all.filter(
    ({ kind, id, unit }) => kind === 'row fact' && id === group.id && unit === group.unit,
  );
  return Array.from({ length: Number(group.values[0]) }, (_, index) => {
    const facts = parts.flatMap(({ part = '', values }) => {
      const [row, fact = ''] = part.split(' ');
      return Number(row) === index ? [[fact, values[0]]] : [];
    });
    return { id: `r${index}`, ...Object.fromEntries(facts) };
  });
}
