/**
 * The trace of a condition as sentences. In: a trace, as conditions/ makes it (this room knows only its shape).
 * Out: per deciding leaf one sentence: `vog-afgegeven is 28 februari 2025, dat is niet op of na 1 maart 2025 (start min 3 maanden)`.
 */
import { comparisons } from './comparisons.ts';
import { fill, type Language, type Text } from './language.ts';
import { listed } from './lists.ts';
import { type Reference, referenceWords } from './references.ts';
import { type Sayable, shareWords, valueWords } from './values.ts';

/** How a condition, or a part of it, came out. */
type Held = 'satisfied' | 'not-satisfied' | 'unknown';

/** One comparison, with what was observed; no values = unknown, several = the findings differ. */
export interface ExplainedLeaf extends Reference {
  readonly result: Held;
  readonly operator: keyof typeof comparisons;
  readonly expected: Partial<Reference> & { readonly values: readonly Sayable[] };
  readonly observed: readonly Sayable[];
  readonly findings: readonly string[];
}

/** A trace: a comparison, or a group of traces. */
export type Explained =
  | ExplainedLeaf
  | { readonly result: Held; readonly group: string; readonly of: readonly Explained[] };

/** One sentence of an explanation, and the ids of the findings it rests on. */
export interface Sentence {
  readonly text: string;
  readonly findings: readonly string[];
}

const texts = {
  observed: { nl: '{fact} is {observed}', en: '{fact} is {observed}' },
  unknown: { nl: '{fact} is onbekend; gevraagd: {asked}', en: '{fact} is unknown; asked: {asked}' },
  differs: {
    nl: '{fact} is {observed}; gevraagd: {asked}',
    en: '{fact} is {observed}; asked: {asked}',
  },
  derived: { nl: '{value} ({reference})', en: '{value} ({reference})' },
} as const satisfies Readonly<Record<string, Text>>;

/** The comparisons that made a condition come out as it did, each as a sentence, each once. */
export function explain(trace: Explained, language: Language): readonly Sentence[] {
  const seen = new Map<string, Sentence>();
  for (const leaf of decidingLeaves(trace)) {
    const text = leafWords(leaf, language);
    const before = seen.get(text)?.findings ?? [];
    seen.set(text, { text, findings: [...new Set([...before, ...leaf.findings])] });
  }
  return [...seen.values()];
}

/** The parts that share the result of the whole decided it. None does under `not`, or where findings differ: then all did. */
function decidingLeaves(trace: Explained): readonly ExplainedLeaf[] {
  if (!('group' in trace)) return [trace];
  const deciding = trace.group === 'not' ? [] : trace.of.filter((part) => part.result === trace.result);
  return (deciding.length === 0 ? trace.of : deciding).flatMap(decidingLeaves);
}

function leafWords(leaf: ExplainedLeaf, language: Language): string {
  const fact = referenceWords(leaf, language);
  const isShare = leaf.path === '$.share';
  const observed = valuesWords(leaf.observed, isShare, language);
  const expected = expectedWords(leaf, isShare, language);
  const comparison = comparisons[leaf.operator];
  const asked = fill(comparison.asked[language], { expected });
  if (leaf.observed.length === 0) return fill(texts.unknown[language], { fact, asked });
  if (leaf.result === 'unknown') return fill(texts.differs[language], { fact, observed, asked });
  const start = fill(texts.observed[language], { fact, observed });
  if (leaf.result === 'not-satisfied') return start + fill(comparison.fails[language], { expected });
  const says =
    leaf.operator === 'equal' && leaf.expected.fact === undefined ? '' : comparison.holds[language];
  return start + fill(says, { expected });
}

/** The other side: a plain value, or the value of another fact with that fact in brackets. */
function expectedWords({ expected }: ExplainedLeaf, isShare: boolean, language: Language): string {
  const value = valuesWords(expected.values, isShare, language);
  const { fact, path, params } = expected;
  if (fact === undefined) return value;
  const reference = referenceWords({ fact, ...(path && { path }), ...(params && { params }) }, language);
  return expected.values.length === 0 ? reference : fill(texts.derived[language], { value, reference });
}

function valuesWords(values: readonly Sayable[], isShare: boolean, language: Language): string {
  const words = values.flatMap((value) => {
    if (Array.isArray(value)) return value.map((one) => valueWords(one, language));
    return isShare && typeof value === 'number' ? shareWords(value, language) : valueWords(value, language);
  });
  return listed(words, language, 'or');
}
