import type { $ZodIssue, $ZodType } from 'zod/v4/core';
import type { Path } from '../diagnostics/diagnostic.ts';
import type { DiagnosticCode } from '../wording/diagnostics/all.ts';
import type { Arguments } from '../wording/language.ts';
import { isCode } from './codes.ts';
import { hintFor } from './hints.ts';
import { MAX_DIAGNOSTICS } from './limits.ts';
import { formatOf, knownKeys, metaOf, valueAt } from './schema-walk.ts';
import { closest } from './suggest.ts';
import { mismatch, unknownValue } from './values.ts';
import { shown } from './visible.ts';

/** A diagnostic before it has a line: path, code, arguments, and whether it is about the key. */
export interface Finding {
  readonly path: Path;
  readonly code: DiagnosticCode;
  readonly args: Arguments;
  readonly part?: 'key' | 'value';
}

/** What an issue is about. */
export interface Subject {
  readonly path: Path;
  readonly value: unknown;
  /** The value as it stands in the text. */
  readonly written: string | undefined;
  /** The schema that gave the issue. */
  readonly schema: $ZodType | undefined;
}

/** One zod issue (not a union, see unions.ts) in words of our own. */
export function findingsOf(issue: $ZodIssue, subject: Subject): readonly Finding[] {
  const { path, value } = subject;
  if (issue.code === 'unrecognized_keys') return unknownKeys(issue.keys, subject);
  if (issue.code === 'invalid_key' || issue.code === 'invalid_element') {
    const key = String(path.at(-1));
    const inner = issue.issues.flatMap((one) => findingsOf(one, { ...subject, value: key, written: key }));
    return inner.map((finding) => ({ ...finding, part: 'key' as const }));
  }
  if (value === undefined && issue.code !== 'custom') {
    return [{ path, code: 'missing-key', args: { key: shown(path.at(-1)) } }];
  }
  return [{ path, ...(ownWords(issue, subject) ?? wordsFor(issue, subject)) }];
}

type Words = Pick<Finding, 'code' | 'args' | 'part'>;

/** The code that the schema's author chose: in `params.code`, as message, or as `diagnostic` in the schema's meta. */
function ownWords(issue: $ZodIssue, { schema, value }: Subject): Words | undefined {
  const params = issue.code === 'custom' ? issue.params : undefined;
  const code = [params?.code, issue.message, metaOf(schema).diagnostic].find(isCode);
  if (!code) return undefined;
  const part = params?.part === 'key' ? { part: 'key' as const } : {};
  return { code, args: { value: shown(value), ...(params?.args as Arguments | undefined) }, ...part };
}

function unknownKeys(keys: readonly string[], { path, value, schema }: Subject): readonly Finding[] {
  const known = knownKeys(schema, value);
  const free = known.filter((name) => valueAt(value, [name]) === undefined);
  return keys.slice(0, MAX_DIAGNOSTICS + 1).map((key) => {
    const suggestion = closest(key, free) ?? closest(key, known);
    const place = { path: [...path, key], part: 'key' as const };
    if (suggestion) return { ...place, code: 'misspelled-key', args: { key: shown(key), suggestion } };
    return { ...place, code: 'unknown-key', args: { key: shown(key), options: known } };
  });
}

function wordsFor(issue: $ZodIssue, subject: Subject): Words {
  const { value, written } = subject;
  switch (issue.code) {
    case 'invalid_type':
      return mismatch(issue.expected, value, written);
    case 'invalid_value':
      return unknownValue(value, issue.values, written);
    case 'invalid_union':
      return unknownValue(value, 'options' in issue ? (issue.options ?? []) : [], written);
    case 'invalid_format':
      return wrongFormat(issue, subject);
    case 'too_small':
      return outOfBounds(`${issue.inclusive === false ? '>' : '≥'} ${issue.minimum}`, value);
    case 'too_big':
      return outOfBounds(`${issue.inclusive === false ? '<' : '≤'} ${issue.maximum}`, value);
    case 'not_multiple_of':
      return { code: 'number-out-of-bounds', args: { value: shown(value), limit: `n × ${issue.divisor}` } };
    default:
      return { code: 'invalid-value', args: { value: shown(value) } };
  }
}

function wrongFormat(issue: $ZodIssue & { code: 'invalid_format' }, { value, schema }: Subject): Words {
  const hint = hintFor(value, 'date');
  if (hint) return hint;
  if (issue.format === 'date') return { code: 'wrong-date', args: { value: shown(value) } };
  return { code: 'wrong-format', args: { value: shown(value), expected: formatOf(issue, schema) } };
}

function outOfBounds(limit: string, value: unknown): Words {
  if (typeof value === 'string') {
    return value === '' ? { code: 'empty-text', args: {} } : { code: 'text-length', args: { limit } };
  }
  if (Array.isArray(value)) {
    return value.length === 0 ? { code: 'empty-list', args: {} } : { code: 'list-length', args: { limit } };
  }
  return { code: 'number-out-of-bounds', args: { value: shown(value), limit } };
}
