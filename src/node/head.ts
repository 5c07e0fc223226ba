import type { Validity } from '../calendar/validity.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { readDocument, type SourceDocument } from '../source/document.ts';

/** What a file says it is, before its format is checked: what is not there or of another type is absent. */
export interface Head {
  readonly format?: string;
  readonly id?: string;
  readonly version?: string;
  readonly title?: string;
  readonly valid: Validity;
  readonly uses: readonly string[];
  /** The framework that findings are about. */
  readonly framework?: { readonly id: string; readonly version: string };
  /** The frameworks that a profile takes; only where the whole document was read. */
  readonly frameworks: readonly { readonly id: string; readonly version: string }[];
  /** Absent when the text is no YAML or JSON. */
  readonly document?: SourceDocument;
  /** What is wrong with the notation. */
  readonly diagnostics: readonly Diagnostic[];
}

/** The first key at the margin that is no part of the head, and keys of the head. */
const BODY = /^(?!(?:format|id|version|title|language|basis|valid|uses|framework)\b)["']?[A-Za-z]/m;
const HEAD_KEY = /^["']?(?:format|id|version|title|valid|uses|frameworks?)\b/m;

/** The head of a file of any format; where it stands at the top, no more than that is read. */
export function headOf(text: string | SourceDocument, file: string): Head {
  if (typeof text !== 'string') return wholeHeadOf(text, file);
  const end = text.search(BODY);
  const isAtTop = end > 0 && !HEAD_KEY.test(text.slice(end));
  const head = isAtTop ? wholeHeadOf(text.slice(0, end), file) : undefined;
  return head?.document ? head : wholeHeadOf(text, file);
}

/** The head of a file of any format, with the whole document. */
export function wholeHeadOf(text: string | SourceDocument, file: string): Head {
  const document = readDocument(text, { file });
  if (!document.ok) return { valid: {}, uses: [], frameworks: [], diagnostics: document.diagnostics };
  const { format, id, version, title, valid, uses, framework, frameworks } = fieldsOf(document.value.value);
  const { from, until } = fieldsOf(valid);
  return {
    ...textsOf({ format, id, version, title }),
    valid: textsOf({ from, until }),
    uses: Array.isArray(uses) ? uses.filter((name) => typeof name === 'string') : [],
    ...frameworkOf(fieldsOf(framework)),
    frameworks: Array.isArray(frameworks)
      ? frameworks.flatMap((one) => frameworkOf(fieldsOf(one)).framework ?? [])
      : [],
    document: document.value,
    diagnostics: [],
  };
}

function frameworkOf({ id, version }: Readonly<Record<string, unknown>>): Pick<Head, 'framework'> {
  return typeof id === 'string' && typeof version === 'string' ? { framework: { id, version } } : {};
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  const isMapping = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isMapping ? (value as Record<string, unknown>) : {};
}

function textsOf<K extends string>(fields: Readonly<Record<K, unknown>>): { readonly [key in K]?: string } {
  const texts = Object.entries(fields).filter(([, value]) => typeof value === 'string');
  return Object.fromEntries(texts) as { [key in K]?: string };
}
