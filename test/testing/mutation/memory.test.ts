/** A run that remembers gives what a run that does not would give, whatever was edited in between. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseFramework, parseLibrary } from '../../../src/index.ts';
import { type MutantMemory, parseCases, type RememberedFate, runMutants } from '../../../src/testing.ts';
import { igj } from '../../intervention/policies.ts';
import { sound } from '../build.ts';

const libraryText = `format: library/1
id: gedeeld
version: 1.0.0
title: Gedeeld
thresholds:
  klein: { title: Klein, values: [{ from: 2020-01-01, value: 5 }] }
conditions:
  groot: { fact: mensen, operator: greaterThan, value: { fact: klein } }
facts:
  mensen: { type: integer, about: provider, title: Mensen, minimum: 0 }
`;

const frameworkText = `format: framework/1
id: klein
version: 1.0.0
title: Klein
basis: Verzonnen
valid: { from: 2026-01-01 }
scale: binary
uses: [gedeeld]
weighing: { norm: alles, overall: alles }
facts:
  verblijf: { type: boolean, about: provider, title: Verblijf }
  soort: { type: choice, about: provider, title: Soort, options: { a: A, b: B } }
conditions:
  open: { fact: verblijf, operator: equal, value: true }
  anders: { any: [{ fact: soort, operator: equal, value: a }, { condition: open }] }
themes:
  - id: T
    title: Thema
    norms:
      - id: N1
        title: Een
        sources: [wet 1]
        harm: { class: limited, because: Zo }
        repairWithin: P3M
        criteria:
          - { id: N1.1, title: Raad, applies: { condition: groot }, answer: boolean, essential: true }
          - { id: N1.2, title: Deel, answer: sample, grading: meeste }
      - id: N2
        title: Twee
        sources: [wet 1]
        harm: { class: serious, because: Zo }
        applies: { condition: anders }
        criteria:
          - { id: N2.1, title: Ja, answer: boolean }
          - { id: N2.2, title: Nee, applies: { condition: open }, answer: boolean }
      - id: N3
        title: Drie
        sources: [wet 1]
        harm: { class: limited, because: Zo }
        criteria:
          - { id: N3.1, title: Ja, answer: number, met: { fact: answer, operator: greaterThan, value: 3 } }
gradings:
  alles:
    for: weighing
    levels:
      - { level: voldoet, because: Alles., when: { fact: share, params: { atLeast: voldoet }, operator: equal, value: 1 } }
      - { level: voldoet-niet, because: Niet alles., otherwise: true }
  meeste:
    for: sample
    minimum: 2
    levels:
      - { level: voldoet, when: { fact: answer, path: $.share, operator: greaterThanInclusive, value: 0.5 } }
      - { level: voldoet-niet, otherwise: true }
laws: { wet: { title: Wet } }
articles: [{ article: wet 1, title: Een }]
`;

const casesText = `format: cases/1
framework: klein
date: 2026-03-20
given: { mensen: 6, verblijf: true, soort: a }
cases:
  - id: n1
    norm: N1
    given: { N1.1: true, N1.2: 4/4 }
    table:
      - { it: goed, expect: voldoet }
      - { it: slecht, set: { N1.1: false }, expect: voldoet-niet }
      - { it: te klein, set: { mensen: 5, N1.1: false }, expect: voldoet }
      - { it: helft, set: { N1.2: 2/4 }, expect: voldoet }
      - { it: minder, set: { N1.2: 1/4 }, expect: voldoet-niet }
  - id: n2
    norm: N2
    given: { N2.1: true, N2.2: true }
    table:
      - { it: goed, expect: voldoet }
      - { it: een, set: { N2.2: false }, expect: voldoet-niet }
      - { it: dicht, set: { verblijf: false, N2.2: false }, expect: voldoet }
      - { it: geen van beide, set: { verblijf: false, soort: b }, expect: not-applicable }
      - { it: onbekend, unset: [verblijf], set: { N2.2: false }, expect: [voldoet, voldoet-niet] }
  - id: n3
    norm: N3
    table:
      - { it: vier, set: { N3.1: 4 }, expect: voldoet }
      - { it: drie, set: { N3.1: 3 }, expect: voldoet-niet }
  - { id: geheel, overall: true, given: { N1: voldoet, N2: voldoet, N3: voldoet-niet }, expect: voldoet-niet }
  - { id: gevonden, overall: true, given: { N1: voldoet, N2: voldoet, N3.1: 4 }, expect: voldoet }
  - id: advies
    policy: igj
    given: { phase: first-visit, trust: sufficient, acute-danger: false }
    table:
      - { it: N1, set: { N1: voldoet-niet }, expect: advies }
      - { it: N2, set: { N2: voldoet-niet }, expect: verbeterplan }
`;

const texts = { library: libraryText, framework: frameworkText, cases: casesText };
type Texts = typeof texts;

/** Words that an edit swaps for one another, wherever they stand: a second edit may turn the first back. */
const edits: readonly (readonly [of: keyof Texts, one: string, other: string])[] = [
  ['library', 'value: 5', 'value: 4'],
  ['library', 'operator: greaterThan,', 'operator: greaterThanInclusive,'],
  ['library', 'from: 2020-01-01', 'from: 2021-01-01'],
  ['library', 'minimum: 0', 'minimum: 1'],
  ['framework', 'verblijf, operator: equal, value: true', 'verblijf, operator: equal, value: false'],
  ['framework', 'anders: { any:', 'anders: { all:'],
  ['framework', 'soort, operator: equal, value: a', 'soort, operator: equal, value: b'],
  ['framework', 'essential: true', 'essential: false'],
  ['framework', 'minimum: 2', 'minimum: 3'],
  ['framework', 'value: 0.5', 'value: 0.6'],
  ['framework', 'greaterThan, value: 3', 'greaterThan, value: 2'],
  ['framework', 'class: serious', 'class: irreversible'],
  ['framework', 'repairWithin: P3M', 'repairWithin: P6W'],
  ['framework', 'applies: { condition: open }', 'applies: { condition: anders }'],
  ['framework', 'title: Drie', 'title: Drie\n        status: encouraged'],
  ['framework', 'options: { a: A, b: B }', 'options: { b: B, a: A }'],
  ['cases', '- { it: helft', '# - { it: helft'],
  ['cases', '- { it: drie', '# - { it: drie'],
  ['cases', '- { it: dicht', '# - { it: dicht'],
  ['cases', 'expect: [voldoet, voldoet-niet]', 'missing: [verblijf]'],
  ['cases', 'mensen: 6', 'mensen: 7'],
  ['cases', 'N3: voldoet-niet }', 'N3: not-applicable }'],
  ['cases', '- { it: N2, set', '# - { it: N2, set'],
  ['cases', '- { it: goed,', '- { it: prima,'],
];

function edit(before: Texts, index: number): Texts {
  const [of, one, other] = edits[index] ?? ['cases', '', ''];
  const text = before[of];
  const after = text.includes(other) ? text.replace(other, one) : text.replace(one, other);
  return { ...before, [of]: after };
}

async function run({ library, framework, cases }: Texts, memory?: MutantMemory) {
  const libraries = [sound(parseLibrary(library))];
  const frameworks = [sound(parseFramework(framework, { file: 'klein.yaml', libraries }))];
  const parsed = sound(parseCases(cases, { file: 'cases.yaml' }));
  let ran = 0;
  const results = await runMutants(parsed, {
    frameworks,
    policies: [igj],
    ...(memory && { memory }),
    onProgress: () => {
      ran += 1;
    },
  });
  return { results, ran };
}

let base: Promise<ReadonlyMap<string, RememberedFate>> | undefined;

/** A memory after one run of the texts as they stand, of one's own. */
async function memoryOf(): Promise<Map<string, RememberedFate>> {
  base ??= (async () => {
    const memory = new Map<string, RememberedFate>();
    await run(texts, memory);
    return memory;
  })();
  return new Map(await base);
}

describe('a run that remembers', () => {
  test('nothing changed: only what survived is run again', async () => {
    const memory = await memoryOf();
    const first = await run(texts);
    const again = await run(texts, memory);
    const { survived, silenced, advice } = first.results;
    expect(again.results).toEqual(first.results);
    expect(again.ran).toBe(survived.length + silenced.length + advice.survived.length);
    expect(again.ran).toBeLessThan(first.ran / 3);
  });

  test.each(edits.map(([of, one, other], index) => [of, one, other, index] as const))(
    'in the %s: %s → %s',
    async (_, __, ___, index) => {
      const memory = await memoryOf();
      const after = edit(texts, index);
      expect(after).not.toEqual(texts);
      expect((await run(after, memory)).results).toEqual((await run(after)).results);
    },
  );

  test('one norm changed: the others are not run again', async () => {
    const memory = await memoryOf();
    const first = await run(texts);
    const index = edits.findIndex(([, one]) => one === 'greaterThan, value: 3');
    const { ran, results } = await run(edit(texts, index), memory);
    expect(ran).toBeLessThan(first.ran / 2);
    expect(results).toEqual((await run(edit(texts, index))).results);
  });

  test('a long way of edits, back and forth', { timeout: 120_000 }, async () => {
    const walks = fc.array(fc.nat({ max: edits.length - 1 }), { minLength: 2, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(walks, async (walk) => {
        const memory = await memoryOf();
        let now: Texts = texts;
        for (const index of walk) {
          now = edit(now, index);
          expect((await run(now, memory)).results).toEqual((await run(now)).results);
        }
      }),
      { numRuns: 3 },
    );
  });
});
