import { isAlias, isMap, isScalar, isSeq, type Node, type Pair, type Scalar, type YAMLMap } from 'yaml';
import { commaCuts, isCutByComment } from './cuts.ts';
import { isExactNumber } from './numbers.ts';
import { keyText, placeOfNode } from './places.ts';
import type { Source } from './report.ts';
import { isReservedName } from './reserved.ts';
import { firstControl, shown } from './visible.ts';

interface Context extends Source {
  /** The way to the node in hand; changed on the way, copied when something is reported. */
  readonly path: (string | number)[];
}

/** The plain data of a composed tree. What this library does not read (anchors, tags, null …) goes to the report. */
export function readNodes(root: Node, source: Source): unknown {
  return readNode(root, { ...source, path: [] });
}

function readNode(node: Node, context: Context): unknown {
  reportProperties(node, context);
  if (isMap(node)) return readMap(node, context);
  if (isSeq(node)) return readItems(node.items as (Node | null)[], node, context);
  if (isAlias(node)) {
    context.report('yaml-alias', context.path, placeOfNode(node, context.lines), {
      name: shown(node.source),
    });
    return undefined;
  }
  return readScalar(node as Scalar, context);
}

/** Anchors and tags stand before their node; yaml keeps no place for them. */
function reportProperties(node: Node, { report, path, text, lines }: Context): void {
  const start = node.range?.[0] ?? 0;
  if (!isAlias(node) && node.anchor !== undefined) {
    const at = text.lastIndexOf(`&${node.anchor}`, start);
    report('yaml-anchor', path, lines.place(at, at + 1 + node.anchor.length), { name: shown(node.anchor) });
  }
  if (node.tag !== undefined) {
    const at = Math.max(text.lastIndexOf('!', start), 0);
    report('yaml-tag', path, lines.place(text[at - 1] === '!' ? at - 1 : at, start));
  }
}

function readItems(items: readonly (Node | null)[], list: Node, context: Context): unknown[] {
  return items.map((item, index) => {
    context.path.push(index);
    const isEmpty = item === null || isNull(item);
    if (isEmpty) context.report('empty-item', context.path, placeOfNode(item ?? list, context.lines));
    const value = isEmpty ? undefined : readNode(item, context);
    context.path.pop();
    return value;
  });
}

function readMap(map: YAMLMap, context: Context): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  const firstLines = new Map<string, number>();
  const cuts = commaCuts(map);
  for (const [index, item] of map.items.entries()) {
    const pair = item as Pair<Node, Node | null>;
    const key = cuts.rest.has(index) ? undefined : readKey(pair, map, context);
    if (key === undefined) continue;
    context.path.push(key);
    const place = placeOfNode(pair.key, context.lines);
    const first = firstLines.get(key);
    const cut = cuts.starts.get(index);
    if (first !== undefined) context.report('duplicate-key', context.path, place, { key: shown(key), first });
    else if (cut)
      context.report(cut.code, context.path, placeOfNode(pair.value as Node, context.lines), cut.args);
    else result[key] = readValue(pair, context);
    firstLines.set(key, first ?? place?.line ?? 1);
    context.path.pop();
  }
  return result;
}

function readKey({ key }: Pair<Node, Node | null>, map: YAMLMap, context: Context): string | undefined {
  const { report, path, lines } = context;
  const place = placeOfNode(key ?? map, lines);
  if (isScalar(key)) reportProperties(key, context);
  const text = keyText(key);
  const control = text === undefined ? undefined : firstControl(text);
  if (text === undefined) report('yaml-complex-key', path, place);
  else if (text === '<<') report('yaml-merge-key', path, place);
  else if (isReservedName(text)) report('reserved-key', [...path, text], place, { key: text });
  else if (control) report('control-character', path, place, { character: control.name });
  else return text;
  return undefined;
}

function readValue({ key, value }: Pair<Node, Node | null>, context: Context): unknown {
  const { report, path, lines, text } = context;
  if (value === null || isNull(value)) {
    if (value) reportProperties(value, context);
    const written = isScalar(value) && value.source !== '' ? value : key;
    report('empty-value', path, placeOfNode(written, lines), { key: shown(path.at(-1)) });
    return undefined;
  }
  if (isCutByComment(key, value, text)) {
    report('text-cut-by-comment', path, placeOfNode(value, lines), { text: shown(value.value) }, 'warning');
  }
  return readNode(value, context);
}

function readScalar(node: Scalar, { report, path, lines }: Context): unknown {
  const { value } = node;
  if (typeof value === 'string') {
    const control = firstControl(value);
    if (control) report('control-character', path, placeOfNode(node, lines), { character: control.name });
    return value;
  }
  if (typeof value === 'number') {
    if (!isExactNumber(value)) {
      report('inexact-number', path, placeOfNode(node, lines), { written: shown(node.source ?? value) });
    }
    return value === 0 ? 0 : value; // no -0: it would change the hash, not the meaning
  }
  return typeof value === 'boolean' ? value : undefined; // the rest carries a tag, which is reported
}

function isNull(node: Node): boolean {
  return isScalar(node) && node.value === null;
}
