import type { Path } from '../diagnostics/diagnostic.ts';
import type { Condition, FactRef, Leaf, Params } from './model.ts';

/** A condition directly inside another, with where it stands. */
export interface Part {
  readonly condition: Condition;
  readonly path: Path;
}

/** The conditions directly inside a node; a named condition has none of its own. */
export function partsOf(node: Condition): readonly Part[] {
  if ('all' in node) return node.all.map((condition, index) => ({ condition, path: ['all', index] }));
  if ('any' in node) return node.any.map((condition, index) => ({ condition, path: ['any', index] }));
  return 'not' in node ? [{ condition: node.not, path: ['not'] }] : [];
}

/** A fact reference in which what is left out is absent. */
export interface ExactRef {
  readonly fact: string;
  readonly params?: Params;
  readonly path?: string;
}

/** Tells whether a node compares a fact. */
export function isLeaf(node: Condition): node is Leaf {
  return 'fact' in node;
}

/** The reference alone: of a leaf its left side, without the comparison. */
export function referenceOf({ fact, params, path }: FactRef): ExactRef {
  return { fact, ...(params && { params }), ...(path !== undefined && { path }) };
}

/** Tells whether a leaf compares with another fact. */
export function isFactRef(value: Leaf['value']): value is FactRef {
  return typeof value === 'object' && 'fact' in value;
}

/** The named condition, by own key only. */
export function namedCondition(
  conditions: Readonly<Record<string, Condition>>,
  name: string,
): Condition | undefined {
  return Object.hasOwn(conditions, name) ? conditions[name] : undefined;
}
