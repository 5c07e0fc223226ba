import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { compiledBehind } from '../../../src/framework/compile.ts';
import { compileFramework, parseFramework } from '../../../src/index.ts';
import { loadCaseLibrary, loadCases } from '../../../src/node.ts';
import { changesTo } from '../../../src/testing/mutation/changes.ts';
import { changedDraft, compileChanged, isInvalid } from '../../../src/testing/mutation/compile.ts';
import { isEquivalent } from '../../../src/testing/mutation/proof.ts';
import { reachIn } from '../../../src/testing/mutation/reach.ts';
import { draftOf } from '../../../src/testing/sites.ts';
import { type MutationResults, mutantsOf, runCases, runMutants } from '../../../src/testing.ts';
import { casesWith, framework } from './small.ts';

const frameworks = [framework];

const lists = [
  ({ killed }: MutationResults) => killed,
  ({ survived }: MutationResults) => survived,
  ({ silenced }: MutationResults) => silenced,
  ({ equivalent }: MutationResults) => equivalent,
  ({ invalid }: MutationResults) => invalid,
  ({ advice }: MutationResults) => advice.notJudged,
] as const;

test('every kind of change, each with its place and its line', () => {
  const seen = mutantsOf(framework).map(
    ({ kind, line, before, after }) => `${kind} ${line}: ${before} → ${after}`,
  );
  expect(seen).toMatchSnapshot();
  expect(new Set(mutantsOf(framework).map(({ id }) => id)).size).toBe(seen.length);
});

test('what no case notices comes with a row that does, until nothing is left', () => {
  const rows: string[] = [];
  let left = runMutants(casesWith(rows), { frameworks }).survived;
  expect(left.length).toBeGreaterThan(5);
  for (let round = 0; round < 20 && left.some(({ suggestion }) => suggestion?.case === 'n1'); round++) {
    const row = left.find(({ suggestion }) => suggestion?.case === 'n1')?.suggestion?.row ?? '';
    rows.push(
      row
        .replace('it: ', `it: ronde ${round}, `)
        .replace(/it: ([^{]*?)(?=, (set|unset|date|expect):)/, (_, text) => `it: ${JSON.stringify(text)}`),
    );
    const cases = casesWith(rows);
    expect(runCases(cases, { frameworks }).failed.map(({ message }) => message)).toEqual([]);
    const next = runMutants(cases, { frameworks }).survived;
    expect(next.length).toBeLessThan(left.length);
    left = next;
  }
  // What is left needs a case about one record.
  expect(left.map(({ at }) => at).filter((at) => at !== 'N1.2' && at !== 'meeste')).toEqual([]);
});

test('the same whatever part of the work is done where', () => {
  const cases = casesWith([]);
  const whole = runMutants(cases, { frameworks });
  const parts = [0, 1, 2].map((index) => runMutants(cases, { frameworks, share: { index, of: 3 } }));
  for (const listOf of lists) {
    const together = parts.flatMap((part) => listOf(part).map(({ id }) => id)).sort();
    expect(together).toEqual(
      listOf(whole)
        .map(({ id }) => id)
        .sort(),
    );
  }
  expect(runMutants(cases, { frameworks })).toEqual(whole);
});

test('only those that are asked for, with how far it is', () => {
  const told: string[] = [];
  const { killed, survived } = runMutants(casesWith([]), {
    frameworks,
    only: 'n1.1',
    onProgress: (done, total) => void told.push(`${done}/${total}`),
  });
  expect([...killed, ...survived].every(({ at }) => at === 'N1.1')).toBe(true);
  expect(told.at(-1)).toBe(`${told.length}/${told.length}`);
});

test('harm, the time to repair and the sources are counted apart, and so is what is no framework', () => {
  const { advice, invalid } = runMutants(casesWith([]), { frameworks });
  expect(new Set(advice.notJudged.map(({ kind }) => kind))).toEqual(
    new Set(['harm', 'repair-within', 'norm-status', 'source']),
  );
  const overlapping = invalid.filter(({ kind }) => kind === 'date').map(({ after }) => after);
  expect(overlapping).toHaveLength(2);
});

test('proved the same: essential where no row asks for it, a threshold on days before the edition', () => {
  const { equivalent } = runMutants(casesWith([]), { frameworks });
  expect(equivalent.map(({ kind, at }) => `${kind} ${at}`)).toEqual(
    expect.arrayContaining(['essential N1.1', 'essential N1.2', 'date grens']),
  );
});

const root = fileURLToPath(new URL('../../../frameworks', import.meta.url));
const shipped = readdirSync(root).filter((name) => readdirSync(`${root}/${name}`).includes('cases'));

test('invalid is what parse refuses, of the small framework', () => {
  const compiled = compiledOf(framework);
  const draft = draftOf(framework);
  const reach = reachIn(draft);
  for (const change of changesTo(draft)) {
    const changed = changedDraft(framework, draft, change, reach(change.owner, change.criterion));
    const { sha256: _sha, ...whole } = changed.framework;
    const file = JSON.parse(JSON.stringify(whole));
    expect([change.kind, change.path, isInvalid(changed)]).toEqual([
      change.kind,
      change.path,
      !parseFramework(file).ok,
    ]);
    if (isInvalid(changed)) continue;
    // What is compiled as little as possible judges as what is compiled whole.
    const reparsed = compileFramework(file);
    if (!reparsed.ok) continue;
    const quick = compileChanged(compiled, changed);
    expect(isEquivalentBothWays(quick, compiledOf(reparsed.value.framework), changed)).toBe(true);
  }
  function isEquivalentBothWays(
    quick: ReturnType<typeof compiledOf>,
    whole: ReturnType<typeof compiledOf>,
    changed: Parameters<typeof isEquivalent>[3],
  ) {
    const same = { ...changed, draft: draftOf(whole.framework), framework: whole.framework };
    return isEquivalent(quick, changed.draft, whole, {
      ...same,
      change: { ...changed.change, kind: 'number' },
    });
  }
});

function compiledOf(of: typeof framework) {
  const compiled = compiledBehind(of);
  if (!compiled) throw new Error('not compiled');
  return compiled;
}

/** Editions that were over before the first policy began: no measure can be asked for on them. */
const beforeAnyPolicy = ['e-health 1.0.0'];

describe('shipped', () => {
  test.each(shipped.filter((name) => name !== 'interventions'))(
    '%s: no mutant survives, nor one that only a recommendation can notice',
    { timeout: 240_000 },
    async (name) => {
      const cases = await loadCases(`${root}/${name}/cases`);
      const { survived, advice, unusedSilences } = await runMutants(cases, await loadCaseLibrary(cases));
      expect(
        [...survived, ...advice.survived].map(({ line, at, before, after, suggestion }) => ({
          line,
          at,
          before,
          after,
          suggestion,
        })),
      ).toEqual([]);
      expect(unusedSilences).toEqual([]);
      expect(advice.killed.length).toBeGreaterThan(40);
      const kinds = new Set<string>(advice.killed.map(({ kind }) => kind));
      expect(['source', 'power', 'power-after'].filter((kind) => !kinds.has(kind))).toEqual([]);
      const left = advice.notJudged.map(({ framework: id, version }) => `${id} ${version}`);
      expect(left.filter((edition) => !beforeAnyPolicy.includes(edition))).toEqual([]);
    },
  );
});

test('a framework that nothing parsed is refused', () => {
  expect(() => mutantsOf({ ...framework })).toThrow(TypeError);
});
