import { against } from './against.ts';
import type {
  CompiledCondition,
  Condition,
  Leaf,
  LeafTrace,
  Slots,
  Term,
  Truth,
  Value,
  Vocabulary,
} from './model.ts';
import type { Node } from './node.ts';
import { isFactRef, isLeaf, namedCondition, referenceOf } from './nodes.ts';
import { isOperator, type Operand, operators } from './operators.ts';
import { isProblem } from './problem.ts';
import { traceOf } from './trace.ts';

/** Per vocabulary the named conditions that were compiled; `undefined` while one is being compiled. */
const compiledNames = new WeakMap<Vocabulary, Map<string, Node | undefined>>();

/**
 * Makes a condition ready to run, in strong Kleene logic. Only for conditions in which {@link checkCondition} and
 * {@link checkNamedConditions} found nothing: anything else is a programmer's mistake and throws TypeError.
 */
export function compileChecked(condition: Condition, vocabulary: Vocabulary): CompiledCondition {
  const node = compileNode(condition, vocabulary);
  return {
    test: node.test,
    slots: [...node.slots].sort((a, b) => a - b),
    trace: (worlds, cite = () => []) => traceOf(node, worlds, cite),
  };
}

function compileNode(condition: Condition, vocabulary: Vocabulary): Node {
  if ('all' in condition) return compileGroup('all', condition.all, vocabulary);
  if ('any' in condition) return compileGroup('any', condition.any, vocabulary);
  if ('not' in condition) return compileNot(compileNode(condition.not, vocabulary));
  if (isLeaf(condition)) return compileLeaf(condition, vocabulary);
  const of = compileNamed(condition.condition, vocabulary);
  return { kind: 'condition', name: condition.condition, of, test: of.test, slots: of.slots };
}

function compileGroup(kind: 'all' | 'any', parts: readonly Condition[], vocabulary: Vocabulary): Node {
  const of = parts.map((part) => compileNode(part, vocabulary));
  const tests = of.map(({ test }) => test);
  const slots = new Set(of.flatMap((node) => [...node.slots]));
  return { kind, of, slots, test: joined(tests, kind === 'any') };
}

/** One loop for both: a part that comes out as `decisive` settles a group; otherwise an unknown part leaves it unknown. */
function joined(tests: readonly Node['test'][], decisive: boolean): Node['test'] {
  const [first, second, ...rest] = tests;
  if (first && !second) return first;
  if (first && second && rest.length === 0) return pair(first, second, decisive);
  return (slots) => {
    let answer: Truth = !decisive;
    for (const test of tests) {
      const part = test(slots);
      if (part === decisive) return decisive;
      if (part === undefined) answer = undefined;
    }
    return answer;
  };
}

/** The loop of {@link joined} written out for two parts, which most groups have. */
function pair(first: Node['test'], second: Node['test'], decisive: boolean): Node['test'] {
  return (slots) => {
    const one = first(slots);
    if (one === decisive) return decisive;
    const other = second(slots);
    return other === decisive || one !== undefined ? other : undefined;
  };
}

function compileNot(of: Node): Node {
  const { test, slots } = of;
  const negated = (values: Slots): Truth => {
    const answer = test(values);
    return answer === undefined ? undefined : !answer;
  };
  return { kind: 'not', of, slots, test: negated };
}

function compileNamed(name: string, vocabulary: Vocabulary): Node {
  const known = compiledNames.get(vocabulary) ?? new Map<string, Node | undefined>();
  compiledNames.set(vocabulary, known);
  const before = known.get(name);
  if (before) return before;
  const condition = namedCondition(vocabulary.conditions, name);
  if (!condition || known.has(name))
    throw new TypeError(`Unchecked condition: ${name} is unknown or circular.`);
  known.set(name, undefined);
  const node = compileNode(condition, vocabulary);
  known.set(name, node);
  return node;
}

function compileLeaf(leaf: Leaf, vocabulary: Vocabulary): Node {
  const { operator, value } = leaf;
  if (!isOperator(operator))
    throw new TypeError(`Unchecked condition: unknown operator ${String(operator)}.`);
  const observed = checkedTerm(leaf, vocabulary);
  const base = { kind: 'leaf' as const, leaf, observed, compare: operators[operator] };
  if (!isFactRef(value)) {
    const test = against[operator](observed.read, value);
    return {
      ...base,
      expected: undefined,
      value,
      constant: shownAs(value),
      slots: new Set([observed.slot]),
      test,
    };
  }
  const expected = checkedTerm(value, vocabulary);
  const slots = new Set([observed.slot, expected.slot]);
  const test = againstFact(operator, observed, expected);
  return { ...base, expected, value: undefined, constant: undefined, slots, test };
}

/** What is written in a condition, as a trace shows it; frozen, since every trace shares it. */
function shownAs(value: Operand): LeafTrace['expected'] {
  const values = Array.isArray(value) ? value : Object.freeze([value]);
  return Object.freeze({ values: values as readonly Value[] });
}

function checkedTerm(ref: Parameters<typeof referenceOf>[0], vocabulary: Vocabulary): Term {
  const term = vocabulary.term(referenceOf(ref));
  if (isProblem(term)) throw new TypeError(`Unchecked condition: ${term.code} at fact ${ref.fact}.`);
  return term;
}

function againstFact(operator: Leaf['operator'], left: Term, right: Term): Node['test'] {
  const compare = operators[operator];
  return (slots) => {
    const observed = left.read(slots);
    if (observed === undefined) return undefined;
    const expected = right.read(slots);
    return expected === undefined ? undefined : compare(observed, expected);
  };
}
