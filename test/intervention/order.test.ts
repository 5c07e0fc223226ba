import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { InterventionContext } from '../../src/intervention/context.ts';
import { recommend } from '../../src/intervention/recommend.ts';
import { runs } from '../runs.ts';
import { assessmentOf, type NormGiven } from './build.ts';
import { completionsOf, inputOf, visitArbitrary } from './completions.ts';
import { igj, quiet, trustOf, under } from './policies.ts';

const LEVELS = ['voldoet', 'voldoet-grotendeels', 'voldoet-grotendeels-niet', 'voldoet-niet'] as const;
const HARMS = ['none', 'limited', 'serious', 'irreversible'] as const;
const TRUST = ['sufficient', 'limited', 'insufficient'] as const;
const ARTICLES = ['wkkgz 2(1)', 'wkkgz 4(2)', 'wkkgz 13(1)', 'wtza 3', 'jeugdwet 4.1.6'];

interface Plain {
  readonly level: number;
  readonly harm: number;
  readonly article: string;
  readonly wide: boolean;
}

interface Given {
  readonly norms: readonly Plain[];
  readonly trust: number;
  readonly danger: boolean;
  /** Clients need more than the staff can give. */
  readonly exceeds: boolean;
  readonly context: InterventionContext;
}

const given: fc.Arbitrary<Given> = fc.record({
  norms: fc.array(
    fc.record({
      level: fc.nat(3),
      harm: fc.nat(3),
      article: fc.constantFrom(...ARTICLES),
      wide: fc.boolean(),
    }),
    { minLength: 1, maxLength: 5 },
  ),
  trust: fc.nat(2),
  danger: fc.boolean(),
  exceeds: fc.boolean(),
  context: fc.constantFrom(
    quiet,
    { ...quiet, running: 'none' },
    under('verbeterplan', true, 'partly'),
    under('verscherpt-toezicht', false, 'not'),
    under('aanwijzing', true, 'partly'),
  ),
});

/** The weight of the ladder measure, when nothing is unknown. */
async function weightOf({ norms, trust, danger, exceeds, context }: Given): Promise<number> {
  const kind = context === quiet ? 'first-visit' : 'follow-up';
  const list: NormGiven[] = norms.map(({ level, harm, article, wide }, index) => {
    const is = LEVELS[level] ?? 'voldoet';
    const units = { a: is, b: wide ? is : 'voldoet', c: 'voldoet' };
    return { id: `N${index}`, is, harm: HARMS[harm] ?? 'none', articles: [article], units };
  });
  const before =
    kind === 'first-visit'
      ? {}
      : {
          norms: Object.fromEntries(
            list.map(({ id }, index) => [id, { trend: index % 2 ? 'better' : 'same' } as const]),
          ),
        };
  const found = await recommend(assessmentOf({ kind, norms: list }), igj, {
    context: {
      ...context,
      ...before,
      'acute-danger': danger,
      'needs-exceed-expertise': exceeds,
      trust: trustOf[TRUST[trust] ?? 'limited'],
    },
  });
  expect(found.range).toMatchObject({ exact: true });
  expect(found.range.measures).toHaveLength(1);
  return igj.ladder.findIndex(({ id }) => id === found.range.measures[0]);
}

test('less trust never gives a lighter measure', async () => {
  await fc.assert(
    fc.asyncProperty(given, async (visit) => {
      fc.pre(visit.trust < 2);
      expect(await weightOf({ ...visit, trust: visit.trust + 1 })).toBeGreaterThanOrEqual(
        await weightOf(visit),
      );
    }),
    { numRuns: runs(150), seed: 1 },
  );
}, 120_000);

test('at equal breached articles more risk never gives a lighter measure', async () => {
  await fc.assert(
    fc.asyncProperty(
      given,
      fc.nat(4),
      fc.constantFrom('harm', 'extent', 'danger', 'exceeds'),
      async (visit, at, how) => {
        const norms = visit.norms.map((norm, index) => {
          if (index !== at % visit.norms.length) return norm;
          return how === 'harm'
            ? { ...norm, harm: Math.min(3, norm.harm + 1) }
            : how === 'extent'
              ? { ...norm, wide: true }
              : norm;
        });
        const danger = visit.danger || how === 'danger';
        const worse = { ...visit, norms, danger, exceeds: visit.exceeds || how === 'exceeds' };
        expect(await weightOf(worse)).toBeGreaterThanOrEqual(await weightOf(visit));
      },
    ),
    { numRuns: runs(200), seed: 2 },
  );
}, 120_000);

test('a lighter breach never gives a heavier measure', async () => {
  await fc.assert(
    fc.asyncProperty(given, fc.nat(4), async (visit, at) => {
      const norms = visit.norms.map((norm, index) =>
        index === at % visit.norms.length ? { ...norm, level: Math.max(0, norm.level - 1) } : norm,
      );
      expect(await weightOf({ ...visit, norms })).toBeLessThanOrEqual(await weightOf(visit));
    }),
    { numRuns: runs(200), seed: 3 },
  );
}, 120_000);

test('fifty at once give what each gives alone', async () => {
  const visits = fc
    .sample(visitArbitrary, { numRuns: runs(400), seed: 5 })
    .filter((visit) => completionsOf(visit).length > 0);
  const inputs = visits.slice(0, runs(50)).map(inputOf);
  expect(inputs).toHaveLength(runs(50));
  const settle = ({ assessment, context }: (typeof inputs)[number]) =>
    recommend(assessment, igj, { context }).catch((error: Error) => error.message);
  const alone: unknown[] = [];
  for (const input of inputs) alone.push(await settle(input));
  const together = await Promise.all(inputs.map(settle));
  expect(new Set(alone.map((one) => JSON.stringify(one))).size).toBeGreaterThan(runs(40));
  expect(together).toEqual(alone);
}, 120_000);
