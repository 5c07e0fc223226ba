import type { z } from 'zod';
import type { $ZodType, $ZodTypes } from 'zod/v4/core';
import type { Path } from '../diagnostics/diagnostic.ts';
import { costOf } from './issue-cost.ts';

/** The schema that judges the value at a path; where a union is met, the option that fits the value best. */
export function schemaAt(schema: $ZodType, path: Path, value: unknown): $ZodType | undefined {
  let current: $ZodType | undefined = schema;
  let here = value;
  for (const step of path) {
    current = current && stepInto(current, step, here);
    here = valueAt(here, [step]);
  }
  return current && unwrap(current);
}

/** The value at a path in plain data; only own keys count. */
export function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((here, step) => {
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, step)) return undefined;
    return (here as Record<string | number, unknown>)[step];
  }, value);
}

/** The keys a schema knows for an object value, in the order of the schema. */
export function knownKeys(schema: $ZodType | undefined, value: unknown): readonly string[] {
  if (!schema) return [];
  const { def } = asKnown(unwrap(schema))._zod;
  switch (def.type) {
    case 'object':
      return Object.keys(def.shape).filter((key) => !metaOf(def.shape[key]).doNotSuggest);
    case 'union':
      return knownKeys(bestOption(def.options, value), value);
    case 'intersection':
      return [...knownKeys(def.left, value), ...knownKeys(def.right, value)];
    case 'record':
      return [...(def.keyType._zod.values ?? [])].map(String);
    default:
      return [];
  }
}

/** What an author of schemas may say about one with `.meta()`: a code for every mistake in it, or examples. */
export function metaOf(schema: $ZodType | undefined): Readonly<Record<string, unknown>> {
  return (schema as z.ZodType | undefined)?.meta() ?? {};
}

/** How a text should be written: the examples or description of its schema, else the bare pattern. */
export function formatOf(
  issue: { readonly pattern?: string | undefined; readonly format: string },
  schema: $ZodType | undefined,
): string {
  const { examples, description } = metaOf(schema);
  if (Array.isArray(examples)) return examples.join(', ');
  return typeof description === 'string' ? description : (issue.pattern ?? issue.format);
}

/** A schema without what is wrapped round it: optional, default, lazy, readonly, pipe … */
export function unwrap(schema: $ZodType): $ZodType {
  const { def } = asKnown(schema)._zod;
  if (def.type === 'lazy') return unwrap(def.getter());
  if (def.type === 'pipe') return unwrap(def.in);
  if ('innerType' in def) return unwrap(def.innerType);
  return schema;
}

function stepInto(schema: $ZodType, step: string | number, value: unknown): $ZodType | undefined {
  const { def } = asKnown(unwrap(schema))._zod;
  switch (def.type) {
    case 'object':
      return Object.hasOwn(def.shape, step) ? def.shape[step] : def.catchall;
    case 'array':
      return def.element;
    case 'tuple':
      return def.items[Number(step)] ?? def.rest ?? undefined;
    case 'record':
    case 'map':
      return def.valueType;
    case 'intersection':
      return stepInto(def.left, step, value) ?? stepInto(def.right, step, value);
    case 'union': {
      const option = bestOption(def.options, value);
      return option && stepInto(option, step, value);
    }
    default:
      return undefined;
  }
}

/** Remembers the choice: every issue below a union asks for it again, and the values never change. */
const chosen = new WeakMap<object, Map<readonly $ZodType[], $ZodType>>();

function bestOption(options: readonly $ZodType[], value: unknown): $ZodType | undefined {
  if (typeof value !== 'object' || value === null) return nearestOption(options, value);
  const known = chosen.get(value) ?? new Map<readonly $ZodType[], $ZodType>();
  const option = known.get(options) ?? nearestOption(options, value);
  if (option) chosen.set(value, known.set(options, option));
  return option;
}

function nearestOption(options: readonly $ZodType[], value: unknown): $ZodType | undefined {
  let best: { readonly option: $ZodType; readonly cost: number } | undefined;
  for (const option of options) {
    const result = (option as z.ZodType).safeParse(value);
    const cost = costOf(result.error?.issues ?? []);
    if (!best || cost < best.cost) best = { option, cost };
  }
  return best?.option;
}

function asKnown(schema: $ZodType): $ZodTypes {
  return schema as $ZodTypes;
}
