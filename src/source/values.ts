import type { $ZodIssue } from 'zod/v4/core';
import type { DiagnosticCode } from '../wording/diagnostics/all.ts';
import { isCode } from './codes.ts';
import { type Expected, type Hint, hintFor } from './hints.ts';
import { closest } from './suggest.ts';
import { shown } from './visible.ts';

interface Kind {
  readonly code: DiagnosticCode;
  /** What such a value looks like in the file, in any language. */
  readonly example: string;
  readonly hint?: Expected;
}

const LIST: Kind = { code: 'expected-list', example: '[…]' };
const MAPPING: Kind = { code: 'expected-mapping', example: '{…}' };

/** zod's names of types and what they are in a file. */
const KINDS: ReadonlyMap<string, Kind> = new Map([
  ['string', { code: 'expected-text', example: '"…"', hint: 'text' }],
  ['number', { code: 'expected-number', example: '12', hint: 'number' }],
  ['int', { code: 'expected-integer', example: '12', hint: 'number' }],
  ['boolean', { code: 'expected-boolean', example: 'true / false', hint: 'boolean' }],
  ['array', LIST],
  ['tuple', LIST],
  ['set', LIST],
  ['object', MAPPING],
  ['record', MAPPING],
  ['map', MAPPING],
  ['never', { code: 'not-allowed-here', example: '' }],
]);

/** A value of another type than the schema wants. */
export function mismatch(expected: string, value: unknown, written: string | undefined): Hint {
  const kind = KINDS.get(expected);
  const hint = kind?.hint && hintFor(value, kind.hint, written);
  return hint ?? { code: kind?.code ?? 'invalid-value', args: { value: shown(value) } };
}

/** A value that is not one of the fixed values, with the one that was probably meant. */
export function unknownValue(value: unknown, allowed: readonly unknown[], written?: string): Hint {
  const options = allowed.map(String);
  const hint = fixedHint(value, allowed, written);
  if (hint) return hint;
  const suggestion = typeof value === 'object' ? undefined : closest(String(value), options);
  if (suggestion) return { code: 'misspelled-value', args: { value: shown(value), suggestion, options } };
  return { code: 'unknown-value', args: { value: shown(value), options } };
}

function fixedHint(value: unknown, allowed: readonly unknown[], written?: string): Hint | undefined {
  if (allowed.some((one) => typeof one === 'boolean')) return hintFor(value, 'boolean');
  const wantsWritten = written !== undefined && allowed.some((one) => one === written);
  return wantsWritten ? hintFor(value, 'text', written) : undefined;
}

/** A value that fits no branch of a union: one hint where the value gives it away, else everything that fits. */
export function noneOf(
  issues: readonly $ZodIssue[],
  formats: readonly string[],
  value: unknown,
  written: string | undefined,
): Hint {
  const types = typesIn(issues);
  const fixed = issues.flatMap((issue) => (issue.code === 'invalid_value' ? issue.values : []));
  const hint = hintAmong(issues, value, written);
  if (hint) return hint;
  const [type] = types;
  if (type !== undefined && types.length === 1 && fixed.length + formats.length === 0) {
    return mismatch(type, value, written);
  }
  const isNear = typeof value === 'string' && closest(value, fixed.map(String)) !== undefined;
  if (isNear || types.length + formats.length === 0) return unknownValue(value, fixed, written);
  const own = issues.map(({ message }) => message).find(isCode);
  if (own) return { code: own, args: { value: shown(value) } };
  const examples = types.map((name) => KINDS.get(name)?.example ?? name);
  const options = [...new Set([...fixed.map(String), ...formats, ...examples])];
  return { code: 'expected-one-of', args: { value: shown(value), options } };
}

/** The hint that the types wanted at one place give for a value: `0,8` where a number may stand. */
export function hintAmong(issues: readonly $ZodIssue[], value: unknown, written?: string): Hint | undefined {
  for (const type of typesIn(issues)) {
    const expected = KINDS.get(type)?.hint;
    const hint = expected && hintFor(value, expected, written);
    if (hint) return hint;
  }
  return undefined;
}

function typesIn(issues: readonly $ZodIssue[]): readonly string[] {
  return [...new Set(issues.flatMap((issue) => (issue.code === 'invalid_type' ? [issue.expected] : [])))];
}
