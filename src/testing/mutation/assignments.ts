/**
 * Whether two lists of conditions come out the same whatever the facts are, unknown facts among them. Every reference counts as a
 * fact of its own (a date moved by a term too): more than can really happen is tried, so what is the same here is the same.
 */
import { dateOfDay } from '../../calendar/date.ts';
import type { DatedNumber, Domain } from '../../conditions/analysis/domain.ts';
import { MOST_ASSIGNMENTS } from '../../conditions/analysis/prover.ts';
import { keyOf, type Setting, type Survey, surveyOf } from '../../conditions/analysis/survey.ts';
import { type Choices, choicesIn } from '../../conditions/analysis/values.ts';
import { compileChecked } from '../../conditions/compile.ts';
import type { Condition, Slots, Truth, Value, Vocabulary } from '../../conditions/model.ts';
import { ASSESSMENT_DATE } from '../../conditions/vocabulary.ts';

/** Conditions, and what makes of their answers what comes out. */
export interface Part {
  readonly conditions: readonly Condition[];
  readonly outcome: (answers: readonly Truth[]) => string;
  readonly setting: Setting;
}

/** True where it was proved; false where an assignment differs, or where that could not be settled within the limit. */
export function isSame(before: Part, after: Part): boolean {
  const all: Condition[] = [...before.conditions, ...after.conditions];
  if (all.length === 0) return before.outcome([]) === after.outcome([]);
  const survey = surveyOf({ all }, bothSettings(before, after, all));
  const choices = survey && choicesIn(survey);
  if (!choices || sizeOf(choices) > MOST_ASSIGNMENTS) return false;
  const kinds = kindsIn(survey);
  const slotOf = new Map([...choices.free, ...choices.dated].map(({ key }, index) => [key, index]));
  const first = testsOf(before, slotOf);
  const second = testsOf(after, slotOf);
  for (const slots of assignments(choices, kinds)) {
    const own = withThresholds(slots, choices, before.setting);
    const other = withThresholds(slots, choices, after.setting);
    if (before.outcome(first.map((test) => test(own))) !== after.outcome(second.map((test) => test(other))))
      return false;
  }
  return true;
}

/** Values for both: of a threshold the rows of both; of a named condition both meanings, since both are surveyed. */
function bothSettings(before: Part, after: Part, all: Condition[]): Setting {
  const names = new Set([
    ...Object.keys(before.setting.conditions),
    ...Object.keys(after.setting.conditions),
  ]);
  const changed = [...names].filter(
    (name) => before.setting.conditions[name] !== after.setting.conditions[name],
  );
  for (const name of changed)
    all.push(...[before.setting.conditions[name]].filter((one) => one !== undefined));
  return {
    conditions: after.setting.conditions,
    domainOf: (ref) => {
      const [own, other] = [before.setting.domainOf(ref), after.setting.domainOf(ref)];
      if (own?.kind !== 'dated' || other?.kind !== 'dated') return own ?? other;
      return { kind: 'dated', rows: [...own.rows, ...other.rows] };
    },
  };
}

function sizeOf({ free }: Choices): number {
  return free.reduce((product, { values }) => product * (values.length + 1), 1);
}

function kindsIn({ groups }: Survey): ReadonlyMap<string, Domain['kind']> {
  return new Map(groups.flatMap(({ variables }) => variables.map(({ key, domain }) => [key, domain.kind])));
}

function testsOf({ conditions, setting }: Part, slotOf: ReadonlyMap<string, number>) {
  const vocabulary: Vocabulary = {
    conditions: setting.conditions,
    term: (ref) => {
      const slot = slotOf.get(keyOf(ref)) ?? -1;
      return { type: 'number', slot, read: (slots) => slots[slot] as ReturnType<typeof String> | undefined };
    },
  };
  return conditions.map((condition) => compileChecked(condition, vocabulary).test);
}

/** Every assignment: each fact unknown or one of its values; the assessment date is always known. */
function* assignments(
  { free, dated }: Choices,
  kinds: ReadonlyMap<string, Domain['kind']>,
): Generator<(Value | undefined)[]> {
  const options = free.map(({ key, values }): (Value | undefined)[] => {
    const known = values.map(
      (value) => (kinds.get(key) === 'date' ? dateOfDay(Number(value)) : value) as Value,
    );
    return key === ASSESSMENT_DATE ? known : [undefined, ...known];
  });
  if (options.some((list) => list.length === 0)) return;
  const digits = options.map(() => 0);
  for (let at = 0; at >= 0; ) {
    yield [...options.map((list, index) => list[digits[index] ?? 0]), ...dated.map(() => undefined)];
    for (at = options.length - 1; at >= 0; at--) {
      digits[at] = ((digits[at] ?? 0) + 1) % (options[at]?.length ?? 1);
      if (digits[at] !== 0) break;
    }
  }
}

/** The thresholds as they are on the assessment date of an assignment. */
function withThresholds(
  slots: readonly (Value | undefined)[],
  { free, dated }: Choices,
  setting: Setting,
): Slots {
  if (dated.length === 0) return slots;
  const today = String(slots[free.findIndex(({ key }) => key === ASSESSMENT_DATE)]);
  const filled = slots.slice();
  dated.forEach(({ key }, index) => {
    const domain = setting.domainOf({ fact: key });
    if (domain?.kind === 'dated') filled[free.length + index] = rowOn(domain.rows, today)?.value;
  });
  return filled;
}

function rowOn(rows: readonly DatedNumber[], day: string): DatedNumber | undefined {
  return rows.find(({ from = '', until = '9999' }) => from <= day && day <= until);
}
