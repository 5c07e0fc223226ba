import { describe, expect, test } from 'vitest';
import { type Assessment, assess, type Framework, parseFramework } from '../../src/index.ts';
import { findingsWith, frameworkWith, norm } from './build.ts';
import { providerFacts, weighingOn } from './random/conditions.ts';
import { type Dice, diceFrom } from './random/dice.ts';
import { bruteRange, type Open } from './random/weigh.ts';

const LEVELS = ['voldoet', 'voldoet-grotendeels', 'voldoet-grotendeels-niet', 'voldoet-niet'];
const FACTS = { pa: true, pb: false, pc: 'y' };
const FRAMEWORKS = 200;

/** A criterion that may be anything, one of a few, or nothing; each not applicable by a fact of its own. */
function drawCriterion(id: string, dice: Dice) {
  const isGrade = dice.chance(0.6);
  const doubt = `q-${id.replaceAll('.', '-')}`;
  const doubted = dice.chance(0.35);
  const said = dice.some(0, 2, () => (isGrade ? dice.of(LEVELS) : dice.of(['met', 'not-met'])));
  return {
    text: {
      id,
      answer: isGrade ? 'grade' : 'judgement',
      essential: dice.chance(0.4),
      ...(doubted && { applies: { fact: doubt, operator: 'equal', value: true } }),
    },
    facts: doubted ? { [doubt]: { type: 'boolean', title: doubt } } : {},
    findings: said.map((value) => ({ criterion: id, value })),
  };
}

function draw(dice: Dice): { text: object; findings: readonly object[] } {
  const drawn: ReturnType<typeof drawCriterion>[] = [];
  const themes = dice.some(1, 2, (theme) => ({
    id: `T${theme}`,
    title: 'Thema',
    norms: dice.some(1, 4, (index) => {
      const id = `N${theme}${index}`;
      const own = dice.some(1, 5, (each) => drawCriterion(`${id}.${each}`, dice));
      drawn.push(...own);
      const status = dice.chance(0.15) ? 'encouraged' : 'tested';
      return norm(
        id,
        own.map(({ text }) => text),
        { scope: 'organisation', status },
      );
    }),
  }));
  const ids = [
    ...drawn.map(({ text }) => text.id),
    ...themes.flatMap(({ norms }) => norms.map((one) => (one as { id: string }).id)),
  ];
  const text = frameworkWith([], {
    themes,
    weighing: {
      norm: 'in-norm',
      theme: 'in-thema',
      overall: { grading: 'over', over: dice.of(['norms', 'themes']) },
    },
    facts: Object.assign({ ...providerFacts }, ...drawn.map(({ facts }) => facts)),
    gradings: {
      'in-norm': weighingOn(LEVELS, ids, dice),
      'in-thema': weighingOn(LEVELS, ids, dice),
      over: weighingOn(LEVELS, ids, dice),
    },
  });
  const facts = Object.entries(FACTS).map(([fact, value]) => ({ fact, value }));
  return { text, findings: [...facts, ...drawn.flatMap(({ findings }) => findings)] };
}

/** `met` and `not-met` are the best level and the worst. */
const asLevel = (word: string) =>
  (word === 'met' ? LEVELS[0] : word === 'not-met' ? LEVELS[3] : word) ?? word;

interface Case {
  readonly name: string;
  readonly weighing: string;
  readonly members: readonly Open[];
  readonly possible: readonly string[];
  readonly exact: boolean;
}

function casesOf(framework: Framework, { themes, overall }: Assessment): Case[] {
  const norms = themes.flatMap((theme) => theme.norms);
  const asMember = ({ id, verdict }: (typeof norms)[number]): Open => ({
    id,
    essential: false,
    possible: verdict.possible,
  });
  const tested = (of: typeof norms) => of.filter(({ status }) => status === 'tested').map(asMember);
  const ofNorms = norms.map(({ id, verdict, criteria }) => ({
    name: `norm ${id}`,
    weighing: 'in-norm',
    members: criteria.map((one) => ({ ...one, possible: one.possible.map(asLevel) })),
    ...verdict,
  }));
  const ofThemes = themes.flatMap(({ id, verdict, norms: own }) =>
    verdict ? [{ name: `theme ${id}`, weighing: 'in-thema', members: tested(own), ...verdict }] : [],
  );
  const { overall: over } = framework.weighing;
  const overThemes = typeof over === 'object' && over.over === 'themes';
  const weighed = themes.filter(({ norms: own }) => tested(own).length > 0);
  const parts = weighed.flatMap(({ id, verdict }) =>
    verdict ? [{ id, essential: false, possible: verdict.possible }] : [],
  );
  const whole = overall.verdict
    ? [{ name: 'overall', weighing: 'over', members: overThemes ? parts : tested(norms), ...overall.verdict }]
    : [];
  return [...ofNorms, ...ofThemes, ...whole];
}

const counts = { norm: 0, theme: 0, overall: 0, open: 0 };
const wrong: string[] = [];
for (let seed = 1; counts.overall < FRAMEWORKS; seed += 1) {
  const { text, findings } = draw(diceFrom(seed));
  const parsed = parseFramework(text);
  if (!parsed.ok) continue;
  for (const one of casesOf(parsed.value, assess(parsed.value, findingsWith(findings)))) {
    const rows = parsed.value.gradings[one.weighing]?.levels ?? [];
    const expected = bruteRange(rows, LEVELS, one.members, FACTS);
    counts[one.name.split(' ')[0] as 'norm' | 'theme' | 'overall'] += 1;
    if (one.possible.length > 1) counts.open += 1;
    const sorted = [...LEVELS, 'not-applicable'].filter((level) => expected.has(level));
    if (!one.exact || sorted.join() !== one.possible.join())
      wrong.push(`seed ${seed} ${one.name}: ${one.possible}, by brute force ${sorted}`);
  }
}

describe('a range is exactly what the weighing gives over every combination of its members', () => {
  test(`norms, themes and wholes of ${FRAMEWORKS} random frameworks: over 1,000 cases, against brute force`, () => {
    expect(wrong.slice(0, 5)).toEqual([]);
    expect(counts.norm + counts.theme + counts.overall).toBeGreaterThan(1000);
  });

  test('cases of every kind, and many of them open', () => {
    const { norm: norms, theme: themes, open } = counts;
    expect([norms > 500, themes > 200, open > 300]).toEqual([true, true, true]);
  });
});
