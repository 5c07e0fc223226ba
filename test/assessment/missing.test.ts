import { describe, expect, test } from 'vitest';
import {
  type Assessment,
  assess,
  type Grading,
  type Missing,
  parseFindings,
  parseFramework,
} from '../../src/index.ts';
import { runs } from '../runs.ts';
import { asked, booleanFacts, given, isTrue, norm, normIn, themeIn, units, visit } from './build.ts';
import { diceFrom } from './random/dice.ts';
import { findingsOf, partOf, randomWorld } from './random/evidence.ts';
import { randomFramework } from './random/framework.ts';
import { casesOf, drawNorms, FACTS, LEVELS } from './random/norms.ts';
import { type Open, type Outcome, weigh } from './random/weigh.ts';

/** Whether some answer about one member changes what the weighing gives, whatever the others turn out to be. */
function matters(rows: Grading['levels'], members: readonly Open[], id: string): boolean {
  let others: Outcome[][] = [[]];
  for (const { possible, ...member } of members.filter((one) => one.id !== id))
    others = others.flatMap((one) => possible.map((level) => [...one, { ...member, level }]));
  const own = members.find((one) => one.id === id);
  if (!own) return false;
  return others.some((outcomes) => {
    const given = own.possible.map((level) => {
      const levels = weigh(rows, LEVELS, [...outcomes, { ...own, level }], FACTS);
      return [...new Set(levels)].sort().join();
    });
    return new Set(given).size > 1;
  });
}

const NORMS = runs(1000);

test(`missing lists nothing that cannot change the verdict (over ${NORMS} random norms, themes and wholes)`, () => {
  const wrong: string[] = [];
  let open = 0;
  for (let seed = 10_001; open < NORMS; seed += 1) {
    const { text, findings } = drawNorms(seed);
    const parsed = parseFramework(text);
    if (!parsed.ok) continue;
    const assessment = assess(parsed.value, findings);
    for (const { name, weighing, members, verdict } of casesOf(parsed.value, assessment)) {
      if (verdict.state !== 'undetermined') continue;
      open += 1;
      const rows = parsed.value.gradings[weighing]?.levels ?? [];
      const ids = new Set(verdict.missing.map(({ for: of, kind, id }) => (kind === 'norm' ? id : of)));
      const idle = [...ids].filter(
        (id) => members.some((one) => one.id === id) && !matters(rows, members, id),
      );
      // A whole over themes asks through them; a theme can be left open by its own weighing.
      const isSilent =
        ids.size === 0 && name !== 'overall' && members.some(({ id }) => matters(rows, members, id));
      if (idle.length > 0 || isSilent) wrong.push(`seed ${seed} ${name}: ${[...ids]}, idle ${idle}`);
    }
  }
  expect(wrong.slice(0, 5)).toEqual([]);
}, 60_000);

interface Asking {
  readonly name: string;
  readonly isOpen: boolean;
  readonly missing: readonly Missing[];
}

/** A verdict that is open or not tested asks; any other does not. */
const OPEN = ['undetermined', 'no-evidence'];

/** Every verdict and outcome with what it asks. */
function asksIn({ themes, units: places, overall }: Assessment): Asking[] {
  const verdicts = [
    ...themes.map(({ id, verdict }) => ({ id, verdict })),
    ...themes.flatMap(({ norms }) => norms),
    ...places.flatMap((unit) =>
      unit.norms.map(({ id, verdict }) => ({ id: `${id} at ${unit.id}`, verdict })),
    ),
    { id: 'overall', verdict: overall.verdict },
  ];
  const criteria = themes.flatMap(({ norms }) => norms.flatMap((one) => one.criteria));
  return [
    ...verdicts.flatMap(({ id, verdict }) =>
      verdict
        ? [{ name: id, isOpen: OPEN.includes(verdict.reason ?? verdict.state), missing: verdict.missing }]
        : [],
    ),
    ...criteria.map(({ id, possible, missing }) => ({ name: id, isOpen: possible.length > 1, missing })),
  ];
}

const VISITS = runs(300);

test(`what is open always asks something, what is settled nothing (${VISITS} random visits)`, () => {
  const wrong: string[] = [];
  let open = 0;
  for (let seed = 1; seed <= VISITS; seed += 1) {
    const dice = diceFrom(seed);
    const kader = randomFramework(dice, { settles: true });
    const seen = partOf(randomWorld(kader, dice), () => dice.chance(0.6));
    const assessment = assess(kader.framework, given(parseFindings(findingsOf(seen))));
    for (const { name, isOpen, missing } of asksIn(assessment)) {
      if (isOpen) open += 1;
      if (isOpen !== missing.length > 0) wrong.push(`seed ${seed} ${name} ${isOpen} ${asked(missing)}`);
    }
  }
  expect(wrong.slice(0, 5)).toEqual([]);
  expect(open).toBeGreaterThan(VISITS);
}, 60_000);

describe('what is asked', () => {
  const two = [
    norm('N', [
      { id: 'N.1', answer: 'boolean' },
      { id: 'N.2', answer: 'boolean', essential: true },
    ]),
  ];

  test('a criterion that can no longer matter is not asked; it stands beside the settled verdict', () => {
    const said = ['N.1', 'N.2', 'N.3'].map((id) => ({ criterion: id, value: false }));
    const criteria = ['N.1', 'N.2', 'N.3', 'N.4'].map((id) => ({ id, answer: 'boolean', essential: true }));
    const four = { level: 'voldoet-niet', because: 'Niet.', otherwise: true };
    const when = { fact: 'share', params: { atLeast: 'voldoet' }, operator: 'greaterThan', value: 0.5 };
    const gradings = {
      weging: { for: 'weighing', levels: [{ level: 'voldoet', because: 'Wel.', when }, four] },
    };
    const { verdict } = normIn(visit([norm('N', criteria)], said, { kader: { gradings } }), 'N');
    expect([verdict.state, verdict.level, asked(verdict.settledDespite)]).toEqual([
      'level',
      'voldoet-niet',
      ['criterion N.4'],
    ]);
  });

  test('criteria that only matter together are asked together, and no others with them', () => {
    const both = (level: string) => ({ fact: 'count', params: { level }, operator: 'equal', value: 2 });
    const levels = [
      { level: 'voldoet-niet', because: 'Beide.', when: both('voldoet-niet') },
      { level: 'voldoet', because: 'Anders.', otherwise: true },
    ];
    const say = (id: string, ...values: string[]) => values.map((value) => ({ criterion: id, value }));
    const criteria = ['N.1', 'N.2', 'N.3'].map((id) => ({ id, answer: 'grade' }));
    const findings = [
      ...say('N.1', 'voldoet-niet', 'voldoet'),
      ...say('N.2', 'voldoet-niet', 'voldoet'),
      ...say('N.3', 'voldoet', 'voldoet-grotendeels'),
    ];
    const kader = { gradings: { weging: { for: 'weighing', levels } } };
    const { verdict } = normIn(visit([norm('N', criteria)], findings, { kader }), 'N');
    expect(verdict.possible).toEqual(['voldoet', 'voldoet-niet']);
    expect(asked(verdict.missing)).toEqual(['contradiction N.1', 'contradiction N.2']);
  });

  test('a fact that the weighing itself looks at is asked, for a norm, a theme and the whole', () => {
    const levels = [
      { level: 'voldoet', because: 'Klein.', when: isTrue('klein') },
      { level: 'voldoet-niet', because: 'Anders.', otherwise: true },
    ];
    const kader = {
      facts: booleanFacts(['klein'], 'provider'),
      gradings: { weging: { for: 'weighing', levels } },
    };
    const assessment = visit(
      two,
      ['N.1', 'N.2'].map((id) => ({ criterion: id, value: true })),
      { kader },
    );
    for (const verdict of [
      normIn(assessment, 'N').verdict,
      themeIn(assessment).verdict,
      assessment.overall.verdict,
    ])
      expect([verdict?.possible, asked(verdict?.missing ?? [])]).toEqual([
        ['voldoet', 'voldoet-niet'],
        ['fact klein'],
      ]);
  });

  test('a fact beside the answer is asked when the answer alone leaves it open', () => {
    const met = { all: [isTrue('answer'), isTrue('klein')] };
    const norms = [norm('N', [{ id: 'N.1', answer: 'boolean', met }])];
    const kader = { facts: booleanFacts(['klein']) };
    const ask = (value: boolean) =>
      asked(normIn(visit(norms, [{ criterion: 'N.1', value }], { kader }), 'N').verdict.missing);
    expect(ask(true)).toEqual(['fact klein']);
    expect(ask(false)).toEqual([]);
  });

  test('per unit, with the unit', () => {
    const findings = [
      { criterion: 'N.1', value: true, unit: 'a' },
      { criterion: 'N.2', value: true, unit: 'b' },
    ];
    const { missing } = normIn(visit(two, findings, { rest: { units: units('a', 'b') } }), 'N').verdict;
    expect(asked(missing)).toEqual(['criterion N.2 @a', 'criterion N.1 @b']);
  });
});
