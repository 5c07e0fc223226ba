import type { AnswerType } from './answer.ts';
import { answerOf, questionOf } from './answer.ts';
import type { Criterion, Fact, Framework } from './model.ts';
import { reachableFrom } from './references.ts';

/** One thing to fill in, for form builders: a fact, a criterion, or a record with its facts. */
export interface Question {
  readonly kind: 'fact' | 'criterion' | 'record';
  readonly id: string;
  readonly title: string;
  readonly question: string;
  /** The type of the answer; `rows` for a record. */
  readonly type: AnswerType | 'rows';
  readonly about: 'provider' | 'unit' | 'any';
  /** The norm a criterion belongs to. */
  readonly norm?: string;
  readonly unit?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  /** Options of a choice, words of a judgement or grade, items of a checklist: id → label. */
  readonly options?: Readonly<Record<string, string>>;
  /** The facts of one record row. */
  readonly facts?: readonly Question[];
}

/**
 * Everything that can be filled in for a framework, in order: facts of the provider and of units, then per norm its criteria,
 * and each record type where it is first counted. What is computed is not asked.
 *
 * @example
 * for (const { id, question, type } of questions(framework)) console.log(`${id} (${type}): ${question}`);
 */
export function questions(framework: Framework): readonly Question[] {
  const used = factsUsed(framework);
  const facts = Object.entries(framework.facts)
    .filter(([id]) => used.has(id))
    .map(([id, fact]) => factQuestion(id, fact));
  const asked = new Set<string>();
  const criteria = framework.themes.flatMap(({ norms }) =>
    norms.flatMap((norm) =>
      norm.criteria.flatMap((criterion): Question[] => {
        const { each } = criterion;
        if (!each) return criterionQuestion(criterion, norm.id, norm.scope);
        if (asked.has(each.record)) return [];
        asked.add(each.record);
        return recordQuestion(each.record, framework);
      }),
    ),
  );
  return [...facts, ...criteria];
}

/** Facts that some condition of the framework reads. */
function factsUsed(framework: Framework): ReadonlySet<string> {
  const start = framework.themes.flatMap((theme) => [
    theme.applies,
    ...theme.norms.flatMap((norm) => [
      norm.applies,
      ...norm.criteria.flatMap(({ applies, met, each, levels }) => [
        applies,
        met,
        each?.where,
        each?.met,
        ...(levels ?? []).map(({ when }) => when),
      ]),
    ]),
  ]);
  const rows = Object.values(framework.gradings).flatMap(({ levels }) => levels.map(({ when }) => when));
  const conditions = [framework.applies, ...start, ...rows].filter((condition) => condition !== undefined);
  return reachableFrom(conditions, framework.conditions).facts;
}

function factQuestion(id: string, fact: Fact): Question {
  const { type, about, title, unit, minimum, maximum, options } = fact;
  return {
    kind: 'fact',
    id,
    title,
    question: questionOf(fact),
    type,
    about: about ?? 'any',
    ...(unit !== undefined && { unit }),
    ...(minimum !== undefined && { minimum }),
    ...(maximum !== undefined && { maximum }),
    ...(options && { options }),
  };
}

function criterionQuestion(criterion: Criterion, norm: string, scope: 'unit' | 'organisation'): Question[] {
  const answer = answerOf(criterion);
  if (!answer) return [];
  const { type, unit, minimum, maximum, options, items } = answer;
  const labels = items ?? options;
  return [
    {
      kind: 'criterion',
      id: criterion.id,
      title: criterion.title,
      question: questionOf(criterion),
      type,
      about: (criterion.scope ?? scope) === 'organisation' ? 'provider' : 'unit',
      norm,
      ...(unit !== undefined && { unit }),
      ...(minimum !== undefined && { minimum }),
      ...(maximum !== undefined && { maximum }),
      ...(labels && { options: labels }),
    },
  ];
}

function recordQuestion(id: string, { records }: Framework): Question[] {
  const record = records[id];
  if (!record) return [];
  const facts = Object.entries(record.facts).map(([fact, definition]) => factQuestion(fact, definition));
  return [
    { kind: 'record', id, title: record.title, question: record.title, type: 'rows', about: 'any', facts },
  ];
}
