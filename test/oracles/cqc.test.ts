import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { assess, parseFindings, parseFramework } from '../../src/index.ts';
import { runs } from '../runs.ts';

/** The aggregation of the CQC (domain facts: Counterparts), written as a framework and once more by hand. */

const QUESTIONS = ['safe', 'effective', 'caring', 'responsive', 'well-led'] as const;
const RATINGS = ['outstanding', 'good', 'requires-improvement', 'inadequate'] as const;
type Rating = (typeof RATINGS)[number];

const parsed = parseFramework(readFileSync(new URL('cqc.yaml', import.meta.url), 'utf8'), {
  file: 'cqc.yaml',
});
if (!parsed.ok) throw new Error(JSON.stringify(parsed.diagnostics));
const framework = parsed.value;

/** The principles, sentence by sentence: what an overall rating may be at best, taken off step by step. */
function byHand(ratings: readonly Rating[], breach: boolean): Rating {
  let outstanding = 0;
  let improve = 0;
  let inadequate = 0;
  for (const rating of ratings) {
    if (rating === 'outstanding') outstanding++;
    else if (rating === 'requires-improvement') improve++;
    else if (rating === 'inadequate') inadequate++;
  }
  if (inadequate > 1) return 'inadequate';
  if (inadequate === 1 || improve > 1 || breach) return 'requires-improvement';
  return improve === 0 && outstanding > 1 ? 'outstanding' : 'good';
}

const STEP = Math.floor(4 ** 5 / runs(4 ** 5));
const combinations = Array.from({ length: runs(4 ** 5) }, (_, index) => index * STEP).map((code) =>
  QUESTIONS.map((_, index) => RATINGS[Math.floor(code / 4 ** index) % 4] as Rating),
);

/** What the framework makes of five ratings: the possible overall ratings, best first. */
function overall(ratings: readonly Rating[], breach: boolean | undefined): readonly string[] {
  const findings = parseFindings({
    format: 'findings/1',
    framework: { id: 'cqc', version: '1.0.0' },
    date: '2026-03-20',
    kind: 'first-visit',
    provider: { id: 'home', name: 'A home (made up)', facts: breach === undefined ? {} : { breach } },
    findings: QUESTIONS.map((question, index) => ({
      criterion: `${question}.rating`,
      value: ratings[index],
    })),
  });
  if (!findings.ok) throw new Error(JSON.stringify(findings.diagnostics));
  const { verdict } = assess(framework, findings.value).overall;
  expect(verdict?.state).toBe(verdict?.possible.length === 1 ? 'level' : 'undetermined');
  return verdict?.possible ?? [];
}

describe('the aggregation of the CQC as a framework agrees with its principles written by hand', () => {
  it.each([true, false])(
    'for all 4^5 combinations of ratings with breach: %s',
    { timeout: 60_000 },
    (breach) => {
      for (const ratings of combinations) {
        expect([ratings, overall(ratings, breach)]).toEqual([ratings, [byHand(ratings, breach)]]);
      }
    },
  );

  it('and leaves open exactly what a breach would change, where that is not known', {
    timeout: 60_000,
  }, () => {
    for (const ratings of combinations) {
      const either = new Set([byHand(ratings, false), byHand(ratings, true)]);
      expect([ratings, overall(ratings, undefined)]).toEqual([
        ratings,
        RATINGS.filter((one) => either.has(one)),
      ]);
    }
  });
});

describe('by name', () => {
  const rest = (...first: readonly Rating[]) => [
    ...first,
    ...new Array<Rating>(5 - first.length).fill('good'),
  ];

  it.each<[string, Rating[], boolean, Rating]>([
    [
      'exactly one inadequate and none that requires improvement',
      rest('inadequate'),
      false,
      'requires-improvement',
    ],
    ['two inadequate', rest('inadequate', 'inadequate'), false, 'inadequate'],
    ['one that requires improvement', rest('requires-improvement'), false, 'good'],
    [
      'two that require improvement',
      rest('requires-improvement', 'requires-improvement'),
      false,
      'requires-improvement',
    ],
    ['two outstanding and the rest good', rest('outstanding', 'outstanding'), false, 'outstanding'],
    [
      'two outstanding and one that requires improvement',
      rest('outstanding', 'outstanding', 'requires-improvement'),
      false,
      'good',
    ],
    [
      'all outstanding, with a breach',
      new Array<Rating>(5).fill('outstanding'),
      true,
      'requires-improvement',
    ],
    ['two inadequate, with a breach', rest('inadequate', 'inadequate'), true, 'inadequate'],
  ])('%s', (_, ratings, breach, expected) => {
    expect(overall(ratings, breach)).toEqual([expected]);
  });
});
