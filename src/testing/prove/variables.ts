/** Everything that the conditions of a norm compare, as variables in groups: what is compared with each other is one group. */
import { type Group, surveyOf, type Variable } from '../../conditions/analysis/survey.ts';
import type { Condition, Params } from '../../conditions/model.ts';
import type { Place } from '../../framework/lint/provers.ts';
import { conditionsOfRows } from '../../framework/references.ts';
import { countingConditions, placeOf, type Subject } from './subject.ts';

/** One condition of a norm and where it stands. */
export interface Stand {
  readonly condition: Condition;
  readonly place: Place;
  /** Whose answer `answer` is here. */
  readonly criterion?: string;
}

/**
 * What decides a norm: what says when it and its criteria apply, how the criteria count, what weighs them. Not the conditions on
 * single records: their count can be given.
 */
export function standsIn(subject: Subject): readonly Stand[] {
  const { gates, members, norm, compiled } = subject;
  const rows = conditionsOfRows(compiled.framework.gradings[norm.weighing.name]?.levels ?? []);
  return [
    ...gates.map((condition) => ({ condition, place: {} })),
    ...members.flatMap((criterion): Stand[] => {
      const { id, applies } = criterion.criterion;
      const place = placeOf(criterion, subject);
      return [
        ...(applies ? [{ condition: applies, place: {} }] : []),
        ...countingConditions(criterion, subject).map((condition) => ({ condition, place, criterion: id })),
      ];
    }),
    ...rows.map((condition) => ({ condition, place: { weighing: true as const } })),
  ];
}

/** A variable, and what it is a reference to. */
export interface Known {
  readonly variable: Variable;
  readonly fact: string;
  /** For `answer`: of which criterion. */
  readonly criterion: string | undefined;
  /** Whether it is the fact itself, and not a part of it or a date that is moved. */
  readonly plain: boolean;
  readonly path: string | undefined;
  /** How a date is moved. */
  readonly params: Params | undefined;
}

/** Variables that are compared with each other. */
export interface KnownGroup {
  readonly known: readonly Known[];
  readonly constants: ReadonlySet<boolean | number | string>;
}

/** The groups of a norm; undefined where something has no domain. */
export function groupsIn(subject: Subject): readonly KnownGroup[] | undefined {
  const merged = new Merged();
  for (const { condition, place, criterion } of standsIn(subject)) {
    const survey = surveyOf(condition, subject.settingAt(place));
    if (!survey) return undefined;
    for (const group of survey.groups) merged.add(group, criterion);
  }
  return merged.groups();
}

/** Groups of several conditions: a variable that two of them have makes one of both. */
class Merged {
  readonly #groups = new Map<
    string,
    { known: Map<string, Known>; constants: Set<boolean | number | string> }
  >();

  add({ variables, constants }: Group, criterion: string | undefined): void {
    const own = { known: new Map<string, Known>(), constants: new Set(constants) };
    for (const variable of variables) {
      const known = knownOf(variable, criterion);
      own.known.set(known.variable.key, known);
    }
    for (const key of [...own.known.keys()]) {
      const before = this.#groups.get(key);
      if (!before || before === own) continue;
      for (const [other, known] of before.known) own.known.set(other, known);
      for (const constant of before.constants) own.constants.add(constant);
    }
    for (const key of own.known.keys()) this.#groups.set(key, own);
  }

  groups(): readonly KnownGroup[] {
    return [...new Set(this.#groups.values())].map(({ known, constants }) => ({
      known: [...known.values()],
      constants,
    }));
  }
}

function knownOf({ key, domain }: Variable, criterion: string | undefined): Known {
  const { fact, path, params } = referenceIn(key);
  const isAnswer = fact === 'answer' && criterion !== undefined;
  return {
    variable: { key: isAnswer ? `${criterion} ${key}` : key, domain },
    fact,
    criterion: isAnswer ? criterion : undefined,
    plain: key === fact,
    path,
    params,
  };
}

/** A key is the name of a fact, or the canonical text of a reference. */
function referenceIn(key: string): Pick<Known, 'fact' | 'path' | 'params'> {
  if (!key.startsWith('{')) return { fact: key, path: undefined, params: undefined };
  const { fact, path, params }: { fact: string; path?: string; params?: Params } = JSON.parse(key);
  return { fact, path, params };
}
