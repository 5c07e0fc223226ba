/**
 * Proof that a change to a power makes no difference to what is recommended on any visit that a case can give: the measure is
 * never asked for, or only in situations in which the power is open all the same. Every situation of the context is gone
 * through, with the norms, the risk and the trust left unknown; what a dossier adds (on which norms an earlier measure rests)
 * is nothing that a case can give.
 */
import type { Condition } from '../../conditions/model.ts';
import type { Framework } from '../../framework/model.ts';
import { opens } from '../../intervention/breach.ts';
import {
  type CompiledOpening,
  type CompiledPolicy,
  compilePolicy,
} from '../../intervention/compile-policy.ts';
import { type Policy, type RuleEntry, weightOf } from '../../intervention/policy.ts';
import { isMetIn } from '../../intervention/powers.ts';
import { relevantFacts, type Situation, situationsOf, slotValues } from '../../intervention/situations.ts';
import { articlesOfNorm, testedNorms } from '../policy/cited.ts';
import type { Change } from './change.ts';

/** Whether a change to a power of a policy is proved to make no difference for the norms of a framework. */
export function isSamePower({ kind, path }: Change, policy: Policy, framework: Framework): boolean {
  const compiled = compilePolicy(policy);
  const power = policy.powers[Number(path[1])];
  const opening = compiled.openings.find((one) => one.power === power && one.measure === path[3]);
  if (!opening || isToldWithout(opening, compiled, framework)) return false;
  if (kind !== 'power-when' && !canRunElse(opening, compiled)) return false;
  if (kind === 'power') return weightOf(policy, opening.measure) < 0 && !isAddedBy(compiled, opening.measure);
  if (!(kind === 'power-when' ? isAskedAnyway(opening, compiled) : isRunningAskedAnyway(policy)))
    return false;
  const { when: _when, ...bare } = opening;
  const { after: _after, ...direct } = opening.opening;
  const wider = kind === 'power-when' ? bare : { ...opening, opening: direct };
  const situations = situationsFor(opening, compiled);
  const isOpen = (one: CompiledOpening, situation: Situation) =>
    isMetIn(compiled, { ...one, earlier: { unfollowed: [] } }, situation);
  return (
    situations?.every(
      (situation) =>
        isOpen(opening, situation) === isOpen(wider, situation) ||
        !mayBeAsked(opening.measure, situation, compiled),
    ) ?? false
  );
}

/** Whether the condition of a power shows where its measure is not recommended: under what is barred. */
function isToldWithout(
  { power, measure, opening: { after = [] } }: CompiledOpening,
  compiled: CompiledPolicy,
  framework: Framework,
): boolean {
  const { policy, openings } = compiled;
  // Beside the ladder what waits for a measure that is recommended now is told.
  if (weightOf(policy, measure) < 0) return after.some((id) => isAddedBy(compiled, id));
  // The next step of the ladder is told for articles that never open it, unless the norm breaches one that may.
  return testedNorms(framework).some((norm) => {
    const articles = articlesOfNorm(norm, framework);
    const isOpened = (article: string) =>
      openings.some((one) => one.measure === measure && opens(one.power, article));
    return articles.some((article) => opens(power, article)) && !articles.every(isOpened);
  });
}

/** Whether each measure that a power comes after may run all the same: it is on the ladder, or another power waits for it. */
function canRunElse(own: CompiledOpening, { policy, openings }: CompiledPolicy): boolean {
  const others = openings.filter((one) => one !== own).flatMap(({ opening }) => opening.after ?? []);
  return (own.opening.after ?? []).every((id) => weightOf(policy, id) >= 0 || others.includes(id));
}

/** Whether anything adds a measure beside the ladder. */
function isAddedBy({ policy }: CompiledPolicy, measure: string): boolean {
  const cells = Object.values(policy.plane).flatMap((row) => Object.values(row));
  return (
    cells.some((cell) => cell?.add.includes(measure)) ||
    policy.routes.newcomers?.first.add.includes(measure) === true ||
    policy.rules.some(({ event }) => event.type === 'add' && event.params.measure === measure)
  );
}

/**
 * Whether the facts of a condition are tried out whatever the powers ask, as long as they are unknown: the first row of the
 * risk hangs on the same one fact, and no other row gives its level, so the risk is open as well.
 */
function isAskedAnyway({ when }: CompiledOpening, { risk }: CompiledPolicy): boolean {
  const [first, ...others] = risk;
  const slots = new Set(first?.when?.slots);
  return (
    slots.size === 1 &&
    when?.slots.every((slot) => slots.has(slot)) === true &&
    others.every(({ level }) => level !== first?.level)
  );
}

/**
 * Whether what runs is tried out whatever the powers ask, as long as it is unknown: every rule that goes by it says first what
 * must run, so the rule is open as well.
 */
function isRunningAskedAnyway({ rules, conditions }: Policy): boolean {
  const isOfRunning = (part: Condition): boolean => {
    const named = 'condition' in part ? conditions[part.condition] : part;
    return named !== undefined && 'fact' in named && named.fact === 'running';
  };
  return rules.every(({ conditions: own, event: { type, params } }) => {
    const goesByRunning = type === 'continue' || type === 'extend' || params.above !== undefined;
    return !goesByRunning || ('all' in own && own.all.some(isOfRunning));
  });
}

/** Every situation, as far as the power and the rules that may ask for its measure read it; undefined when they are too many. */
function situationsFor(opening: CompiledOpening, compiled: CompiledPolicy): readonly Situation[] | undefined {
  const { facts, slots, rules } = compiled;
  const asking = rules.filter(({ entry }) => entry.event.type !== 'limit' && entry.event.type !== 'lift');
  const own = asking.filter(
    ({ entry: { event } }) => event.type !== 'add' || event.params.measure === opening.measure,
  );
  const read = new Set([...own.flatMap(({ condition }) => condition.slots), ...(opening.when?.slots ?? [])]);
  const asked = new Set([...facts.flatMap(({ id }) => (read.has(slots.plain(id)) ? [id] : [])), 'running']);
  return situationsOf(compiled, new Map(), 'desk', relevantFacts(compiled, asked, new Map()));
}

/** Whether something may ask for a measure in a situation: for that one or a heavier one on the ladder. */
function mayBeAsked(measure: string, situation: Situation, compiled: CompiledPolicy): boolean {
  const { policy, rules } = compiled;
  const values = slotValues(compiled, situation);
  const running = weightOf(policy, String(situation.get('running')));
  const asked = { measure, weight: weightOf(policy, measure), running };
  const cells = Object.values(policy.plane).flatMap((row) => Object.values(row));
  const first = policy.routes.newcomers?.first;
  return (
    cells.some((cell) => cell && (isHeavy(policy, asked, cell.atLeast) || cell.add.includes(measure))) ||
    isHeavy(policy, asked, first?.measure) ||
    first?.add.includes(measure) === true ||
    rules.some(({ entry, condition }) => asks(policy, entry, asked) && condition.test(values) !== false)
  );
}

/** A measure with its weight on the ladder, and the weight of what runs; -1 for what is not on the ladder. */
interface Asked {
  readonly measure: string;
  readonly weight: number;
  readonly running: number;
}

function isHeavy(policy: Policy, { weight }: Asked, id: string | undefined): boolean {
  return weight >= 0 && id !== undefined && weightOf(policy, id) >= weight;
}

/** Whether a rule asks for a measure when it fires. */
function asks(policy: Policy, { event: { type, params } }: RuleEntry, asked: Asked): boolean {
  const { measure, weight, running } = asked;
  if (type === 'add') return params.measure === measure;
  if (weight < 0) return false;
  if (type === 'continue' || type === 'extend') return running >= weight;
  if (type !== 'require') return false;
  return isHeavy(policy, asked, params.atLeast) || (params.above !== undefined && running + 1 >= weight);
}
