import { answerOf } from '../answer.ts';
import { criteriaIn, type Draft, normsIn } from '../draft.ts';
import type { Finding } from './finding.ts';

/** Criteria that are called essential in a norm that gives advice at most. Of an encouraged criterion a check tells it. */
export function lintEssential(draft: Draft): Finding[] {
  return criteriaIn(draft)
    .filter(({ item, norm }) => item.essential && item.status === 'tested' && norm.status === 'encouraged')
    .map(({ item, norm, origin }) => ({
      rule: 'encouraged-norm-essential',
      at: item.id,
      origin,
      path: ['essential'],
      args: { id: item.id, norm: norm.id },
    }));
}

/** Criteria that ask for an answer without asking a question. A checklist asks by its items. */
export function lintQuestions(draft: Draft): Finding[] {
  return criteriaIn(draft)
    .filter(({ item }) => item.answer && item.question === undefined && !item.title.trimEnd().endsWith('?'))
    .filter(({ item }) => answerOf(item)?.type !== 'checklist')
    .map(({ item, origin }) => ({
      rule: 'title-without-question',
      at: item.id,
      origin,
      path: ['title'],
      args: { id: item.id },
    }));
}

/** Norms that no case is about, neither directly nor through one of their criteria. */
export function lintCases(draft: Draft, withCases: ReadonlySet<string>): Finding[] {
  return normsIn(draft)
    .filter(({ item }) => ![item, ...item.criteria].some(({ id }) => withCases.has(id)))
    .map(({ item, origin }) => ({
      rule: 'missing-cases',
      at: item.id,
      origin,
      path: ['id'],
      args: { id: item.id },
    }));
}
