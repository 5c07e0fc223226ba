import type { Condition, Truth } from '../model.ts';
import { isLeaf, namedCondition, partsOf } from '../nodes.ts';
import { type Answers, noWork, search, type Work } from './search.ts';
import { keyOf, type Setting, type Survey, surveyOf } from './survey.ts';
import { choicesIn, type KnownChoices } from './values.ts';

export { MOST_ASSIGNMENTS, MOST_STEPS } from './search.ts';

/** How a condition comes out over every assignment; undefined where that was not settled within the limits. */
export type Constancy = boolean | 'varies' | undefined;

type Wanted = readonly boolean[];

const BOTH: Wanted = [true, false];
const REFUTATION: Wanted = [false];
const EXAMPLE: Wanted = [true];

/** What to look for in a condition, to find what is wanted of its denial. */
const WANTED_OF_NOT: ReadonlyMap<Wanted, Wanted> = new Map([
  [REFUTATION, EXAMPLE],
  [EXAMPLE, REFUTATION],
]);
const UNKNOWN: Answers = { true: undefined, false: undefined };

/**
 * Proves things about conditions over every assignment. Each answer is a proof or a refutation over complete assignments (every
 * fact known, on a day the threshold has a value); undefined is silence. Parts of a condition that mention nothing in common are
 * proved apart; only parts that share a fact are searched together.
 */
export class Prover {
  readonly setting: Setting;
  readonly #work: Work;
  readonly #choices: KnownChoices = new Map();
  readonly #known = new WeakMap<Condition, Answers>();
  readonly #followed = new WeakMap<Condition, WeakMap<Condition, boolean>>();
  readonly #excluded = new WeakMap<Condition, WeakMap<Condition, boolean>>();
  readonly #surveys = new WeakMap<Condition, { readonly survey: Survey | undefined }>();
  readonly #mentions = new WeakMap<Condition, ReadonlySet<string>>();

  constructor({ conditions, domainOf }: Setting, work: Work = noWork()) {
    this.#work = work;
    const domains = new Map<string, ReturnType<Setting['domainOf']>>();
    this.setting = {
      conditions,
      domainOf: (ref) => {
        const key = keyOf(ref);
        if (!domains.has(key)) domains.set(key, domainOf(ref));
        return domains.get(key);
      },
    };
  }

  /** Always true, always false, or now this and now that. */
  constancy(condition: Condition): Constancy {
    const known = this.#answers(condition, BOTH);
    if (known.true && known.false) return 'varies';
    if (known.true === undefined || known.false === undefined || known.true === known.false) return undefined;
    return known.true;
  }

  /** Whether a condition holds in every assignment. */
  always(condition: Condition): boolean | undefined {
    const found = this.#answers(condition, REFUTATION);
    if (found.false) return false;
    return found.false === undefined || found.true === false ? undefined : true;
  }

  /** Whether the second condition holds wherever the first does. */
  implies(first: Condition, second: Condition): boolean {
    return remembered(
      this.#followed,
      first,
      second,
      () => this.always({ any: [{ not: first }, second] }) === true,
    );
  }

  /** Whether two conditions never hold together. */
  excludes(first: Condition, second: Condition): boolean {
    return remembered(
      this.#excluded,
      first,
      second,
      () => this.always({ not: { all: [first, second] } }) === true,
    );
  }

  /** The keys of everything a condition mentions; empty where it mentions something that has no domain. */
  mentions(condition: Condition): ReadonlySet<string> {
    const before = this.#mentions.get(condition);
    if (before) return before;
    const groups = this.#surveyOf(condition)?.groups ?? [];
    const keys = new Set(groups.flatMap(({ variables }) => variables.map(({ key }) => key)));
    this.#mentions.set(condition, keys);
    return keys;
  }

  #surveyOf(condition: Condition): Survey | undefined {
    const before = this.#surveys.get(condition);
    if (before) return before.survey;
    const survey = surveyOf(condition, this.setting);
    this.#surveys.set(condition, { survey });
    return survey;
  }

  #answers(condition: Condition, wanted: Wanted): Answers {
    const known = this.#known.get(condition);
    if (known) return known;
    const survey = this.#surveyOf(condition);
    const found = survey ? this.#prove(this.#meant(condition), survey, wanted) : UNKNOWN;
    if (wanted === BOTH) this.#known.set(condition, found);
    return found;
  }

  #prove(condition: Condition, survey: Survey, wanted: Wanted): Answers {
    if ('not' in condition) return negated(this.#answers(condition.not, WANTED_OF_NOT.get(wanted) ?? BOTH));
    const isAll = 'all' in condition;
    const clusters = isLeaf(condition) ? [] : this.#clusters(this.#parts(condition, isAll));
    if (clusters.length < 2) {
      const choices = choicesIn(survey, this.#choices);
      if (!choices) return UNKNOWN;
      return search({ condition, choices, size: survey.size, setting: this.setting }, wanted, this.#work);
    }
    const found = clusters.map((parts) => this.#answers(groupOf(parts, isAll), BOTH));
    return isAll ? together(found) : negated(together(found.map(negated)));
  }

  /** The parts of an `all`, or of an `any`, through what is nested in it: of `not any` each `not`. */
  #parts(condition: Condition, isAll: boolean): readonly Condition[] {
    const meant = this.#meant(condition);
    if (isAll ? 'all' in meant : 'any' in meant)
      return partsOf(meant).flatMap((part) => this.#parts(part.condition, isAll));
    const denied = 'not' in meant ? this.#meant(meant.not) : undefined;
    if (denied && 'not' in denied) return this.#parts(denied.not, isAll);
    if (denied && (isAll ? 'any' in denied : 'all' in denied))
      return partsOf(denied).flatMap((part) => this.#parts({ not: part.condition }, isAll));
    return [meant];
  }

  /** What a condition stands for, where it is a name. */
  #meant(condition: Condition): Condition {
    if (!('condition' in condition)) return condition;
    const named = namedCondition(this.setting.conditions, condition.condition);
    return named ? this.#meant(named) : condition;
  }

  /** Parts that mention the same things, directly or through each other, stand together. */
  #clusters(parts: readonly Condition[]): readonly (readonly Condition[])[] {
    let clusters: { readonly keys: ReadonlySet<string>; readonly parts: readonly Condition[] }[] = [];
    for (const part of parts) {
      const keys = this.mentions(part);
      const near = clusters.filter((cluster) => !isDisjoint(cluster.keys, keys));
      const joined = {
        keys: new Set([...near.flatMap((cluster) => [...cluster.keys]), ...keys]),
        parts: [...near.flatMap((cluster) => cluster.parts), part],
      };
      clusters = [...clusters.filter((cluster) => !near.includes(cluster)), joined];
    }
    return clusters.map((cluster) => cluster.parts);
  }
}

function remembered(
  known: WeakMap<Condition, WeakMap<Condition, boolean>>,
  first: Condition,
  second: Condition,
  prove: () => boolean,
): boolean {
  const others = known.get(first) ?? new WeakMap<Condition, boolean>();
  known.set(first, others);
  const answer = others.get(second) ?? prove();
  others.set(second, answer);
  return answer;
}

function groupOf(parts: readonly Condition[], isAll: boolean): Condition {
  const [only] = parts;
  if (only && parts.length === 1) return only;
  return isAll ? { all: parts } : { any: parts };
}

/** Independent parts that must all hold: every choice in one goes with every choice in another. */
function together(found: readonly Answers[]): Answers {
  if (found.some((one) => one.true === false && one.false === false)) return { true: false, false: false };
  return { true: allOf(found.map((one) => one.true)), false: anyOf(found.map((one) => one.false)) };
}

function negated(found: Answers): Answers {
  return { true: found.false, false: found.true };
}

/** Strong Kleene conjunction. */
function allOf(answers: readonly Truth[]): Truth {
  if (answers.includes(false)) return false;
  return answers.includes(undefined) ? undefined : true;
}

/** Strong Kleene disjunction. */
function anyOf(answers: readonly Truth[]): Truth {
  if (answers.includes(true)) return true;
  return answers.includes(undefined) ? undefined : false;
}

function isDisjoint(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const key of b) if (a.has(key)) return false;
  return true;
}
