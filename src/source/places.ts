import { isMap, isScalar, isSeq, type Node } from 'yaml';
import type { Path } from '../diagnostics/diagnostic.ts';
import type { Lines, Place } from './lines.ts';
import type { Reading } from './report.ts';

/** A value in the tree with the key it stands under. */
interface Spot {
  readonly key?: Node | undefined;
  readonly value?: Node | undefined;
  readonly isExact: boolean;
}

/** Lookups by path in a composed tree. */
export function placesIn(root: Node, text: string, lines: Lines): Pick<Reading, 'placeOf' | 'textAt'> {
  return {
    placeOf: (path, part = 'value') => {
      const { key, value, isExact } = spotAt(root, path);
      const node = part === 'key' && isExact ? (key ?? value) : (value ?? key);
      return placeOfNode(node, lines);
    },
    textAt: (path) => {
      const { value, isExact } = spotAt(root, path);
      if (!isExact || !isScalar(value) || !value.range) return undefined;
      return text.slice(value.range[0], value.range[1]);
    },
  };
}

/** The place of a node, up to the end of its first line. */
export function placeOfNode(node: Node | undefined, lines: Lines): Place | undefined {
  return node?.range ? lines.place(node.range[0], node.range[1]) : undefined;
}

/** The text of a key: as written for plain scalars, so that `2.10` stays `2.10`; undefined when it is no simple text. */
export function keyText(key: unknown): string | undefined {
  if (!isScalar(key)) return undefined;
  if (typeof key.value === 'string') return key.value;
  return key.source === '' ? undefined : key.source;
}

function spotAt(root: Node, path: Path): Spot {
  let spot: Spot = { value: root, isExact: true };
  for (const step of path) {
    const next = stepInto(spot.value, step);
    if (!next) return { ...spot, isExact: false };
    spot = next;
  }
  return spot;
}

function stepInto(node: Node | undefined, step: string | number): Spot | undefined {
  if (isSeq(node)) {
    const value = node.items[Number(step)] as Node | undefined;
    return value && { value, isExact: true };
  }
  if (!isMap(node)) return undefined;
  const pair = node.items.find((item) => keyText(item.key) === String(step));
  if (!pair) return undefined;
  return { key: pair.key as Node, value: (pair.value ?? undefined) as Node | undefined, isExact: true };
}
