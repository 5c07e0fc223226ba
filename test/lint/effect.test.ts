/** Members without effect, and rows that never decide, against every combination and against random worlds. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { domainsOf } from '../../src/conditions/analysis/domain.ts';
import { Prover } from '../../src/conditions/analysis/prover.ts';
import { compileChecked } from '../../src/conditions/compile.ts';
import type { Condition } from '../../src/conditions/model.ts';
import { unreachable } from '../../src/framework/lint/rows.ts';
import { compileWeighing } from '../../src/weighing/compile.ts';
import { withoutEffect } from '../../src/weighing/effect.ts';
import type { Member } from '../../src/weighing/model.ts';
import { completeWorld, conditionOver, conditions, facts, vocabulary } from '../conditions/arbitrary.ts';
import { WHOLE } from '../runs.ts';
import { instances, outer } from '../weighing/arbitraries.ts';
import { combinations, type Facts, verdictsOf } from '../weighing/oracle.ts';

const worlds: readonly Facts[] = [true, false].flatMap((alarm) =>
  [0, 1, 2, 3].map((grens) => ({ alarm, grens })),
);

test('what is said to have no effect has none, whatever the others and the facts', () => {
  let idle = 0;
  fc.assert(
    fc.property(instances, ({ levels, rows, members }) => {
      fc.pre(members.length <= 4);
      const found = withoutEffect(compileWeighing(rows, levels, outer), members);
      idle += found.length;
      for (const index of found) {
        const member = members[index] as Member;
        const others = members.toSpliced(index, 1);
        const own = combinations(
          [{ ...member, possible: member.possible & ((1 << levels.length) - 1) }],
          levels.length,
        );
        for (const rest of combinations(others, levels.length))
          for (const known of worlds) {
            const verdicts = own.map((outcome) =>
              verdictsOf(rows, {
                levels,
                members,
                outcomes: rest.toSpliced(index, 0, ...outcome),
                facts: known,
              }),
            );
            expect(new Set(verdicts).size).toBe(1);
          }
      }
    }),
    { numRuns: 1500, ...WHOLE },
  );
  expect(idle).toBeGreaterThan(50);
}, 120_000);

test('rows that are said never to decide never do', () => {
  const prover = new Prover({ conditions, domainOf: domainsOf(facts) });
  const rows = fc.array(conditionOver({ common: false }), { minLength: 2, maxLength: 4 });
  const samples = fc.array(completeWorld, { minLength: 25, maxLength: 25 });
  let dead = 0;
  fc.assert(
    fc.property(rows, samples, (whens, seen) => {
      const levels = [
        ...whens.map((when, index) => ({ level: `l${index}`, when })),
        { level: 'rest', otherwise: true as const },
      ];
      const never = unreachable(levels, prover);
      dead += never.length;
      const tests = whens.map((when: Condition) => compileChecked(when, vocabulary).test);
      for (const world of seen) {
        const first = tests.findIndex((judge) => judge(world) === true);
        expect(never).not.toContain(first === -1 ? whens.length : first);
      }
    }),
    { numRuns: 3000, ...WHOLE },
  );
  expect(dead).toBeGreaterThan(50);
}, 120_000);
