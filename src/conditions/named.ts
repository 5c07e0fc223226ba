import type { Path } from '../diagnostics/diagnostic.ts';
import type { Condition, Problem } from './model.ts';
import { namedCondition, partsOf } from './nodes.ts';
import { problemAt } from './problem.ts';

/** How many nodes a condition may have, counting named conditions each time they are used. */
const MAX_PARTS = 10_000;

/** How deep a condition may nest, through named conditions too: compiling and judging recurse this deep. */
const MAX_DEPTH = 256;

/** How many names of a circle a message shows. */
const SHOWN_NAMES = 8;

/** What the named conditions of a file come to. */
export interface Measures {
  readonly problems: readonly Problem[];
  readonly sizes: ReadonlyMap<string, Size>;
}

interface Size {
  readonly parts: number;
  readonly depth: number;
}

interface Mention {
  readonly name: string;
  readonly path: Path;
  readonly depth: number;
}

/** A named condition whose mentions are being followed. */
interface Visit {
  readonly name: string;
  readonly own: Size;
  readonly mentions: readonly Mention[];
  next: number;
}

type Conditions = Readonly<Record<string, Condition>>;

const measured = new WeakMap<Conditions, Measures>();

/**
 * Follows every reference between named conditions once. Without recursion: a chain of names can be as long as a file
 * allows. A few names that mention each other twice grow as fast as 2^n, hence the sizes.
 */
export function measuresOf(conditions: Conditions): Measures {
  const before = measured.get(conditions);
  if (before) return before;
  const problems: Problem[] = [];
  const sizes = new Map<string, Size>();
  for (const name of Object.keys(conditions)) follow(name, conditions, sizes, problems);
  const measures = { problems, sizes };
  measured.set(conditions, measures);
  return measures;
}

/** Tells whether a condition is too large through the named conditions it uses, when those themselves are not. */
export function isTooLarge(condition: Condition, conditions: Conditions): boolean {
  const { sizes } = measuresOf(conditions);
  const { own, mentions } = surveyOf(condition);
  return exceeds(sizeWith(own, mentions, sizes)) && !mentions.some(({ name }) => exceeds(sizes.get(name)));
}

/** The problem of a condition that is too large. */
export function tooLarge(path: Path): Problem {
  return problemAt(path, 'condition-too-large', { parts: MAX_PARTS, depth: MAX_DEPTH });
}

function follow(start: string, conditions: Conditions, sizes: Map<string, Size>, problems: Problem[]): void {
  const stack: Visit[] = [];
  const open = new Map<string, number>();
  const enter = (name: string): void => {
    const condition = sizes.has(name) ? undefined : namedCondition(conditions, name);
    if (!condition) return;
    open.set(name, stack.length);
    stack.push({ name, ...surveyOf(condition), next: 0 });
  };
  enter(start);
  for (let visit = stack.at(-1); visit; visit = stack.at(-1)) {
    const mention = visit.mentions[visit.next++];
    const circle = mention && open.get(mention.name);
    if (!mention) {
      leave(visit, sizes, problems);
      open.delete(visit.name);
      stack.pop();
    } else if (circle === undefined) enter(mention.name);
    else problems.push(cycleProblem(visit, mention, stack, circle));
  }
}

/** Reported once, where the limit is first passed, and not again for everything that uses it. */
function leave({ name, own, mentions }: Visit, sizes: Map<string, Size>, problems: Problem[]): void {
  const size = sizeWith(own, mentions, sizes);
  const isFirst = !mentions.some((mention) => exceeds(sizes.get(mention.name)));
  if (exceeds(size) && isFirst) problems.push(tooLarge([name]));
  sizes.set(name, size);
}

function cycleProblem(visit: Visit, { path }: Mention, stack: readonly Visit[], from: number): Problem {
  const names = stack.slice(from, from + SHOWN_NAMES).map(({ name }) => name);
  const rest = stack.length - from > SHOWN_NAMES ? ['…'] : [];
  const cycle = [...names, ...rest, names[0]].join(' → ');
  return problemAt([visit.name, ...path], 'condition-cycle', { cycle });
}

function sizeWith(own: Size, mentions: readonly Mention[], sizes: ReadonlyMap<string, Size>): Size {
  let { parts, depth } = own;
  for (const mention of mentions) {
    const size = sizes.get(mention.name);
    parts += size?.parts ?? 0;
    depth = Math.max(depth, mention.depth + (size?.depth ?? 0));
  }
  return { parts, depth };
}

function exceeds(size: Size | undefined): boolean {
  return size !== undefined && (size.parts > MAX_PARTS || size.depth > MAX_DEPTH);
}

function surveyOf(condition: Condition): { readonly own: Size; readonly mentions: readonly Mention[] } {
  const mentions: Mention[] = [];
  let [parts, deepest] = [0, 0];
  const visit = (node: Condition, path: Path, depth: number): void => {
    parts += 1;
    deepest = Math.max(deepest, depth);
    if ('condition' in node) mentions.push({ name: node.condition, path: [...path, 'condition'], depth });
    for (const part of partsOf(node)) visit(part.condition, [...path, ...part.path], depth + 1);
  };
  visit(condition, [], 1);
  return { own: { parts, depth: deepest }, mentions };
}
