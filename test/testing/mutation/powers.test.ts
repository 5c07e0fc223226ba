/** Mutants of what a measure rests on: the sources of norms, and the powers of a policy. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseFramework, parsePolicy } from '../../../src/index.ts';
import { changed, changedPolicy } from '../../../src/testing/mutation/change.ts';
import { jobsIn } from '../../../src/testing/mutation/jobs.ts';
import type { AdviceRow } from '../../../src/testing/policy/advice.ts';
import { adviceFor, outcomeOn } from '../../../src/testing/policy/recommended.ts';
import { type Mutant, mutantsOf, type RememberedFate, runCases, runMutants } from '../../../src/testing.ts';
import { igjText } from '../../intervention/policies.ts';
import { sound } from '../build.ts';
import { law, lawCases, lawText, unfollowed } from '../law.ts';

const policies = [sound(parsePolicy(igjText, { file: 'igj.yaml' }))];
const byStandard = '{ it: standaard, set: { N1: voldoet-niet, N1.3: false }, expect: aanwijzing }';

const run = (rows: readonly string[], framework = law, of = policies, only?: string) =>
  runMutants(lawCases(rows), { frameworks: [framework], policies: of, ...(only && { only }) });

let base: ReturnType<typeof run> | undefined;

/** What becomes of the mutants where one row asks for an aanwijzing. */
function ranByStandard(): ReturnType<typeof run> {
  base ??= run([byStandard]);
  return base;
}

const told = ({ name, line }: Mutant) => `${line} ${name}`;
const named = (mutants: readonly Mutant[]) => mutants.map(({ name }) => name);
const ofSources = (mutants: readonly Mutant[]) => mutants.filter(({ kind }) => kind === 'source');
const ofPowers = (mutants: readonly Mutant[]) => mutants.filter(({ kind }) => kind.startsWith('power'));

describe('sources', () => {
  test('one per article, and per field norm that elaborates one; each on its place and line', () => {
    const sources = ofSources(mutantsOf(law));
    expect(named(sources)).toEqual([
      'N1.2 source wkkgz 13',
      'N1.2 source wkkgz 15',
      'N1.3 source wkkgz 2(2)b',
      'N1.3 source standaard',
      'N1.4 source wet-big 36',
      'N1.4 source wet-big 38',
      'N1.5 source standaard',
      'N1 source wkkgz 2(2)c',
      'N1 source bw 7:448',
      'N2.2 source wkkgz 11(1)',
      'N2 source wkkgz 4(2)',
      'N3.1 source wkkgz 3(1)',
      'N3.1 source wkkgz 7',
      'N3 source wkkgz 3(1)',
      'N3 source wkkgz 7',
    ]);
    expect(sources.slice(0, 2)).toMatchObject([
      {
        line: 20,
        column: 52,
        before: '- { id: N1.2, title: Regeling, sources: [wkkgz 13, wkkgz 15], answer: boolean }',
        after: '- { id: N1.2, title: Regeling, sources: [wkkgz 15], answer: boolean }',
      },
      { after: '- { id: N1.2, title: Regeling, sources: [wkkgz 13], answer: boolean }' },
    ]);
    const [last] = sources.filter(({ at }) => at === 'N2.2');
    expect(last).toMatchObject({ after: '- { id: N2.2, title: Gemeld, answer: boolean }' });
    expect(sources.find(({ at }) => at === 'N2')).toMatchObject({ before: 'sources: [wkkgz 4(2)]' });
    expect(new Set(sources.map(({ id }) => id)).size).toBe(sources.length);
  });

  test.each([
    [
      'between quotes',
      `sources: ["wkkgz 2(2)c", 'bw 7:448']`,
      [`sources: ['bw 7:448']`, 'sources: ["wkkgz 2(2)c"]'],
    ],
    [
      'with a remark',
      'sources: [wkkgz 2(2)c, bw 7:448] # a, b',
      ['sources: [bw 7:448] # a, b', 'sources: [wkkgz 2(2)c] # a, b'],
    ],
    ['on lines of their own', 'sources:\n          - wkkgz 2(2)c\n          - bw 7:448 # a, b', ['', '']],
    ['over two lines', 'sources: [wkkgz 2(2)c,\n          bw 7:448]', ['sources: [', ']']],
  ])('shown %s', (_, written, expected) => {
    const text = lawText.replace('sources: [wkkgz 2(2)c, bw 7:448]', written);
    const sources = ofSources(mutantsOf(sound(parseFramework(text, { file: 'recht.yaml' }))));
    expect(sources.filter(({ at }) => at === 'N1').map(({ after }) => after)).toEqual(expected);
  });

  test('a norm without sources is no norm', async () => {
    const { invalid } = await ranByStandard();
    expect(named(ofSources(invalid))).toEqual(['N2 source wkkgz 4(2)']);
    const without = lawText.replace('sources: [wkkgz 4(2)]', 'sources: []');
    expect(parseFramework(without).ok).toBe(false);
  });

  test('proved: the article is named twice, opens nothing beside another, or the norm gives advice only', async () => {
    const { advice } = await ranByStandard();
    expect(named(ofSources(advice.equivalent))).toEqual([
      'N1.3 source wkkgz 2(2)b',
      'N1.3 source standaard',
      'N1.4 source wet-big 36',
      'N1.4 source wet-big 38',
      'N3.1 source wkkgz 3(1)',
      'N3.1 source wkkgz 7',
      'N3 source wkkgz 3(1)',
      'N3 source wkkgz 7',
    ]);
  });

  test('noticed by what the measure rests on, by what is barred, or by what comes with it', async () => {
    const { advice } = await run(
      [
        '{ it: bestuur, set: { N1: voldoet-niet, N1.5: false }, articles: [wkkgz 2(2)b] }',
        `{ it: klachten, set: { N1: voldoet-niet, N1.2: false, ${unfollowed('aanwijzing')} }, articles: [wkkgz 13, wkkgz 15] }`,
        '{ it: bejegening, set: { N1: voldoet-niet, N1.1: false }, expect: aanwijzing, barred: [aanwijzing, bevel] }',
        '{ it: gemeld, set: { N2: voldoet-niet, N2.2: false, phase: first-visit }, beside: [hertoets, waarschuwing] }',
      ],
      law,
      policies,
      'source',
    );
    expect(ofSources(advice.survived)).toEqual([]);
    const killed = advice.killed.filter(({ kind }) => kind === 'source');
    expect(killed.map(({ name, by }) => `${name}: ${by}`)).toEqual([
      'N1.2 source wkkgz 13: grondslag: klachten',
      'N1.2 source wkkgz 15: grondslag: klachten',
      'N1.5 source standaard: grondslag: bestuur',
      'N1 source wkkgz 2(2)c: grondslag: bejegening',
      'N1 source bw 7:448: grondslag: bejegening',
      'N2.2 source wkkgz 11(1): grondslag: gemeld',
    ]);
  });
});

describe('powers', () => {
  test('of the entries that cover what a tested norm cites, with place and line of the policy', async () => {
    const { advice } = await ranByStandard();
    const all = ofPowers([...advice.killed, ...advice.survived, ...advice.equivalent]).toSorted((a, b) =>
      a.id < b.id ? -1 : 1,
    );
    expect(named(all).toSorted()).toEqual(
      [
        'igj power wkkgz 2 aanwijzing',
        'igj power wkkgz 2 bevel',
        'igj power-when wkkgz 2 bevel',
        'igj power wkkgz 2 last-onder-dwangsom',
        'igj power-after wkkgz 2 last-onder-dwangsom',
        'igj power wkkgz 4(2) boete',
        'igj power-after wkkgz 4(2) boete',
        'igj power wkkgz 11(1) boete',
        'igj power-after wkkgz 11(1) boete',
        'igj power wkkgz 13 last-onder-dwangsom',
      ].toSorted(),
    );
    const lines = igjText.split('\n');
    for (const { line = 0, column = 0, before, file, at, framework } of all) {
      expect([file, at, framework]).toEqual(['igj.yaml', 'igj', 'recht']);
      expect(lines[line - 1]?.trim()).toBe(before);
      expect(lines[line - 1]?.slice(column - 1)).toMatch(
        /^(when|after|aanwijzing|bevel|last-onder-dwangsom|boete): /,
      );
    }
    const when = all.find(({ kind }) => kind === 'power-when');
    expect(when?.after).toBe('bevel: { basis: wkkgz 27(4) }');
    expect(when?.id).toMatch(/^recht 1\.0\.0 igj 1\.0\.0 powers\/0\/opens\/bevel\/when/);
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  });

  test('proved where the measure is asked for only when the power is open', async () => {
    const { advice } = await ranByStandard();
    expect(named(ofPowers(advice.equivalent))).toEqual(['igj power-when wkkgz 2 bevel']);
  });

  test('proved where nothing asks for the measure', async () => {
    const fines = lawText
      .replace('sources: [wkkgz 4(2)]', 'sources: [wkkgz 7b(1)]')
      .replace('article: wkkgz 4(2)', 'article: wkkgz 7b(1)')
      .replace('sources: [wkkgz 11(1)], ', '');
    const framework = sound(parseFramework(fines, { file: 'recht.yaml' }));
    const bare = sound(
      parsePolicy(igjText.replace(/ {2}- name: (vog-boete|niet-gemeld-boete)\n[\s\S]*?event: .*\n/g, ''), {
        file: 'igj.yaml',
      }),
    );
    const { advice } = await run([byStandard], framework, [bare], 'boete');
    expect(named(advice.equivalent)).toContain('igj power wkkgz 7b(1) boete');
  });

  test('what no row notices comes with a row that would; then nothing is left', async () => {
    const { advice } = await ranByStandard();
    const left = advice.survived.filter(({ kind }) => kind === 'source' || kind.startsWith('power'));
    expect(left.length).toBeGreaterThan(8);
    const rows = left.flatMap(({ suggestion }, index) =>
      suggestion ? suggestion.row.replace('- { it: ', `{ it: ${index} `) : [],
    );
    expect(rows).toHaveLength(left.length);
    const library = { frameworks: [law], policies };
    // A row stands by itself: what it does not say is unknown.
    const { failed } = await runCases(lawCases(rows, 'trust: limited'), library);
    expect(failed.map(({ message }) => message)).toEqual([]);
    const next = await runMutants(lawCases(rows, 'trust: limited'), library);
    const still = next.advice.survived.filter(({ kind }) => kind === 'source' || kind.startsWith('power'));
    expect(still.map(told)).toEqual([]);
  });

  test('by hand: without wkkgz 29(1)b there is no last after an aanwijzing, and a case says so', async () => {
    const row = `{ it: last, set: { N1: voldoet-niet, N1.3: false, ${unfollowed('aanwijzing')} }, expect: last-onder-dwangsom, articles: [wkkgz 2(2)b], basis: [wkkgz 29(1)b] }`;
    const { advice } = await run([row], law, policies, 'last-onder-dwangsom');
    expect(advice.killed).toContainEqual(
      expect.objectContaining({ name: 'igj power wkkgz 2 last-onder-dwangsom', by: 'grondslag: last' }),
    );
    // The law as it would then be: the aanwijzing that runs stays, for want of anything heavier.
    const text = igjText.replace(/^ {6}last-onder-dwangsom: \{ basis: wkkgz 29\(1\)b.*\n/m, '');
    expect(text).not.toBe(igjText);
    const without = sound(parsePolicy(text));
    const { failed } = await runCases(lawCases([row]), { frameworks: [law], policies: [without] });
    expect(failed[0]?.got).toEqual(['aanwijzing']);
  });

  test('a silence may name a power; one that holds nothing back is told', async () => {
    const rows = [byStandard];
    const bare = await ranByStandard();
    const [survivor] = ofPowers(bare.advice.survived);
    expect(survivor).toBeDefined();
    const text = `${lawText}silence:\n  - { rule: mutant, at: igj power-after wkkgz 2 niets, reason: Zo bedoeld. }\n`;
    const silenced = sound(parseFramework(text, { file: 'recht.yaml' }));
    const { unusedSilences } = await run(rows, silenced);
    expect(unusedSilences).toMatchObject([{ at: 'igj power-after wkkgz 2 niets' }]);
    expect(parseFramework(text.replace('power-after', 'powers'))).toMatchObject({ ok: false });
  });
});

test('a run that remembers gives what a run that does not would give, another policy or other sources included', async () => {
  const last = `{ it: last, set: { N1: voldoet-niet, N1.3: false, ${unfollowed('aanwijzing')} }, expect: last-onder-dwangsom, basis: [wkkgz 29(1)b] }`;
  const cases = lawCases([byStandard, last]);
  const remembered = new Map<string, RememberedFate>();
  const compare = async (frameworks: readonly (typeof law)[], of: typeof policies, only: string) => {
    let ran = 0;
    const options = { frameworks, policies: of, only };
    const onProgress = () => {
      ran += 1;
    };
    const results = await runMutants(cases, { ...options, memory: remembered, onProgress });
    expect(results).toEqual(await runMutants(cases, options));
    return { ran, left: results.advice.survived.length };
  };
  await compare([law], policies, 'last-onder-dwangsom');
  const again = await compare([law], policies, 'last-onder-dwangsom');
  expect(again.ran).toBe(again.left);
  const direct = igjText.replace('29(1)b, after: [aanwijzing, bevel] }', '29(1)b }');
  const other = await compare(
    [law],
    [sound(parsePolicy(direct, { file: 'igj.yaml' }))],
    'last-onder-dwangsom',
  );
  expect(other.ran).toBeGreaterThan(other.left);
  await compare([law], policies, 'N1.3');
  const cited = lawText.replace('sources: [wkkgz 2(2)b, standaard]', 'sources: [wkkgz 2(2)c, standaard]');
  await compare([sound(parseFramework(cited, { file: 'recht.yaml' }))], policies, 'N1.3');
}, 60_000);

/** What runs, and whether it was followed: of each something or nothing. */
const running = fc.record(
  {
    running: fc.constantFrom(
      'verbeterplan',
      'verscherpt-toezicht',
      'aanwijzing',
      'last-onder-dwangsom',
      'bevel',
      'waarschuwing',
    ),
    'deadline-passed': fc.boolean(),
    followed: fc.constantFrom('fully', 'partly', 'not'),
  },
  { requiredKeys: [] },
);

/** Contexts as they come: of each fact a value, or nothing. */
const contexts = fc
  .tuple(
    fc.oneof(fc.constant({}), fc.constant({ phase: 'first-visit' }), running, running),
    fc.record(
      {
        'acute-danger': fc.boolean(),
        'needs-exceed-expertise': fc.boolean(),
        trust: fc.constantFrom('sufficient', 'limited', 'insufficient'),
        norms: fc.subarray(['N1', 'N2', 'N3'], { minLength: 1 }),
        failing: fc.subarray(['N1.1', 'N1.2', 'N1.3', 'N1.4', 'N1.5', 'N2.1', 'N2.2', 'N3.1']),
        unseen: fc.subarray(['N1.1', 'N1.2', 'N1.4', 'N2.1']),
      },
      { requiredKeys: ['norms', 'failing', 'unseen'] },
    ),
  )
  .map(([earlier, now]) => ({ ...earlier, ...now }));

/** Of which every article of a norm opens what the others open, or nothing does: there the conditions of powers are proved. */
const alike = sound(
  parseFramework(
    lawText
      .replace(', bw 7:448]', ']')
      .replace('title: Handelingen, sources: [wet-big 36, wet-big 38], ', 'title: Handelingen, ')
      .replace('title: VOG, answer', 'title: VOG, sources: [wet-big 36, wet-big 38], answer'),
    { file: 'recht.yaml' },
  ),
);

test('what was proved the same comes out the same, whatever is given', { timeout: 120_000 }, async () => {
  const library = { frameworks: [alike], policies };
  const { advice } = await runMutants(lawCases([byStandard]), library);
  const proved = [...ofSources(advice.equivalent), ...ofPowers(advice.equivalent)].map(({ id }) => id);
  const jobs = jobsIn(lawCases([byStandard]), library).filter(({ mutant }) => proved.includes(mutant.id));
  expect(jobs.map(({ mutant }) => mutant.name)).toEqual(
    expect.arrayContaining([
      'N1.3 source standaard',
      'N2.1 source wet-big 36',
      'igj power-when wkkgz 2 bevel',
      'igj power-after wkkgz 2 last-onder-dwangsom',
    ]),
  );
  await fc.assert(
    fc.asyncProperty(contexts, async ({ norms, failing, unseen, trust, ...facts }) => {
      const row = rowWith(norms, failing, unseen, { ...facts, ...(trust && { trust }) });
      const own = row && (await adviceFor(row).then(outcomeOn, () => undefined));
      // Not everything that can be given goes together: what does not is drawn again.
      fc.pre(row !== undefined && own !== undefined);
      for (const { change } of jobs) {
        const instead = change.policy
          ? { policy: changedPolicy(change.policy, change) }
          : { norm: normIn(changed(alike, change), change.owner.id) };
        const after = outcomeOn(await adviceFor(row, instead));
        expect([change.kind, change.path, after]).toEqual([change.kind, change.path, own]);
      }
    }),
    { numRuns: 12 },
  );
});

function normIn({ themes }: typeof law, id: string) {
  const norm = themes.flatMap(({ norms }) => norms).find((one) => one.id === id);
  if (!norm) throw new Error(id);
  return norm;
}

/** A row of which everything is as it comes; undefined where that cannot be. */
function rowWith(
  norms: readonly string[],
  failing: readonly string[],
  unseen: readonly string[],
  facts: Readonly<Record<string, unknown>>,
): AdviceRow | undefined {
  const given = { ...facts, ...Object.fromEntries(norms.map((id) => [id, 'voldoet-niet'])) };
  const set = Object.entries({ ...given, ...Object.fromEntries(failing.map((id) => [id, false])) });
  const gone = unseen.filter((id) => !failing.includes(id));
  const words = set.map(([id, value]) => `${id}: ${String(value)}`);
  const row = `{ it: a, set: { ${['N3.1: true', ...words].join(', ')} }, unset: [${gone.join(', ')}], barred: [] }`;
  const own = 'N1.1: true, N1.2: true, N1.3: true, N1.4: true, N1.5: true, N2.1: true, N2.2: true';
  try {
    const [job] = jobsIn(lawCases([row], own), { frameworks: [alike], policies });
    return job?.subject.advice[0];
  } catch {
    return undefined;
  }
}
