/** Small frameworks of one norm, at random, of which every findings file can be tried. */
import * as fc from 'fast-check';
import { assess, type Framework, parseFramework } from '../../../src/index.ts';

/** What can be filled in, by id: every value there is. */
export interface Small {
  readonly framework: Framework;
  readonly values: ReadonlyMap<string, readonly unknown[]>;
}

const FACTS = {
  ja: { values: [true, false], facts: { type: 'boolean', about: 'provider', title: 'Ja' } },
  open: { values: [true, false], facts: { type: 'boolean', title: 'Open' } },
  soort: {
    values: ['a', 'b', 'c'],
    facts: { type: 'choice', about: 'provider', title: 'Soort', options: { a: 'A', b: 'B', c: 'C' } },
  },
  tal: { values: [0, 1, 2], facts: { type: 'integer', title: 'Tal', minimum: 0, maximum: 2 } },
} as const;

const leaf = fc.oneof(
  fc.record({ fact: fc.constantFrom('ja', 'open'), operator: fc.constant('equal'), value: fc.boolean() }),
  fc.record({
    fact: fc.constant('soort'),
    operator: fc.constantFrom('equal', 'notEqual'),
    value: fc.constantFrom('a', 'b'),
  }),
  fc.record({
    fact: fc.constant('tal'),
    operator: fc.constantFrom('lessThan', 'greaterThanInclusive', 'equal'),
    value: fc.constantFrom(1, 2),
  }),
);

const condition = fc.oneof(
  { weight: 3, arbitrary: leaf },
  fc.array(leaf, { minLength: 2, maxLength: 2 }).map((all) => ({ all })),
  fc.array(leaf, { minLength: 2, maxLength: 2 }).map((any) => ({ any })),
  leaf.map((not) => ({ not })),
);

const level = fc.constantFrom('goed', 'matig', 'slecht');

const aggregate = fc.oneof(
  fc.record({
    fact: fc.constant('share'),
    params: fc.record({ atLeast: fc.constantFrom('goed', 'matig') }),
    operator: fc.constantFrom('equal', 'greaterThanInclusive', 'lessThan'),
    value: fc.constantFrom(0.5, 1),
  }),
  fc.record({
    fact: fc.constant('count'),
    params: fc.record({ level, essential: fc.boolean() }),
    operator: fc.constantFrom('greaterThanInclusive', 'equal', 'lessThan'),
    value: fc.constantFrom(1, 2),
  }),
  fc.record({
    fact: fc.constant('verdict'),
    params: fc.constant({ of: 'N.0' }),
    operator: fc.constantFrom('equal', 'notEqual'),
    value: level,
  }),
);

const weighing = fc
  .tuple(
    fc.array(fc.tuple(level, fc.oneof({ weight: 4, arbitrary: aggregate }, leaf)), {
      minLength: 1,
      maxLength: 3,
    }),
    level,
  )
  .map(([rows, last]) => ({
    for: 'weighing',
    levels: [
      ...rows.map(([one, when]) => ({ level: one, because: 'Zo.', when })),
      { level: last, because: 'Anders.', otherwise: true },
    ],
  }));

const rows = [
  { level: 'goed', when: { fact: 'answer', path: '$.share', operator: 'greaterThanInclusive', value: 0.6 } },
  { level: 'matig', when: { fact: 'answer', path: '$.share', operator: 'greaterThanInclusive', value: 0.7 } },
  { level: 'slecht', otherwise: true },
];

/** A criterion with every answer that differs. */
const asked = fc.oneof(
  fc.constantFrom(
    { more: { answer: 'judgement' }, values: ['met', 'not-met'] },
    { more: { answer: 'boolean' }, values: [true, false] },
    { more: { answer: 'grade' }, values: ['goed', 'matig', 'slecht'] },
    {
      more: { answer: { type: 'checklist', items: { p: 'P', q: 'Q' } } },
      values: [{ p: true, q: true }, { p: false }],
    },
    { more: { answer: 'sample', grading: 'deel' }, values: ['2/2', '1/2', '0/2'] },
  ),
  fc.tuple(level, level, level).map(([a, b, c]) => ({
    more: {
      answer: { type: 'integer', minimum: 0, maximum: 3 },
      levels: [
        { level: a, when: { fact: 'answer', operator: 'greaterThan', value: 1 } },
        { level: b, when: { fact: 'answer', operator: 'greaterThan', value: { fact: 'tal' } } },
        { level: c, otherwise: true },
      ],
    },
    values: [0, 1, 2, 3],
  })),
  condition.map((met) => ({ more: { met }, values: undefined })),
);

const criterion = fc.tuple(
  asked,
  fc.boolean(),
  fc.option(condition, { nil: undefined, freq: 2 }),
  fc.constantFrom({}, {}, {}, { scope: 'organisation' }, { status: 'encouraged', essential: false }),
);

/** A framework with one norm of one to three criteria. */
export const smallFramework: fc.Arbitrary<Small | undefined> = fc
  .tuple(
    fc.array(criterion, { minLength: 1, maxLength: 3 }),
    weighing,
    fc.option(condition, { nil: undefined, freq: 2 }),
    fc.constantFrom('unit', 'organisation'),
  )
  .map(([criteria, weegt, applies, scope]) => {
    const written = criteria.map(([{ more }, essential, own, kind], index) => ({
      id: `N.${index}`,
      title: 'Is het zo?',
      essential,
      ...(own && { applies: own }),
      ...kind,
      ...more,
    }));
    const text = JSON.stringify([written, weegt, applies]);
    const facts = Object.entries(FACTS).filter(([id]) => text.includes(`"fact":"${id}"`));
    const parsed = parseFramework({
      format: 'framework/1',
      id: 'klein',
      version: '1.0.0',
      title: 'Klein',
      basis: 'Verzonnen.',
      valid: { from: '2026-01-01' },
      scale: {
        levels: [
          { id: 'goed', title: 'Goed', met: true },
          { id: 'matig', title: 'Matig', met: false },
          { id: 'slecht', title: 'Slecht', met: false },
        ],
      },
      weighing: { norm: 'weegt' },
      laws: { wet: { title: 'Wet' } },
      articles: [{ article: 'wet 1', title: 'Een' }],
      facts: Object.fromEntries(facts.map(([id, one]) => [id, one.facts])),
      gradings: { weegt, deel: { for: 'sample', minimum: 2, levels: rows } },
      themes: [
        {
          id: 'T',
          title: 'Thema',
          norms: [
            {
              id: 'N',
              title: 'Norm',
              sources: ['wet 1'],
              harm: { class: 'limited', because: 'Zo.' },
              scope,
              ...(applies && { applies }),
              criteria: written,
            },
          ],
        },
      ],
    });
    if (!parsed.ok) return undefined;
    const answers = criteria.flatMap(([{ values }], index) =>
      values ? [[`N.${index}`, [...values, 'not-applicable']] as const] : [],
    );
    return {
      framework: parsed.value,
      values: new Map<string, readonly unknown[]>([
        ...facts.map(([id, { values }]) => [id, values] as const),
        ...answers,
      ]),
    };
  });

/** What findings with these values give: the level or state. */
export function verdictOn(small: Small, given: ReadonlyMap<string, unknown>): string {
  return verdictAt(
    small,
    [...given].map(([id, value]) => findingOf(id, value)),
    [],
  );
}

/** The fewest findings for everything that comes out, over every findings file. */
export function fewestBySearch(small: Small): ReadonlyMap<string, number> {
  const fewest = new Map<string, number>();
  const ids = [...small.values.keys()];
  const given = new Map<string, unknown>();
  const next = (index: number): void => {
    const id = ids[index];
    if (id === undefined) {
      const verdict = verdictOn(small, given);
      fewest.set(verdict, Math.min(fewest.get(verdict) ?? Number.POSITIVE_INFINITY, given.size));
      return;
    }
    next(index + 1);
    for (const value of small.values.get(id) ?? []) {
      given.set(id, value);
      next(index + 1);
      given.delete(id);
    }
  };
  next(0);
  return fewest;
}

/** Findings with these values, at units and more than once, in any order. */
export function anyFindings({ values }: Small): fc.Arbitrary<readonly object[]> {
  const one = fc.constantFrom(...values.keys()).chain((id) =>
    fc
      .record({
        value: fc.constantFrom(...(values.get(id) ?? [])),
        unit: fc.constantFrom(undefined, 'u1', 'u2'),
      })
      .map(({ value, unit }) => findingOf(id, value, unit)),
  );
  return fc.array(one, { maxLength: 8 });
}

function findingOf(id: string, value: unknown, unit?: string): object {
  return {
    [id.startsWith('N.') ? 'criterion' : 'fact']: id,
    value,
    ...(value === 'not-applicable' && { note: 'Zo.' }),
    ...(unit !== undefined && { unit }),
  };
}

/** What a visit gives, to two units where nothing else is said. */
export function verdictAt({ framework }: Small, findings: readonly object[], units = ['u1', 'u2']): string {
  const { themes } = assess(framework, {
    format: 'findings/1',
    framework: { id: 'klein', version: '1.0.0' },
    date: '2026-01-01',
    kind: 'first-visit',
    provider: { id: 'p', name: 'P' },
    units: units.map((id) => ({ id, title: id, visited: true })),
    findings,
  });
  const verdict = themes[0]?.norms[0]?.verdict;
  return verdict?.level ?? verdict?.state ?? '';
}
