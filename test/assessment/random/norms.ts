import type { Assessment, Framework, Verdict } from '../../../src/index.ts';
import { findingsWith, frameworkWith, norm } from '../build.ts';
import { providerFacts, weighingOn } from './conditions.ts';
import { type Dice, diceFrom } from './dice.ts';
import type { Open } from './weigh.ts';

export const LEVELS = ['voldoet', 'voldoet-grotendeels', 'voldoet-grotendeels-niet', 'voldoet-niet'];
/** The facts that weighings mention, all known. */
export const FACTS = { pa: true, pb: false, pc: 'y' };

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

/** A framework of norms for the organisation as one, and findings that leave a good deal open. */
export function drawNorms(seed: number): { text: object; findings: object } {
  const dice = diceFrom(seed);
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
  return { text, findings: findingsWith([...facts, ...drawn.flatMap(({ findings }) => findings)]) };
}

/** `met` and `not-met` are the best level and the worst. */
const asLevel = (word: string) =>
  (word === 'met' ? LEVELS[0] : word === 'not-met' ? LEVELS[3] : word) ?? word;

/** One norm, theme or whole, with what it weighs. */
export interface Case {
  readonly name: string;
  readonly weighing: string;
  readonly members: readonly Open[];
  readonly verdict: Verdict;
}

/** Everything in an assessment that was weighed. */
export function casesOf(framework: Framework, { themes, overall }: Assessment): Case[] {
  const norms = themes.flatMap((theme) => theme.norms);
  const asMember = ({ id, verdict }: (typeof norms)[number]): Open => ({
    id,
    essential: false,
    possible: verdict.possible,
  });
  const tested = (of: readonly (typeof norms)[number][]) =>
    of.filter(({ status }) => status === 'tested').map(asMember);
  const ofNorms = norms.map(({ id, verdict, criteria }) => ({
    name: `norm ${id}`,
    weighing: 'in-norm',
    members: criteria.map((one) => ({ ...one, possible: one.possible.map(asLevel) })),
    verdict,
  }));
  const ofThemes = themes.flatMap(({ id, verdict, norms: own }) =>
    verdict ? [{ name: `theme ${id}`, weighing: 'in-thema', members: tested(own), verdict }] : [],
  );
  const { overall: over } = framework.weighing;
  const overThemes = typeof over === 'object' && over.over === 'themes';
  const weighed = themes.filter(({ norms: own }) => tested(own).length > 0);
  const parts = weighed.flatMap(({ id, verdict }) =>
    verdict ? [{ id, essential: false, possible: verdict.possible }] : [],
  );
  const whole = overall.verdict
    ? [
        {
          name: 'overall',
          weighing: 'over',
          members: overThemes ? parts : tested(norms),
          verdict: overall.verdict,
        },
      ]
    : [];
  return [...ofNorms, ...ofThemes, ...whole];
}
