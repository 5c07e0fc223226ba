/** Random visits with things left unknown, and every way to complete them. */
import fc from 'fast-check';
import type { InterventionContext } from '../../src/intervention/context.ts';
import { assessmentOf, type NormGiven } from './build.ts';
import type { OracleCase, OracleNorm } from './oracle.ts';
import { igj, signals } from './policies.ts';

const LEVELS = ['voldoet', 'voldoet-grotendeels', 'voldoet-grotendeels-niet', 'voldoet-niet'];
const RUNNING = ['none', 'verbeterplan', 'verscherpt-toezicht', 'aanwijzing', 'bevel', 'waarschuwing'];

type Norm = Required<Pick<NormGiven, 'id' | 'harm' | 'status' | 'articles'>> & {
  readonly possible: readonly string[];
  readonly trend: 'new' | 'same' | 'worse' | 'better' | undefined;
};

export interface Visit {
  readonly kind: 'first-visit' | 'follow-up';
  readonly norms: readonly Norm[];
  readonly facts: Readonly<Record<string, boolean | string>>;
  readonly seen: readonly string[];
  readonly unanswered: readonly string[];
}

const normArbitrary = (id: string): fc.Arbitrary<Norm> =>
  fc.record({
    id: fc.constant(id),
    harm: fc.constantFrom('limited', 'serious', 'irreversible'),
    status: fc.constantFrom('tested', 'tested', 'tested', 'encouraged'),
    articles: fc.subarray(['wkkgz 2(1)', 'wkkgz 4(2)', 'wkkgz 13(1)', 'wtza 3', 'jeugdwet 4.2.1(1)'], {
      minLength: 1,
      maxLength: 2,
    }),
    possible: fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...LEVELS).map((level) => [level]) },
      { weight: 1, arbitrary: fc.subarray([...LEVELS, 'not-applicable'], { minLength: 2, maxLength: 4 }) },
    ),
    trend: fc.constantFrom('new', 'same', 'worse', 'better', undefined),
  });

const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: 4 });

const factsArbitrary = fc.record({
  'acute-danger': maybe(fc.constantFrom(false, false, true)),
  running: maybe(fc.constantFrom(...RUNNING)),
  'deadline-passed': maybe(fc.boolean()),
  followed: maybe(fc.constantFrom('fully', 'partly', 'not')),
});

/** A visit in which some things are unknown. */
export const visitArbitrary: fc.Arbitrary<Visit> = fc
  .record({
    kind: fc.constantFrom('first-visit', 'follow-up', 'follow-up'),
    norms: fc.tuple(normArbitrary('N1'), normArbitrary('N2'), normArbitrary('N3')),
    size: fc.integer({ min: 1, max: 3 }),
    facts: factsArbitrary,
    seen: fc.subarray([
      'open-houding',
      'voortvarend',
      'geen-urgentie',
      'afspraak-gebroken',
      'termijn-gemist',
    ]),
    unanswered: fc.oneof(
      fc.constant([]),
      fc.subarray(['zicht-op-rest', 'client-de-schuld', 'onbetrouwbare-informatie']),
    ),
  })
  .map(({ kind, norms, size, facts, seen, unanswered }) => {
    const known = kind === 'first-visit' ? { 'acute-danger': facts['acute-danger'] } : facts;
    const given = Object.entries(known).flatMap(([id, value]) =>
      value === undefined ? [] : [[id, value] as const],
    );
    return { kind, norms: norms.slice(0, size), facts: Object.fromEntries(given), seen, unanswered } as Visit;
  });

/** The visit as `recommend` takes it. */
export function inputOf({ kind, norms, facts, seen, unanswered }: Visit) {
  const quiet = {
    'individual-professional': false,
    'professional-must-stop': false,
    'suspected-offence': false,
    'needs-exceed-expertise': false,
    neglect: false,
    recidivism: false,
  };
  const trust = signals(igj, seen);
  const context: InterventionContext = {
    ...quiet,
    ...facts,
    trust: { ...trust, notSeen: (trust.notSeen ?? []).filter((id) => !unanswered.includes(id)) },
    norms:
      kind === 'first-visit'
        ? {}
        : Object.fromEntries(
            norms.flatMap(({ id, trend }) => (trend === undefined ? [] : [[id, { trend }]])),
          ),
  };
  const given = norms.map(({ possible, trend, ...norm }) => ({ ...norm, is: possible }));
  return { assessment: assessmentOf({ kind, norms: given }), context };
}

/** One way to complete a visit: the case for the oracle, and the answer to each thing that may be asked. */
export interface Completion {
  readonly oracle: OracleCase;
  readonly answers: Readonly<Record<string, string>>;
}

/** Every way to complete a visit that can be the case. */
export function completionsOf(visit: Visit): readonly Completion[] {
  const situations = situationsOf(visit);
  const trusts = trustsOf(visit);
  return situations.flatMap((facts) =>
    product(visit.norms.map((norm) => statesOf(norm, facts.phase === 'first-visit'))).flatMap((states) =>
      trusts.map((trust) => ({
        oracle: { facts, norms: states.map(({ norm }) => norm), trust },
        answers: {
          ...Object.fromEntries(Object.entries(facts).map(([id, value]) => [`fact ${id}`, String(value)])),
          ...Object.assign({}, ...states.map(({ answers }) => answers)),
          'trust trust': trust,
        },
      })),
    ),
  );
}

function situationsOf({ kind, facts }: Visit): Readonly<Record<string, boolean | string>>[] {
  const of = (id: string, all: readonly (boolean | string)[]) =>
    id in facts ? [facts[id] as boolean | string] : all;
  const phases = kind === 'first-visit' ? ['first-visit'] : ['follow-up', 'under-measure'];
  const runnings = [...new Set([...RUNNING, 'afsluiten', 'advies', 'last-onder-dwangsom'])];
  return product([
    phases,
    of('running', runnings),
    of('deadline-passed', [false, true]),
    of('followed', ['fully', 'partly', 'not']),
    of('acute-danger', [false, true]),
  ]).flatMap(([phase, running, passed, followed, danger]) => {
    const runs = running !== 'none';
    if (runs !== (phase === 'under-measure')) return [];
    if (!runs && (passed !== false || followed !== 'fully')) return [];
    const none = {
      'individual-professional': false,
      'professional-must-stop': false,
      'suspected-offence': false,
      'needs-exceed-expertise': false,
      neglect: false,
      recidivism: false,
    };
    return [
      { ...none, phase, running, 'deadline-passed': passed, followed, 'acute-danger': danger } as Record<
        string,
        boolean | string
      >,
    ];
  });
}

function statesOf({ id, possible, trend: given, ...norm }: Norm, isFirst: boolean) {
  return possible.flatMap((level) => {
    const at = LEVELS.indexOf(level);
    const earlier = [undefined, ...LEVELS.keys()];
    const histories = new Map<string, { trend: string; failed: boolean }>();
    for (const before of isFirst ? [undefined] : earlier) {
      const failed = before !== undefined && before > 1;
      const trends =
        before === undefined ? ['new'] : at < 0 ? ['same', 'better', 'worse'] : [compare(before, at)];
      const finer =
        given !== undefined && before !== undefined && at >= 0 && failed === at > 1 ? [given] : [];
      for (const trend of [...trends, ...finer]) {
        if (!isFirst && given !== undefined && trend !== given) continue;
        if (trend !== 'new' || before === undefined) histories.set(`${trend}/${failed}`, { trend, failed });
      }
    }
    return [...histories].map(([key, { trend, failed }]) => {
      const persistent = at > 1 && failed;
      const state: OracleNorm = {
        ...norm,
        level,
        persistent,
        trend,
        extent: persistent ? 'structural' : 'limited',
      };
      return { norm: state, answers: { [`norm ${id}`]: level, [`history ${id}`]: key } };
    });
  });
}

function compare(before: number, now: number): string {
  if (before === now) return 'same';
  return now < before ? 'better' : 'worse';
}

function trustsOf({ seen, unanswered }: Visit): readonly string[] {
  const weight = (ids: readonly string[], direction: string) =>
    ids.reduce(
      (sum, id) =>
        sum + (igj.trust.signals[id]?.direction === direction ? (igj.trust.signals[id]?.weight ?? 0) : 0),
      0,
    );
  const levels = product(unanswered.map((id) => [[], [id]])).map((extra) => {
    const all = [...seen, ...extra.flat()];
    const [up, down] = [weight(all, 'up'), weight(all, 'down')];
    if (down >= 4) return 'insufficient';
    return up >= 3 && down <= 1 ? 'sufficient' : 'limited';
  });
  return [...new Set(levels)];
}

function product<T>(lists: readonly (readonly T[])[]): T[][] {
  return lists.reduce<T[][]>(
    (all, list) => all.flatMap((head) => list.map((item) => head.concat([item]))),
    [[]],
  );
}
