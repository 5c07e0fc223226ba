import { isScalar, type Node, type Pair, type Scalar, type YAMLMap } from 'yaml';
import type { DiagnosticCode } from '../wording/diagnostics/all.ts';
import type { Arguments } from '../wording/language.ts';
import { keyText } from './places.ts';
import { shown } from './visible.ts';

/** Where commas cut a text in `{ note: Ja, dat }`: the entries that were cut, and the entries that are the rest of a text. */
export interface CommaCuts {
  readonly starts: ReadonlyMap<number, { readonly code: DiagnosticCode; readonly args: Arguments }>;
  readonly rest: ReadonlySet<number>;
}

/** Finds entries without colon that follow unquoted text in a mapping between braces. */
export function commaCuts(map: YAMLMap): CommaCuts {
  const starts = new Map<number, { code: DiagnosticCode; args: Arguments }>();
  const rest = new Set<number>();
  if (!map.flow) return { starts, rest };
  for (let index = 0; index < map.items.length; index++) {
    const { key, value } = map.items[index] as Pair<Node, Node | null>;
    if (!isPlain(value)) continue;
    const parts = [value.source ?? ''];
    while (isBareText(map.items[index + parts.length])) parts.push(textOfKey(map, index + parts.length));
    if (parts.length === 1) continue;
    starts.set(index, cutOf(keyText(key) ?? '', parts));
    for (let part = 1; part < parts.length; part++) rest.add(index + part);
  }
  return { starts, rest };
}

function cutOf(key: string, parts: readonly string[]): { code: DiagnosticCode; args: Arguments } {
  const [whole = '', fraction = ''] = parts;
  if (parts.length === 2 && /^[-+]?\d+$/.test(whole) && /^\d+$/.test(fraction)) {
    return {
      code: 'decimal-comma',
      args: { written: `${whole},${fraction}`, suggestion: `${whole}.${fraction}` },
    };
  }
  return { code: 'text-cut-by-comma', args: { key: shown(key), text: shown(parts.join(', ')) } };
}

function textOfKey(map: YAMLMap, index: number): string {
  return keyText(map.items[index]?.key) ?? '';
}

function isBareText(pair: unknown): boolean {
  const { key, value } = (pair ?? {}) as Partial<Pair<Node, Node | null>>;
  return value === null && isPlain(key);
}

function isPlain(node: unknown): node is Scalar {
  return isScalar(node) && node.type === 'PLAIN' && node.value !== null && node.source !== '';
}

/** Keys whose values are sentences or names, in which a # may stand for "number". */
const PROSE: ReadonlySet<string> = new Set([
  'title',
  'name',
  'note',
  'question',
  'because',
  'reason',
  'motivation',
  'remark',
  'source',
  'basis',
  'text',
]);

/**
 * Tells whether ` #` probably cut a sentence: `note: Cliënt # 3`, `note: Kamer #3b`, `note: Zie #melding`.
 * Real comments in these files have two spaces before the # or one after it, and start with a word.
 */
export function isCutByComment(key: Node, value: Node, text: string): value is Scalar<string> {
  if (!isPlain(value) || typeof value.value !== 'string' || !value.range) return false;
  if (!PROSE.has(keyText(key) ?? '')) return false;
  const end = value.range[1];
  return /^ #( ?\d|\p{Ll})/u.test(text.slice(end, end + 4));
}
