import {
  type Assessment,
  assess,
  type Criterion,
  type Framework,
  type Norm,
  parseFindings,
} from '../../../src/index.ts';
import type { Advice } from '../../../src/intervention/head.ts';
import type { Policy } from '../../../src/intervention/policy.ts';
import { adviceOn, inputFrom, type RecommendOptions } from '../../../src/intervention/recommend.ts';
import { type Dice, diceFrom } from '../../assessment/random/dice.ts';
import type { Parameters } from './parameters.ts';

/** What visits are made of: a framework, and facts of a provider to which nearly everything applies. */
export interface Field {
  readonly framework: Framework;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly levels: readonly string[];
}

const DATE = '2026-03-20';
const AGAIN = '2026-06-19';

/** One provider: its first visit, and its second. */
export async function visits(field: Field, policy: Policy, parameters: Parameters, seed: number) {
  const dice = diceFrom(seed);
  const norms = field.framework.themes
    .flatMap((theme) => theme.norms)
    .filter((norm) => norm.status === 'tested');
  const each = 1 - (1 - parameters.missing) ** (1 / norms.length);
  const failing = norms.filter(() => dice.chance(each));
  const trust = trustFrom(dice, parameters);
  const context = contextFrom(dice, parameters, trust);
  const first = visit(field, 'first-visit', DATE, failing, dice);
  const one = await recommended(first, policy, { context, framework: field.framework });

  const isLate = failing.length > 0 && dice.chance(parameters.stillMissing / parameters.missing);
  const still = isLate ? failing.filter((_, index) => index === 0 || dice.chance(0.5)) : [];
  const second = visit(field, 'follow-up', AGAIN, still, dice);
  const running = ladderOf(one).at(-1);
  const dossier = {
    format: 'dossier/1' as const,
    provider: 'aanbieder',
    assessments: [],
    measures:
      running === 'verbeterplan' || running === 'verscherpt-toezicht'
        ? [measure(running, failing, isLate)]
        : [],
  };
  const two = await recommended(second, policy, {
    context: contextFrom(dice, { ...parameters, acuteDanger: 0 }, trust),
    framework: field.framework,
    assessments: [first],
    dossier,
  });
  return { first: one, second: two, failing: failing.length, still: still.length };
}

/** What `recommend` gives, without checking again what `assess` made and without a receipt. */
function recommended(assessment: Assessment, policy: Policy, options: RecommendOptions): Promise<Advice> {
  return adviceOn(inputFrom(assessment, policy, options));
}

/** The heaviest measure of the ladder that is recommended or still possible. */
export function ladderOf({ range }: Pick<Advice, 'range'>): readonly string[] {
  return range.measures;
}

function measure(id: string, norms: readonly Norm[], isLate: boolean) {
  return {
    id: 'M1',
    measure: id,
    norms: norms.map((norm) => norm.id),
    since: '2026-03-27',
    deadline: '2026-06-12',
    status: 'running' as const,
    followed: isLate ? ('partly' as const) : ('fully' as const),
  };
}

const LEVELS = ['sufficient', 'limited', 'insufficient'] as const;

function trustFrom(dice: Dice, { trust: [sufficient, limited] }: Parameters) {
  if (dice.chance(sufficient)) return LEVELS[0];
  return dice.chance(limited / (1 - sufficient)) ? LEVELS[1] : LEVELS[2];
}

function contextFrom(dice: Dice, parameters: Parameters, trust: string) {
  return {
    'acute-danger': dice.chance(parameters.acuteDanger),
    'needs-exceed-expertise': dice.chance(parameters.needsExceedExpertise),
    'individual-professional': false,
    'professional-must-stop': false,
    'suspected-offence': false,
    neglect: false,
    trust: { set: { level: trust, motivation: 'Getrokken uit de verdeling.', by: 'simulatie' } },
  };
}

function visit(
  { framework, facts, levels }: Field,
  kind: 'first-visit' | 'follow-up',
  date: string,
  failing: readonly Norm[],
  dice: Dice,
): Assessment {
  const findings: object[] = [];
  const overrides: object[] = [];
  for (const norm of framework.themes.flatMap((theme) => theme.norms)) {
    const fails = failing.includes(norm);
    const isWhole = dice.chance(0.3) || !norm.criteria.some(({ essential }) => essential);
    for (const criterion of norm.criteria) {
      const isBad = fails && (isWhole || criterion.essential);
      const value = answerTo(criterion, isBad, levels, dice);
      if (value !== undefined) findings.push({ criterion: criterion.id, value });
      else overrides.push(overrideOf(criterion, isBad, levels, date));
    }
  }
  const parsed = parseFindings(
    {
      format: 'findings/1',
      framework: { id: framework.id, version: framework.version },
      date,
      kind,
      provider: { id: 'aanbieder', name: 'Aanbieder (fictief)', facts },
      findings,
      overrides,
    },
    { framework },
  );
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.diagnostics.slice(0, 3)));
  return assess(framework, parsed.value);
}

/** The answer of a criterion that is in order or not; undefined where an answer alone does not tell. */
function answerTo(criterion: Criterion, isBad: boolean, levels: readonly string[], dice: Dice): unknown {
  if (criterion.each) return isBad ? `${dice.below(8)}/10` : '10/10';
  if (criterion.met || criterion.levels) return undefined;
  const answer = typeof criterion.answer === 'object' ? criterion.answer : { type: criterion.answer };
  switch (answer.type) {
    case 'sample':
      return isBad ? `${dice.below(8)}/10` : '10/10';
    case 'judgement':
      return isBad ? 'not-met' : 'met';
    case 'grade':
      return isBad ? dice.of(levels.slice(levels.length / 2)) : levels[0];
    case 'boolean':
      return !isBad;
    case 'checklist':
      return Object.fromEntries(
        Object.keys(('items' in answer && answer.items) || {}).map((item) => [item, !isBad]),
      );
    default:
      return undefined;
  }
}

function overrideOf(criterion: Criterion, isBad: boolean, levels: readonly string[], date: string): object {
  const isGraded = criterion.levels !== undefined || criterion.grading !== undefined;
  const [best, worst] = isGraded ? [levels[0], levels.at(-1)] : ['met', 'not-met'];
  return {
    criterion: criterion.id,
    value: isBad ? worst : best,
    motivation: 'Simulatie.',
    by: 'simulatie',
    date,
  };
}
