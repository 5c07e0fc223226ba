import type { Condition, FactRef, Leaf } from '../../conditions/model.ts';
import { answerFact, answerOf } from '../../framework/answer.ts';
import type { Criterion, Framework, Level } from '../../framework/model.ts';
import { levelsOf } from '../../framework/scale.ts';
import { comparisons } from '../../wording/comparisons.ts';
import { dateWords } from '../../wording/dates.ts';
import { type DocsKey, docsTexts } from '../../wording/docs.ts';
import { labels } from '../../wording/labels.ts';
import { type Arguments, fill, type Language } from '../../wording/language.ts';
import { listed } from '../../wording/lists.ts';
import { referenceWords } from '../../wording/references.ts';
import { shareWords, valueWords } from '../../wording/values.ts';
import { lowered } from '../view/lexicon.ts';

/** What a fact is called, and what its values are. */
interface Named {
  readonly title: string;
  readonly options?: Readonly<Record<string, string>> | undefined;
}

/** The words of one framework. */
export interface Words {
  readonly language: Language;
  readonly framework: Framework;
  readonly levels: readonly Level[];
  readonly say: (key: DocsKey, args?: Arguments) => string;
  /** A level, an outcome or the result of a record, as words. */
  readonly outcome: (id: string) => string;
  /** A condition as one phrase. */
  readonly condition: (condition: Condition, answer?: Criterion) => string;
}

/** Gathers the words of a framework. */
export function wordsOf(framework: Framework, language: Language): Words {
  const levels = levelsOf(framework.scale);
  const facts = namedFacts(framework);
  const say: Words['say'] = (key, args = {}) => fill(docsTexts[key][language], args);
  const outcome: Words['outcome'] = (id) => {
    const level = levels.find((one) => one.id === id);
    if (level) return lowered(level.title);
    const known = { ...labels.outcome, ...labels.record };
    return Object.hasOwn(known, id) ? known[id as keyof typeof known][language] : id;
  };
  const words = { language, framework, levels, say, outcome };
  return {
    ...words,
    condition: (condition, of) => phrase(condition, { ...words, facts: withAnswer(facts, of, levels) }),
  };
}

interface Speaking extends Omit<Words, 'condition'> {
  readonly facts: ReadonlyMap<string, Named>;
}

function namedFacts({ facts, records }: Framework): ReadonlyMap<string, Named> {
  const ofRecords = Object.values(records).flatMap((record) => Object.entries(record.facts));
  return new Map([...Object.entries(facts), ...ofRecords]);
}

function withAnswer(facts: ReadonlyMap<string, Named>, of: Criterion | undefined, levels: readonly Level[]) {
  const answer = of && answerOf(of);
  if (!answer) return facts;
  return new Map([...facts, ['answer', { title: '', options: answerFact(answer, levels).options }]]);
}

function phrase(condition: Condition, words: Speaking): string {
  if ('all' in condition) return group(condition.all, 'and', words);
  if ('any' in condition) return group(condition.any, 'or', words);
  if ('not' in condition) return words.say('not', { part: phrase(condition.not, words) });
  if ('condition' in condition) return named(condition.condition, words);
  return leafWords(condition, words);
}

/** A part that is itself a choice stands in brackets. */
function group(parts: readonly Condition[], joint: 'and' | 'or', words: Speaking): string {
  const joined = parts.map((part) => {
    const text = phrase(part, words);
    return parts.length > 1 && isGroup(part, words) ? `(${text})` : text;
  });
  return joined.join(words.say(joint));
}

function isGroup(condition: Condition, words: Speaking): boolean {
  if ('condition' in condition) {
    const meant = words.framework.conditions[condition.condition];
    return meant !== undefined && isGroup(meant, words);
  }
  return ('all' in condition && condition.all.length > 1) || ('any' in condition && condition.any.length > 1);
}

/** A condition with a name is what it stands for; cycles are refused when a framework is read. */
function named(name: string, words: Speaking): string {
  const { conditions } = words.framework;
  const meant = Object.hasOwn(conditions, name) ? conditions[name] : undefined;
  return meant ? phrase(meant, words) : name;
}

function leafWords(leaf: Leaf, words: Speaking): string {
  const { language, say } = words;
  const expected = expectedWords(leaf, words);
  return say('leaf', {
    fact: subject(leaf, words),
    asked: fill(comparisons[leaf.operator].asked[language], { expected }),
  });
}

function expectedWords({ value, fact, path }: Leaf, words: Speaking): string {
  const { language } = words;
  if (isRef(value)) return thresholdWords(value, words) ?? subject(value, words);
  const isShare = path === '$.share' || fact === 'share';
  const options = words.facts.get(fact)?.options;
  const each = [value].flat().map((one) => {
    if (typeof one === 'number') return isShare ? shareWords(one, language) : valueWords(one, language);
    if (typeof one === 'boolean') return valueWords(one, language);
    if (fact === 'verdict') return words.outcome(one);
    return options && Object.hasOwn(options, one) ? lowered(options[one] ?? one) : dateWords(one, language);
  });
  return listed(each, language, 'or');
}

function isRef(value: Leaf['value']): value is FactRef {
  return typeof value === 'object' && 'fact' in value;
}

/** One value is named with its threshold; of several the dates decide, and the table of thresholds shows them. */
function thresholdWords({ fact: id }: FactRef, { framework, say, language }: Speaking): string | undefined {
  const { thresholds } = framework;
  const values = Object.hasOwn(thresholds, id) ? thresholds[id]?.values : undefined;
  if (!values) return undefined;
  const [only, ...others] = values;
  if (!only || others.length > 0) return say('theThreshold', { id });
  return say('ofThreshold', { value: valueWords(only.value, language), id });
}

const BOUNDS = { level: 'boundLevel', atLeast: 'boundAtLeast', atMost: 'boundAtMost' } as const;

function subject(ref: FactRef, words: Speaking): string {
  const { fact, params, path } = ref;
  const { say } = words;
  if (fact === 'verdict') return say('verdictOf', { id: String(params?.of ?? '') });
  if (fact === 'share' || fact === 'count') {
    const bounds = Object.entries(BOUNDS).map(([bound, key]) => {
      const level = params?.[bound];
      return typeof level === 'string' ? say(key, { level: words.outcome(level) }) : '';
    });
    return say(fact, {
      essential: params?.essential === true ? say('ofEssential') : '',
      bound: bounds.join(''),
    });
  }
  const title = words.facts.get(fact)?.title;
  const known = title ? lowered(title) : fact;
  return referenceWords(
    { fact: known, ...(path !== undefined && { path }), ...(params && { params }) },
    words.language,
  );
}
