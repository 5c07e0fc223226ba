import { holdsOn } from '../../calendar/validity.ts';
import type { DeepReadonly, Framework } from '../../framework/model.ts';
import { type Sayable, valueWords } from '../../wording/values.ts';
import { type Block, type Heading, headed, tabled } from './blocks.ts';
import type { Words } from './words.ts';

type Values = Readonly<Record<string, Sayable>>;

interface Expected {
  readonly expect?: string | readonly string[] | undefined;
}

/** A norm case, as far as a page shows it; what `parseCases` gives fits. */
export interface CaseExample extends Expected {
  readonly id: string;
  readonly date?: string | undefined;
  readonly title?: string | undefined;
  readonly norm?: string | undefined;
  readonly criterion?: string | undefined;
  readonly theme?: string | undefined;
  readonly overall?: true | undefined;
  readonly policy?: string | undefined;
  readonly given?: DeepReadonly<Values>;
  readonly record?: DeepReadonly<Values> | undefined;
  readonly table?:
    | readonly (Expected & {
        readonly it: string;
        readonly set?: DeepReadonly<Values>;
        readonly unset?: readonly string[];
      })[]
    | undefined;
}

/** A file of cases, as far as a page shows it. */
export interface CaseFile {
  readonly framework?: string | undefined;
  readonly date: string;
  readonly given?: DeepReadonly<Values>;
  readonly cases: readonly CaseExample[];
}

/** The cases that are about one edition of a framework, each with what its file gives. */
export function casesOn({ id, valid }: Framework, files: readonly CaseFile[]): readonly CaseExample[] {
  return files
    .filter(({ framework }) => framework === id)
    .flatMap((file) =>
      file.cases
        .filter((one) => holdsOn(valid, one.date ?? file.date))
        .map((one) => ({ ...one, given: one.record ? { ...one.given } : { ...file.given, ...one.given } })),
    );
}

/** Under which heading examples stand: with what they are about, or what they are of. */
export interface ExamplesHeading {
  readonly level: Heading['level'];
  readonly title: string;
  readonly id: string;
}

/** The heading of examples with a norm or theme. */
export function examplesOf(id: string, level: Heading['level'], { say }: Words): ExamplesHeading {
  return { level, title: say('examplesOf', { id }), id: `--examples${id}` };
}

/** Cases under a heading of their own, as tables: what is given, what a row changes, and what comes out. */
export function exampleBlocks(
  cases: readonly CaseExample[],
  { level, title, id }: ExamplesHeading,
  words: Words,
): readonly Block[] {
  const tables = cases.flatMap((one) => {
    const { say } = words;
    const given = { ...one.given, ...one.record };
    const about = valuesOf(given, words);
    const rows = (one.table ?? [{ it: one.title ?? one.id, expect: one.expect }])
      .filter(({ expect }) => expect !== undefined)
      .map(({ it, set = {}, unset = [], expect }) => [
        it,
        changes(set, unset, words),
        outcomes(expect, words),
      ]);
    if (rows.length === 0) return [];
    return [
      { kind: 'caption', text: one.title ?? one.id } as const,
      ...(about === '' ? [] : [{ kind: 'text', text: say('given', { given: about }) } as const]),
      ...tabled([say('example'), say('differs'), say('outcome')], rows),
    ];
  });
  if (tables.length === 0) return [];
  return [headed(level, title, id), ...tables];
}

function changes(set: Values, unset: readonly string[], words: Words): string {
  const without = unset.length === 0 ? [] : [words.say('unseen', { ids: unset })];
  return [valuesOf(set, words), ...without].filter(Boolean).join('; ');
}

function valuesOf(values: Values, { language, outcome }: Words): string {
  const word = (value: Sayable) => (typeof value === 'string' ? outcome(value) : value);
  return Object.entries(values)
    .map(([id, value]) => `${id} ${valueWords(word(value), language)}`)
    .join('; ');
}

function outcomes(expect: Expected['expect'], { outcome, say }: Words): string {
  return [expect ?? []].flat().map(outcome).join(say('or'));
}
