import { canonicalText } from '../../source/canonical.ts';
import type { Condition, FactRef, Leaf } from '../model.ts';
import { isFactRef, isLeaf, namedCondition, partsOf, referenceOf } from '../nodes.ts';
import { ASSESSMENT_DATE } from '../vocabulary.ts';
import type { Domain, DomainOf } from './domain.ts';

/** What conditions may mention, and how much work a proof may take. */
export interface Setting {
  readonly conditions: Readonly<Record<string, Condition>>;
  readonly domainOf: DomainOf;
}

/** A fact reference as one variable; the same reference is the same variable. */
export interface Variable {
  readonly key: string;
  readonly domain: Domain;
}

/** Variables that are compared with each other, and every constant that one of them is compared with. */
export interface Group {
  readonly variables: Variable[];
  readonly constants: Set<boolean | number | string>;
}

/** What a condition mentions. */
export interface Survey {
  readonly groups: readonly Group[];
  /** Nodes, counting a named condition each time it is used: what judging it once takes. */
  readonly size: number;
}

const keys = new WeakMap<FactRef, string>();

/** The key of a reference: the same for the same fact, parameters and path. */
export function keyOf(ref: FactRef): string {
  if (!ref.params && ref.path === undefined) return ref.fact;
  const key = keys.get(ref) ?? canonicalText(referenceOf(ref));
  keys.set(ref, key);
  return key;
}

/** Surveys a condition through the named conditions it uses. Undefined where it mentions something without a domain. */
export function surveyOf(condition: Condition, setting: Setting): Survey | undefined {
  const groups = new Map<string, Group>();
  let size = 0;
  const groupOf = (ref: FactRef): Group | undefined => {
    const key = keyOf(ref);
    const before = groups.get(key);
    if (before) return before;
    const domain = setting.domainOf(ref);
    if (!domain) return undefined;
    const group: Group = { variables: [{ key, domain }], constants: new Set() };
    groups.set(key, group);
    return group;
  };
  const visit = (node: Condition): boolean => {
    size++;
    if (isLeaf(node)) return visitLeaf(node, groupOf, groups);
    if (!('condition' in node)) return partsOf(node).every((part) => visit(part.condition));
    const named = namedCondition(setting.conditions, node.condition);
    return named !== undefined && visit(named);
  };
  if (!visit(condition)) return undefined;
  const isDated = [...groups.values()].some(({ variables }) =>
    variables.some(({ domain }) => domain.kind === 'dated'),
  );
  if (isDated && !groupOf({ fact: ASSESSMENT_DATE })) return undefined;
  return { groups: [...new Set(groups.values())], size };
}

function visitLeaf(
  leaf: Leaf,
  groupOf: (ref: FactRef) => Group | undefined,
  groups: Map<string, Group>,
): boolean {
  const own = groupOf(leaf);
  if (!own) return false;
  if (!isFactRef(leaf.value)) {
    for (const constant of [leaf.value].flat()) own.constants.add(constant);
    return true;
  }
  const other = groupOf(leaf.value);
  if (!other) return false;
  if (other !== own) join(own, other, groups);
  return true;
}

function join(into: Group, from: Group, groups: Map<string, Group>): void {
  into.variables.push(...from.variables);
  for (const constant of from.constants) into.constants.add(constant);
  for (const { key } of from.variables) groups.set(key, into);
}
