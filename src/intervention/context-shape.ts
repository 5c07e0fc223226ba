import type { Diagnostic, Path } from '../diagnostics/diagnostic.ts';
import { closest } from '../source/suggest.ts';
import { contextMistake } from './context-mistake.ts';

type Parts = { readonly trust?: unknown; readonly norms?: unknown };

/** What is wrong with a context before it can be looked into: parts of another kind, and keys that would be skipped. */
export function misshapen({ trust, norms }: Parts): Diagnostic[] {
  const { seen, notSeen, set } = partsOf(trust);
  return [
    ...inMapping(trust, ['trust'], ['seen', 'notSeen', 'set']),
    ...inMapping(seen, ['trust', 'seen']),
    ...(notSeen === undefined || Array.isArray(notSeen)
      ? []
      : [contextMistake(['trust', 'notSeen'], 'expected-list', { value: String(notSeen) })]),
    ...inMapping(set, ['trust', 'set'], ['level', 'motivation', 'by']),
    ...inMapping(norms, ['norms']),
    ...Object.entries(partsOf(norms)).flatMap(([id, history]) => inHistory(history, ['norms', id])),
  ];
}

function inHistory(history: unknown, path: Path): Diagnostic[] {
  const { persistent } = partsOf(history);
  const isAnswer = persistent === undefined || typeof persistent === 'boolean';
  const value = String(persistent);
  return [
    ...inMapping(history, path, ['persistent', 'trend']),
    ...(isAnswer ? [] : [contextMistake([...path, 'persistent'], 'expected-boolean', { value })]),
  ];
}

/** Something else where a mapping belongs, or keys of it that are not known; what is left out is fine. */
function inMapping(value: unknown, path: Path, known?: readonly string[]): Diagnostic[] {
  if (value === undefined) return [];
  if (!isMapping(value)) return [contextMistake(path, 'expected-mapping', { value: String(value) })];
  return Object.keys(value).flatMap((key) =>
    known && !known.includes(key) ? [unknownKey(key, path, known)] : [],
  );
}

function unknownKey(key: string, path: Path, options: readonly string[]): Diagnostic {
  const suggestion = closest(key, options);
  return suggestion === undefined
    ? contextMistake([...path, key], 'unknown-key', { key, options })
    : contextMistake([...path, key], 'misspelled-key', { key, suggestion });
}

function partsOf(value: unknown): Readonly<Record<string, unknown>> {
  return isMapping(value) ? value : {};
}

function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
