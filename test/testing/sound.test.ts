/** A case leaves the norms open: the measure that `recommend` gives for any norms is one of those that come out. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { recommend } from '../../src/intervention/recommend.ts';
import { parseCases, runCases } from '../../src/testing.ts';
import { assessmentOf, type NormGiven, worst } from '../intervention/build.ts';
import { igj, quiet, trustOf, under } from '../intervention/policies.ts';
import { sound } from './build.ts';

const norms = fc.array(
  fc.record({
    is: fc.constantFrom(...Object.values(worst)),
    harm: fc.constantFrom('limited', 'serious', 'irreversible' as const),
    status: fc.constantFrom('tested', 'tested', 'encouraged' as const),
    trend: fc.constantFrom('better', 'same', 'worse' as const),
  }),
  { minLength: 1, maxLength: 5 },
);

const situations = [
  { kind: 'first-visit', known: { phase: 'first-visit' }, context: quiet },
  ...(['verbeterplan', 'verscherpt-toezicht', 'aanwijzing'] as const).flatMap((running) =>
    [true, false].flatMap((passed) =>
      (['fully', 'partly', 'not'] as const).map((followed) => ({
        kind: 'follow-up' as const,
        known: { phase: 'under-measure', running, 'deadline-passed': passed, followed },
        context: under(running, passed, followed),
      })),
    ),
  ),
] as const;

test('recommend lies within what a case about the policy gives', async () => {
  await fc.assert(
    fc.asyncProperty(
      norms,
      fc.constantFrom(...situations),
      fc.constantFrom('sufficient', 'limited', 'insufficient' as const),
      fc.boolean(),
      async (seen, { kind, known, context }, trust, danger) => {
        const list = seen.map(
          ({ is, harm, status }, index): NormGiven => ({ id: `N${index}`, is, harm, status }),
        );
        const isFirst = kind === 'first-visit';
        const trends = Object.fromEntries(seen.map(({ trend }, index) => [`N${index}`, { trend }]));
        const recommendation = await recommend(assessmentOf({ kind, norms: list }), igj, {
          context: {
            ...context,
            'acute-danger': danger,
            trust: trustOf[trust],
            ...(!isFirst && { norms: trends }),
          },
        });
        const risk = recommendation.risk.level;
        const given = { ...known, 'acute-danger': danger, trust, risk };
        const cases = sound(
          parseCases({
            format: 'cases/1',
            date: '2026-03-20',
            cases: [{ id: 'geval', policy: 'igj', given, expect: 'afsluiten', missing: ['risk'] }],
          }),
        );
        const { failed } = await runCases(cases, { policies: [igj] });
        expect(failed[0]?.got).toEqual(expect.arrayContaining([...recommendation.range.measures]));
      },
    ),
    { numRuns: 40 },
  );
});
