import type { Holds, LeafTrace, Slots, Term, Trace, Value } from './model.ts';
import type { LeafNode, Node } from './node.ts';
import { isFactRef, referenceOf } from './nodes.ts';

type Cite = (slot: number) => readonly string[];

/** Explains a condition over one or several worlds; the shape follows the condition. */
export function traceOf(node: Node, worlds: readonly Slots[], cite: Cite): Trace {
  const result = holdsIn(node, worlds);
  switch (node.kind) {
    case 'leaf':
      return leafTrace(node, result, worlds, cite);
    case 'not':
      return { result, group: 'not', of: [traceOf(node.of, worlds, cite)] };
    case 'condition':
      return { result, group: 'condition', name: node.name, of: [traceOf(node.of, worlds, cite)] };
    default:
      return { result, group: node.kind, of: node.of.map((part) => traceOf(part, worlds, cite)) };
  }
}

/** What all worlds agree on; without a world nothing is known. */
function holdsIn({ test }: Node, worlds: readonly Slots[]): Holds {
  const [first, ...others] = worlds;
  const answer = first && test(first);
  if (answer === undefined || others.some((world) => test(world) !== answer)) return 'unknown';
  return answer ? 'satisfied' : 'not-satisfied';
}

function leafTrace(node: LeafNode, result: Holds, worlds: readonly Slots[], cite: Cite): LeafTrace {
  const { leaf, observed, expected } = node;
  return {
    result,
    ...referenceOf(leaf),
    operator: leaf.operator,
    expected: expectedOf(node, worlds),
    observed: valuesIn(worlds, observed),
    findings: [...new Set([observed, expected].flatMap((term) => (term ? cite(term.slot) : [])))],
  };
}

function expectedOf(
  { leaf: { value }, expected }: LeafNode,
  worlds: readonly Slots[],
): LeafTrace['expected'] {
  if (isFactRef(value)) return { ...referenceOf(value), values: expected ? valuesIn(worlds, expected) : [] };
  return { values: Array.isArray(value) ? value : [value as Value] };
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
