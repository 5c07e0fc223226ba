import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { assess } from '../../../src/index.ts';
import { proveLevels } from '../../../src/testing.ts';
import { anyFindings, fewestBySearch, type Small, smallFramework, verdictAt } from './small.ts';

/** Larger ones take too long to try by hand. */
const MOST_FILES = 600;

const filesOf = ({ values }: Small) =>
  [...values.values()].reduce((count, list) => count * (list.length + 1), 1);

const small = smallFramework.filter((one): one is Small => one !== undefined && filesOf(one) <= MOST_FILES);

test('over every findings file of small norms: reachable where one gives it, with the fewest findings', () => {
  fc.assert(
    fc.property(small, (one) => {
      const fewest = fewestBySearch(one);
      const [proof] = proveLevels(one.framework).norms;
      for (const level of proof?.levels ?? []) {
        const count = fewest.get(level.level);
        // What only units could make possible is not settled by trying findings without units.
        if (level.state === 'unknown') expect([level.limit, count]).toEqual(['units', undefined]);
        else expect([level.level, level.state === 'reachable']).toEqual([level.level, count !== undefined]);
        if (level.state !== 'reachable') continue;
        expect([level.level, level.witness.count, level.witness.minimum]).toEqual([level.level, count, true]);
      }
    }),
    { numRuns: 40 },
  );
});

test('findings that give a level give it no longer when any of them is left out', () => {
  fc.assert(
    fc.property(small, ({ framework }) => {
      for (const proof of proveLevels(framework).norms[0]?.levels ?? []) {
        if (proof.state !== 'reachable') continue;
        const { findings } = proof.witness;
        const verdictWith = (some: typeof findings.findings) => {
          const verdict = assess(framework, { ...findings, findings: some }).themes[0]?.norms[0]?.verdict;
          return verdict?.level ?? verdict?.state;
        };
        expect(verdictWith(findings.findings)).toBe(proof.level);
        for (const left of findings.findings)
          expect(verdictWith(findings.findings.filter((other) => other !== left))).not.toBe(proof.level);
      }
    }),
    { numRuns: 60 },
  );
});

test('what is proved impossible no visit gives: not with units, nor with findings that contradict each other', () => {
  const visits = small.chain((one) =>
    fc.tuple(fc.constant(one), fc.array(anyFindings(one), { minLength: 30 })),
  );
  fc.assert(
    fc.property(visits, ([one, all]) => {
      const levels = proveLevels(one.framework).norms[0]?.levels ?? [];
      const never = levels.flatMap(({ level, state }) => (state === 'unreachable' ? [level] : []));
      for (const findings of all) expect(never).not.toContain(verdictAt(one, findings));
    }),
    { numRuns: 40 },
  );
});
