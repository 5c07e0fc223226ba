import { periodWords } from './dates.ts';
import { fill, type Language, type Text } from './language.ts';

/** A fact as a condition names it: with a part of it, or moved in time. */
export interface Reference {
  readonly fact: string;
  readonly path?: string;
  readonly params?: Readonly<Record<string, string | number | boolean | readonly string[]>>;
}

/** Facts that every framework has. */
const BUILT_IN: Readonly<Record<string, Text>> = {
  answer: { nl: 'het antwoord', en: 'the answer' },
  'assessment-date': { nl: 'de peildatum', en: 'the assessment date' },
};

/** Parts of a sample. */
const PARTS: Readonly<Record<string, Text>> = {
  '$.share': { nl: 'het aandeel in orde', en: 'the share in order' },
  '$.satisfied': { nl: 'het aantal in orde', en: 'the number in order' },
  '$.inspected': { nl: 'het aantal bekeken', en: 'the number inspected' },
};

const texts = {
  part: { nl: '{fact}, onderdeel {part}', en: '{fact}, item {part}' },
  plus: { nl: '{fact} plus {period}', en: '{fact} plus {period}' },
  minus: { nl: '{fact} min {period}', en: '{fact} minus {period}' },
  term: { nl: '{fact} plus de termijn van {period}', en: '{fact} plus the term of {period}' },
  then: { nl: ' en dan ', en: ' and then ' },
  with: { nl: '{fact} ({params})', en: '{fact} ({params})' },
} as const satisfies Readonly<Record<string, Text>>;

/** A fact reference in words: `start min 3 maanden`, `het aandeel in orde`, `ontvangen plus de termijn van 6 weken`. */
export function referenceWords({ fact, path, params }: Reference, language: Language): string {
  const { shift, term, ...others } = params ?? {};
  let words = namedPart(fact, path, language);
  if (typeof shift === 'string') {
    const sign = shift.startsWith('-') ? texts.minus : texts.plus;
    words = fill(sign[language], { fact: words, period: periodWords(shift, language) });
  }
  if (term !== undefined) {
    const period = [term].flat().map((one) => periodWords(String(one), language));
    words = fill(texts.term[language], { fact: words, period: period.join(texts.then[language]) });
  }
  const rest = Object.entries(others).map(([name, value]) => `${name} ${String(value)}`);
  return rest.length === 0 ? words : fill(texts.with[language], { fact: words, params: rest });
}

function namedPart(fact: string, path: string | undefined, language: Language): string {
  const name = own(BUILT_IN, fact)?.[language] ?? fact;
  if (path === undefined) return name;
  const part = own(PARTS, path)?.[language];
  if (part !== undefined) return fact === 'answer' ? part : `${part} (${name})`;
  return fill(texts.part[language], { fact: name, part: path.replace(/^\$\./, '') });
}

function own<T>(table: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}
