import { type Framework, parseFramework } from '../../../src/index.ts';
import { frameworkWith, norm } from '../build.ts';
import { conditionOn, placedFacts, providerFacts, rowFacts, weighingOn } from './conditions.ts';
import type { Dice } from './dice.ts';

const PROVIDER = Object.keys(providerFacts);
const EVERY = [...PROVIDER, ...Object.keys(placedFacts)];
const ITEMS = { i: 'I', j: 'J', k: 'K' };
const SCALES = {
  'igj-4': ['voldoet', 'voldoet-grotendeels', 'voldoet-grotendeels-niet', 'voldoet-niet'],
  binary: ['voldoet', 'voldoet-niet'],
} as const;

export const KINDS = [
  'judgement',
  'grade',
  'boolean',
  'checklist',
  'sample',
  'number',
  'computed',
  'rows',
  'each',
] as const;
export type Kind = (typeof KINDS)[number] | 'counted list' | 'yes with a fact';

/** What is known of a random criterion beside its text. */
export interface Criterion {
  readonly id: string;
  readonly kind: Kind;
  /** Judged once: what it goes by is of no unit. */
  readonly organisation: boolean;
  readonly conflict: 'undetermined' | 'latest' | 'worst';
  /** The record it counts. */
  readonly record?: string;
}

export interface RandomFramework {
  readonly framework: Framework;
  readonly levels: readonly string[];
  readonly criteria: readonly Criterion[];
}

/** A framework within the grammar; one that `check` refuses is thrown again. `settles`: no weighing stays open by itself. */
export function randomFramework(dice: Dice, { settles = false } = {}): RandomFramework {
  for (;;) {
    const drawn = draw(dice, settles);
    const parsed = parseFramework(drawn.text);
    if (parsed.ok) return { ...drawn, framework: parsed.value };
    const code = parsed.diagnostics.find(({ severity }) => severity === 'error')?.code;
    if (code !== 'row-never-reached') throw new Error(`${code} ${JSON.stringify(drawn.text)}`);
  }
}

function draw(dice: Dice, settles: boolean) {
  const scale = dice.chance(0.75) ? 'igj-4' : 'binary';
  const levels = SCALES[scale];
  const criteria: Criterion[] = [];
  const themes = dice.some(1, 2, (theme) => {
    const norms = dice.some(1, 3, (index) => drawNorm(`N${theme}${index}`, levels, criteria, dice));
    return {
      id: `T${theme}`,
      title: 'Thema',
      norms,
      ...maybe('applies', 0.15, conditionOn(PROVIDER, dice), dice),
    };
  });
  const ids = [...criteria.map(({ id }) => id), ...themes.flatMap(({ norms }) => norms.map(idOf))];
  const members = settles ? [] : ids;
  const overall = { grading: 'over', over: dice.of(['norms', 'themes']) };
  const text = frameworkWith([], {
    scale,
    themes,
    units: dice.of(['worst', 'best']),
    weighing: { norm: 'in-norm', theme: 'in-thema', overall },
    facts: { ...providerFacts, ...placedFacts },
    records: { rijo: { title: 'Rij', facts: rowFacts }, riju: { title: 'Rij', facts: rowFacts } },
    gradings: {
      'in-norm': weighingOn(levels, members, dice),
      'in-thema': weighingOn(levels, members, dice),
      over: weighingOn(levels, members, dice),
      dossiers: {
        for: 'sample',
        minimum: 1 + dice.below(3),
        levels: rowsOf(levels, (at) => share(at), dice),
      },
    },
    ...maybe('applies', 0.15, conditionOn(PROVIDER, dice), dice),
  });
  return { text, levels, criteria };
}

const idOf = (one: object) => (one as { id: string }).id;
const share = (at: number) => ({
  fact: 'answer',
  path: '$.share',
  operator: 'greaterThanInclusive',
  value: 1 - at / 3,
});

function maybe(key: string, chance: number, value: unknown, dice: Dice): object {
  return dice.chance(chance) ? { [key]: value } : {};
}

function drawNorm(id: string, levels: readonly string[], criteria: Criterion[], dice: Dice): object {
  const organisation = dice.chance(0.3);
  const status = dice.chance(0.12) ? 'encouraged' : 'tested';
  const texts = dice.some(1, 4, (index) => {
    const criterion = drawCriterion(`${id}.${index}`, organisation, dice);
    criteria.push(criterion);
    const isFree = status === 'tested' && index > 0 && dice.chance(0.15);
    return {
      id: criterion.id,
      ...textOf(criterion, levels, dice),
      ...maybe('applies', 0.3, conditionOn(criterion.organisation ? PROVIDER : EVERY, dice), dice),
      ...(!organisation && criterion.organisation && { scope: 'organisation' }),
      ...(criterion.conflict !== 'undetermined' && { conflict: criterion.conflict }),
      ...(isFree ? { status: 'encouraged' } : maybe('essential', 0.3, true, dice)),
    };
  });
  return norm(id, texts, {
    status,
    ...(organisation && { scope: 'organisation' }),
    ...maybe('applies', 0.25, conditionOn(organisation ? PROVIDER : EVERY, dice), dice),
    ...maybe('units', 0.3, dice.of(['worst', 'best']), dice),
  });
}

function drawCriterion(id: string, ofNorm: boolean, dice: Dice): Criterion {
  const kind = dice.of<Kind>([...KINDS, 'counted list', 'yes with a fact']);
  const organisation = ofNorm || dice.chance(0.2);
  const conflict: Criterion['conflict'] = dice.chance(0.75)
    ? 'undetermined'
    : kind === 'grade'
      ? dice.of(['latest', 'worst'])
      : 'latest';
  return {
    id,
    kind,
    organisation,
    conflict,
    ...(kind === 'each' && { record: organisation ? 'rijo' : 'riju' }),
  };
}

/** A first row at one of the levels, perhaps a second, and the rest. */
function rowsOf(levels: readonly string[], when: (index: number) => object, dice: Dice): object[] {
  const chosen = levels.slice(0, -1).filter((_, index) => index === 0 || dice.chance(0.6));
  return [
    ...chosen.map((level, index) => ({ level, when: when(index) })),
    { level: levels.at(-1), otherwise: true },
  ];
}

function textOf({ kind, organisation, record }: Criterion, levels: readonly string[], dice: Dice): object {
  const facts = organisation ? PROVIDER : EVERY;
  const item = () => ({
    fact: 'answer',
    path: `$.${dice.of(['i', 'j', 'k'])}`,
    operator: 'equal',
    value: true,
  });
  switch (kind) {
    case 'checklist':
      return { answer: { type: 'checklist', items: ITEMS } };
    case 'counted list':
      return {
        answer: { type: 'checklist', items: ITEMS },
        levels: rowsOf(levels, () => conditionOn(facts, dice, { leaf: item }), dice),
      };
    case 'sample':
      return { answer: 'sample', grading: 'dossiers' };
    case 'number': {
      const limits = [4, 3, 2, 1];
      const above = (at: number) => ({ fact: 'answer', operator: 'greaterThanInclusive', value: limits[at] });
      return { answer: 'integer', levels: rowsOf(levels, above, dice) };
    }
    case 'computed':
      return { met: conditionOn(facts, dice) };
    case 'rows':
      return { levels: rowsOf(levels, () => conditionOn(facts, dice), dice) };
    case 'each': {
      const inRow = () => conditionOn([...Object.keys(rowFacts), ...PROVIDER], dice);
      return { each: { record, met: inRow(), ...maybe('where', 0.6, inRow(), dice) }, grading: 'dossiers' };
    }
    case 'yes with a fact': {
      const leaf = () => ({ fact: 'answer', operator: 'equal', value: true });
      return { answer: 'boolean', met: conditionOn(facts, dice, { leaf }) };
    }
    default:
      return { answer: kind };
  }
}
