/** What the cases of the shipped frameworks reach: every level, every row, every comparison both ways. */
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { loadCaseLibrary, loadCases } from '../../../src/node.ts';
import { coverageOf } from '../../../src/testing.ts';

const root = fileURLToPath(new URL('../../../frameworks', import.meta.url));
const shipped = readdirSync(root).filter(
  (name) => name !== 'interventions' && readdirSync(`${root}/${name}`).includes('cases'),
);

test.each(shipped)('%s: nothing is left unseen', { timeout: 60_000 }, async (name) => {
  const cases = await loadCases(`${root}/${name}/cases`);
  const coverage = coverageOf(cases, await loadCaseLibrary(cases));
  const unseen = coverage.frameworks.flatMap(({ id, version, parts }) =>
    parts.flatMap((part) => {
      const at = `${id} ${version} ${part.id}`;
      return [
        ...part.levels.flatMap(({ level, hits }) => (hits > 0 ? [] : `${at} ${level}`)),
        ...part.rows.flatMap(({ row, level, hits }) => (hits > 0 ? [] : `${at} row ${row} ${level}`)),
        ...part.leaves.flatMap(({ text, satisfied, notSatisfied }) =>
          satisfied > 0 && notSatisfied > 0 ? [] : `${at} ${text}`,
        ),
      ];
    }),
  );
  expect(unseen).toEqual([]);
  expect(coverage.goals).toBeGreaterThan(100);
  expect(coverage.reached).toBe(coverage.goals);
});
