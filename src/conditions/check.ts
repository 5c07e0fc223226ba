import type { Path } from '../diagnostics/diagnostic.ts';
import { checkLeaf } from './check-leaf.ts';
import type { Condition, Problem, Vocabulary } from './model.ts';
import { isTooLarge, measuresOf, tooLarge } from './named.ts';
import { isLeaf, namedCondition, partsOf } from './nodes.ts';
import { problemAt, unknownWord } from './problem.ts';

/** Keys of json-rules-engine that the shape lets through so that they can be explained. */
const REFUSED_KEYS = ['priority', 'name'];

/**
 * Everything that is wrong with a condition, in the order of its nodes; paths start at the condition. Named conditions are
 * not entered: check each with the vocabulary of the place that uses it, after {@link checkNamedConditions}.
 */
export function checkCondition(condition: Condition, vocabulary: Vocabulary): Problem[] {
  const problems = checkNode(condition, [], vocabulary);
  if (isTooLarge(condition, vocabulary.conditions)) problems.unshift(tooLarge([]));
  return problems;
}

/**
 * Named conditions that refer to each other in a circle, or that grow too large through each other; paths start with the
 * name. Until this finds nothing, no condition that uses them may be compiled.
 */
export function checkNamedConditions(conditions: Readonly<Record<string, Condition>>): Problem[] {
  return [...measuresOf(conditions).problems];
}

function checkNode(node: Condition, path: Path, vocabulary: Vocabulary): Problem[] {
  const own = [...refusedKeys(node), ...checkOwn(node, vocabulary)];
  const inner = partsOf(node).flatMap((part) =>
    checkNode(part.condition, [...path, ...part.path], vocabulary),
  );
  return [...own.map((found) => ({ ...found, path: [...path, ...found.path] })), ...inner];
}

function checkOwn(node: Condition, vocabulary: Vocabulary): readonly Problem[] {
  if (isLeaf(node)) return checkLeaf(node, vocabulary);
  if (!('condition' in node) || namedCondition(vocabulary.conditions, node.condition)) return [];
  return [unknownWord(['condition'], 'condition', node.condition, Object.keys(vocabulary.conditions))];
}

function refusedKeys(node: Condition): readonly Problem[] {
  return REFUSED_KEYS.filter((key) => Object.hasOwn(node, key)).map((key) =>
    problemAt([key], 'rules-engine-key', { key }),
  );
}
