import type { Missing, NormResult } from '../assessment/model.ts';
import { interventionQuestions } from '../wording/intervention.ts';
import { fill, type Language } from '../wording/language.ts';
import { trends } from './aggregates.ts';
import type { Item } from './items.ts';
import type { Question, TrustJudged } from './model.ts';
import { measureVerdict } from './shares.ts';
import { possibleValues } from './space.ts';
import type { Terrain } from './terrain.ts';

/** A question written out: what to ask, what the answers are, and what is missing for it. */
export function questionOf(terrain: Terrain, trust: TrustJudged, item: Item): Question {
  const { language } = terrain.compiled.policy;
  if (item.kind === 'fact') return factQuestion(terrain, item.id);
  if (item.kind === 'trust') return trustQuestion(trust, language);
  const norm = terrain.cases.find((candidate) => candidate.norm.id === item.id)?.norm;
  const title = norm ? `${norm.id} ${norm.title}` : item.id;
  if (item.kind === 'history')
    return {
      ...item,
      question: fill(interventionQuestions.history[language], { norm: title }),
      options: trends,
      parts: [],
    };
  if (norm) return normQuestion(norm, language);
  return {
    ...item,
    question: fill(interventionQuestions.norm[language], { norm: title }),
    options: [],
    parts: [],
  };
}

/** What to ask about a norm whose verdict is open. */
export function normQuestion(norm: NormResult, language: Language): Question {
  const { possible, missing } = measureVerdict(norm);
  return {
    kind: 'norm',
    id: norm.id,
    question: fill(interventionQuestions.norm[language], { norm: `${norm.id} ${norm.title}` }),
    options: possible,
    parts: partsOf(missing),
  };
}

/** Each question once, though the norm and criteria of it may ask the same. */
function partsOf(missing: readonly Missing[]): Question['parts'] {
  const parts = missing.map(({ id, unit, question }) => ({ id, ...(unit && { unit }), question }));
  return [...new Map(parts.map((part) => [JSON.stringify(part), part])).values()];
}

function factQuestion(terrain: Terrain, id: string): Question {
  const fact = terrain.compiled.facts.find((candidate) => candidate.id === id);
  const options = possibleValues(terrain, id).map(String);
  return { kind: 'fact', id, question: fact?.question ?? id, options, parts: [] };
}

function trustQuestion({ possible, unanswered }: TrustJudged, language: Language): Question {
  return {
    kind: 'trust',
    id: 'trust',
    question: interventionQuestions.trust[language],
    options: possible,
    parts: unanswered.map(({ id, title }) => ({ id, question: title })),
  };
}
