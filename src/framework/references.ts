import type { Condition } from '../conditions/model.ts';
import type { FrameworkFile } from './model.ts';

/** The facts and the named conditions that a condition mentions, not looking inside the named ones. */
export interface Mentions {
  readonly facts: readonly string[];
  readonly conditions: readonly string[];
}

/** What a condition mentions, each as often as it stands there. */
export function mentionsOf(condition: Condition): Mentions {
  const facts: string[] = [];
  const conditions: string[] = [];
  const visit = (node: Condition): void => {
    if ('all' in node) node.all.forEach(visit);
    else if ('any' in node) node.any.forEach(visit);
    else if ('not' in node) visit(node.not);
    else if ('condition' in node) conditions.push(node.condition);
    else {
      facts.push(node.fact);
      if (typeof node.value === 'object' && 'fact' in node.value) facts.push(node.value.fact);
    }
  };
  visit(condition);
  return { facts, conditions };
}

/** A condition and every condition it reaches by name; an unknown name is left to the checks. */
export function reachableFrom(
  start: readonly Condition[],
  named: Readonly<Record<string, Condition>>,
): { readonly facts: ReadonlySet<string>; readonly conditions: ReadonlySet<string> } {
  const facts = new Set<string>();
  const conditions = new Set<string>();
  const waiting = [...start];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const mentions = mentionsOf(next);
    for (const fact of mentions.facts) facts.add(fact);
    for (const name of mentions.conditions) {
      const condition = Object.hasOwn(named, name) ? named[name] : undefined;
      if (condition && !conditions.has(name)) waiting.push(condition);
      conditions.add(name);
    }
  }
  return { facts, conditions };
}

type Rows = readonly { readonly when?: Condition | undefined }[];

const whens = (rows: Rows | undefined): Condition[] =>
  (rows ?? []).flatMap(({ when }) => (when ? [when] : []));

/** Every condition written in the themes, norms and criteria of a framework. */
export function conditionsIn(framework: FrameworkFile): Condition[] {
  const found: (Condition | undefined)[] = [framework.applies];
  for (const theme of framework.themes) {
    found.push(theme.applies);
    for (const norm of theme.norms) {
      found.push(norm.applies);
      for (const { applies, met, each, levels } of norm.criteria) {
        found.push(applies, met, each?.where, each?.met, ...whens(levels));
      }
    }
  }
  return found.filter((condition) => condition !== undefined);
}

/** The conditions of a grading's rows. */
export const conditionsOfRows = whens;
