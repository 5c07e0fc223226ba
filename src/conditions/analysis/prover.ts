import type { Condition } from '../model.ts';
import type { Operand } from '../operators.ts';
import { ASSESSMENT_DATE } from '../vocabulary.ts';
import { testOf } from './judge.ts';
import { type Setting, type Survey, surveyOf } from './survey.ts';
import { type Choices, choicesIn } from './values.ts';

/** The most assignments that one proof tries. */
export const MOST_ASSIGNMENTS = 50_000;

/** The most nodes that one proof judges, over all its assignments together. */
export const MOST_STEPS = 1_000_000;

/** How a condition comes out over every assignment; undefined where that was not settled within the limits. */
export type Constancy = boolean | 'varies' | undefined;

/**
 * Proves things about conditions by trying every assignment that differs for them. Each answer is a proof or a refutation over
 * complete assignments (every fact known, on a day the threshold has a value); undefined is silence.
 */
export class Prover {
  readonly setting: Setting;
  readonly #known = new WeakMap<Condition, { readonly constancy: Constancy }>();
  readonly #surveys = new WeakMap<Condition, { readonly survey: Survey | undefined }>();

  readonly #mentions = new WeakMap<Condition, ReadonlySet<string>>();

  constructor(setting: Setting) {
    this.setting = setting;
  }

  /** Always true, always false, or now this and now that. */
  constancy(condition: Condition): Constancy {
    const before = this.#known.get(condition);
    if (before) return before.constancy;
    const constancy = this.#try(condition, false);
    this.#known.set(condition, { constancy });
    return constancy;
  }

  /** Whether a condition holds in every assignment. */
  always(condition: Condition): boolean | undefined {
    const found = this.#try(condition, true);
    return found === undefined ? undefined : found === true;
  }

  /** Whether the second condition holds wherever the first does. */
  implies(first: Condition, second: Condition): boolean {
    return this.always({ any: [{ not: first }, second] }) === true;
  }

  /** Whether two conditions never hold together. */
  excludes(first: Condition, second: Condition): boolean {
    return this.always({ not: { all: [first, second] } }) === true;
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

  #try(condition: Condition, stopAtFalse: boolean): Constancy {
    const survey = this.#surveyOf(condition);
    const choices = survey && choicesIn(survey);
    if (!choices || exceeds(choices, survey)) return undefined;
    const seen = { true: false, false: false };
    const { free, dated } = choices;
    const placeOf = new Map([...free, ...dated].map(({ key }, index) => [key, index]));
    const test = testOf(condition, placeOf, this.setting);
    for (const assignment of assignments(choices)) {
      seen[test(assignment) ? 'true' : 'false'] = true;
      if (seen.false && (stopAtFalse || seen.true)) return 'varies';
    }
    if (seen.true) return true;
    return seen.false ? false : undefined;
  }
}

function exceeds({ free }: Choices, { size }: Survey): boolean {
  let count = 1;
  for (const { values } of free) count *= values.length;
  return count > MOST_ASSIGNMENTS || count * size > MOST_STEPS;
}

/** Every assignment, one after the other in the same array; days on which a threshold has no value are passed over. */
function* assignments({ free, dated }: Choices): Generator<readonly Operand[]> {
  if (free.some(({ values }) => values.length === 0)) return;
  const today = free.findIndex(({ key }) => key === ASSESSMENT_DATE);
  const digits = free.map(() => 0);
  const values: Operand[] = free.map(({ values: [first] }) => first as Operand);
  for (let at = 0; at >= 0; ) {
    const thresholds = dated.map(({ valueOn }) => valueOn(Number(values[today])));
    if (thresholds.every((threshold) => threshold !== undefined)) {
      thresholds.forEach((threshold, index) => {
        values[free.length + index] = threshold;
      });
      yield values;
    }
    for (at = free.length - 1; at >= 0; at--) {
      const choice = free[at]?.values ?? [];
      const next = ((digits[at] ?? 0) + 1) % choice.length;
      digits[at] = next;
      values[at] = choice[next] as Operand;
      if (next > 0) break;
    }
  }
}
