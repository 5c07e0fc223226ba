import type { GroupTrace, Holds, LeafTrace, Slots, Term, Trace, Truth, Value } from './model.ts';
import type { LeafNode, Node } from './node.ts';
import { isFactRef } from './nodes.ts';

/** The ids of the findings behind a slot, each once. */
export type Cite = (slot: number) => readonly string[];

/** Explains a condition over one or several worlds; the shape follows the condition. */
export function traceOf(node: Node, worlds: readonly Slots[], cite: Cite): Trace {
  const [only] = worlds;
  return only && worlds.length === 1 ? traceIn(node, only, cite) : traceOver(node, worlds, cite);
}

/** In one world, which is nearly always: the result of a group follows from its parts, so nothing is judged twice. */
function traceIn(node: Node, world: Slots, cite: Cite): Trace {
  switch (node.kind) {
    case 'leaf':
      return leafIn(node, world, cite);
    case 'not': {
      const of = traceIn(node.of, world, cite);
      return { result: OPPOSITE[of.result], group: 'not', of: [of] };
    }
    case 'condition': {
      const of = traceIn(node.of, world, cite);
      return { result: of.result, group: 'condition', name: node.name, of: [of] };
    }
    default: {
      const of = node.of.map((part) => traceIn(part, world, cite));
      return { result: joined(of, node.kind), group: node.kind, of };
    }
  }
}

const OPPOSITE = { satisfied: 'not-satisfied', 'not-satisfied': 'satisfied', unknown: 'unknown' } as const;

/** Strong Kleene: one part can decide a group; else an unknown part leaves it unknown. */
function joined(parts: readonly Trace[], kind: GroupTrace['group']): Holds {
  const decisive = kind === 'any' ? 'satisfied' : 'not-satisfied';
  let result: Holds = OPPOSITE[decisive];
  for (const part of parts) {
    if (part.result === decisive) return decisive;
    if (part.result === 'unknown') result = 'unknown';
  }
  return result;
}

function leafIn(node: LeafNode, world: Slots, cite: Cite): LeafTrace {
  const { leaf, observed, expected, compare, constant } = node;
  const left = observed.read(world);
  const right = expected ? expected.read(world) : node.value;
  const isKnown = left !== undefined && right !== undefined;
  const result = holds(isKnown ? compare(left, right) : undefined);
  const compared = constant ?? expectedOf(node, right === undefined ? NOTHING : [right as Value]);
  const cited = expected ? both(cite(observed.slot), cite(expected.slot)) : cite(observed.slot);
  return leafTrace(leaf, result, compared, left === undefined ? NOTHING : [left], cited);
}

/** Over several worlds a node’s result is what all agree on; that of a group need not follow from its parts. */
function traceOver(node: Node, worlds: readonly Slots[], cite: Cite): Trace {
  const result = holdsIn(node, worlds);
  switch (node.kind) {
    case 'leaf': {
      const { leaf, observed, expected, constant } = node;
      const compared = constant ?? expectedOf(node, expected ? valuesIn(worlds, expected) : NOTHING);
      const cited = expected ? both(cite(observed.slot), cite(expected.slot)) : cite(observed.slot);
      return leafTrace(leaf, result, compared, valuesIn(worlds, observed), cited);
    }
    case 'not':
      return { result, group: 'not', of: [traceOver(node.of, worlds, cite)] };
    case 'condition':
      return { result, group: 'condition', name: node.name, of: [traceOver(node.of, worlds, cite)] };
    default:
      return { result, group: node.kind, of: node.of.map((part) => traceOver(part, worlds, cite)) };
  }
}

/** What all worlds agree on; without a world nothing is known. */
function holdsIn({ test }: Node, worlds: readonly Slots[]): Holds {
  const [first, ...others] = worlds;
  const answer = first && test(first);
  return holds(others.some((world) => test(world) !== answer) ? undefined : answer);
}

function holds(truth: Truth): Holds {
  if (truth === undefined) return 'unknown';
  return truth ? 'satisfied' : 'not-satisfied';
}

const NOTHING: readonly never[] = Object.freeze([]);

/** Written out per shape: a spread in the middle costs more than everything else in a leaf together. */
function leafTrace(
  { fact, params, path, operator }: LeafNode['leaf'],
  result: Holds,
  expected: LeafTrace['expected'],
  observed: readonly Value[],
  findings: readonly string[],
): LeafTrace {
  if (params && path !== undefined)
    return { result, fact, params, path, operator, expected, observed, findings };
  if (params) return { result, fact, params, operator, expected, observed, findings };
  if (path !== undefined) return { result, fact, path, operator, expected, observed, findings };
  return { result, fact, operator, expected, observed, findings };
}

/** The other fact with its values. */
function expectedOf({ leaf: { value } }: LeafNode, values: readonly Value[]): LeafTrace['expected'] {
  if (!isFactRef(value)) throw new TypeError('a constant has its trace ready');
  const { fact, params, path } = value;
  if (params && path !== undefined) return { fact, params, path, values };
  if (params) return { fact, params, values };
  return path === undefined ? { fact, values } : { fact, path, values };
}

function both(first: readonly string[], second: readonly string[]): readonly string[] {
  if (second.length === 0 || first === second) return first;
  return first.length === 0 ? second : [...new Set([...first, ...second])];
}

/** The different values in the worlds, each once, in the order in which they are met; unknown is left out. */
function valuesIn(worlds: readonly Slots[], { read }: Term): readonly Value[] {
  const values = new Map<string, Value>();
  for (const world of worlds) {
    const value = read(world);
    if (value !== undefined) values.set(JSON.stringify(value), value);
  }
  return [...values.values()];
}
