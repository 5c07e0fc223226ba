/** Doing what lint says changes no outcome: random conditions, mended, against random complete worlds. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { domainsOf } from '../../src/conditions/analysis/domain.ts';
import { Prover } from '../../src/conditions/analysis/prover.ts';
import { compileChecked } from '../../src/conditions/compile.ts';
import type { Condition } from '../../src/conditions/model.ts';
import type { Path } from '../../src/diagnostics/diagnostic.ts';
import { type Remark, remarksOn } from '../../src/framework/lint/branches.ts';
import { completeWorld, conditionOver, conditions, facts, vocabulary } from '../conditions/arbitrary.ts';
import { WHOLE } from '../runs.ts';

const prover = new Prover({ conditions, domainOf: domainsOf(facts) });
const always: Condition = {
  any: [
    { fact: 'verblijf', operator: 'equal', value: true },
    { fact: 'verblijf', operator: 'equal', value: false },
  ],
};
const never: Condition = { not: always };

/** What a remark says a part comes down to. */
function comesDownTo({ rule, path, args }: Remark): Condition {
  if (rule === 'contradictory-branch' || rule === 'threshold-out-of-reach') return never;
  if (rule === 'constant-condition') return args.result === true ? always : never;
  // What adds nothing can go: among `all` it may as well hold, among `any` not.
  return path.at(-2) === 'any' ? never : always;
}

function mended(condition: Condition, path: Path, by: Condition): Condition {
  const [key, ...rest] = path;
  if (key === undefined) return by;
  if ('not' in condition) return { not: mended(condition.not, rest, by) };
  const [index, ...inner] = rest;
  const at = (part: Condition, place: number) => (place === index ? mended(part, inner, by) : part);
  if ('all' in condition) return { all: condition.all.map(at) };
  if ('any' in condition) return { any: condition.any.map(at) };
  throw new Error('a remark points into a leaf');
}

const worlds = fc.array(completeWorld, { minLength: 25, maxLength: 25 });
const anything = conditionOver({ common: false });

test('one by one and all together, by itself and where something is given', () => {
  const seen = new Map<string, number>();
  fc.assert(
    fc.property(anything, fc.option(anything, { nil: undefined }), worlds, (condition, given, samples) => {
      const remarks = remarksOn(condition, prover, given ? [given] : []);
      for (const { rule } of remarks) seen.set(rule, (seen.get(rule) ?? 0) + 1);
      const each = remarks.map((remark) => mended(condition, remark.path, comesDownTo(remark)));
      const all = remarks.reduce((one, remark) => mended(one, remark.path, comesDownTo(remark)), condition);
      const holds = given && compileChecked(given, vocabulary);
      const here = samples.filter((world) => holds?.test(world) !== false);
      const { test: judge } = compileChecked(condition, vocabulary);
      for (const other of [...each, all]) {
        const { test: after } = compileChecked(other, vocabulary);
        for (const world of here) expect(after(world)).toBe(judge(world));
      }
    }),
    { numRuns: 2500, ...WHOLE },
  );
  // Every kind came by, and most of them often.
  const kinds = ['constant-condition', 'contradictory-branch', 'repeated-condition', 'subsumed-branch'];
  for (const kind of kinds) expect(seen.get(kind) ?? 0).toBeGreaterThan(20);
}, 120_000);
