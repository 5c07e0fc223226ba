import type { Path } from '../diagnostics/diagnostic.ts';
import type { DiagnosticCode } from '../wording/diagnostics/all.ts';
import type { Arguments } from '../wording/language.ts';
import { MAX_DEPTH, MAX_VALUES } from './limits.ts';
import { isExactNumber } from './numbers.ts';
import { nothingRead, type Reading, type Report } from './report.ts';
import { isReservedName } from './reserved.ts';
import { firstControl, shown } from './visible.ts';

/** A list or mapping that is being copied. */
interface Frame {
  readonly source: object;
  readonly target: Record<string, unknown> | unknown[];
  /** The keys of a mapping; a list is counted instead, since it may claim any length. */
  readonly keys: readonly string[];
  readonly size: number;
  next: number;
}

interface Walk {
  readonly report: Report;
  readonly frames: Frame[];
  /** The objects on the way to the one in hand: meeting one again is a cycle. */
  readonly open: Set<object>;
  readonly path: (string | number)[];
  values: number;
}

/** Copies a plain object once, without recursion, and reports what is not plain data. */
export function readPlain(input: unknown, report: Report): Reading {
  const walk: Walk = { report, frames: [], open: new Set(), path: [], values: 0 };
  try {
    if (input === null || input === undefined) report('empty-input', [], undefined);
    const value = copy(input, walk);
    while (walk.frames.length > 0) if (!step(walk)) return nothingRead;
    return { ...nothingRead, value };
  } catch {
    // A getter or proxy of the caller's threw: the object cannot be read, whatever the reason.
    report('unreadable-object', walk.path, undefined);
    return nothingRead;
  }
}

/** Copies the next value of the innermost frame; false when the limit is reached. */
function step(walk: Walk): boolean {
  const frame = walk.frames[walk.frames.length - 1] as Frame;
  const index = frame.next++;
  if (index >= frame.size) {
    walk.frames.pop();
    walk.open.delete(frame.source);
    walk.path.pop();
    return true;
  }
  if (++walk.values > MAX_VALUES) {
    walk.report('too-many-values', [], undefined, { limit: MAX_VALUES });
    return false;
  }
  const key = frame.keys[index] ?? index;
  const depth = walk.frames.length;
  walk.path.push(key);
  copyEntry(frame, key, walk);
  if (walk.frames.length === depth) walk.path.pop();
  return true;
}

function copyEntry({ source, target }: Frame, key: string | number, walk: Walk): void {
  const value = (source as Record<string | number, unknown>)[key];
  if (Array.isArray(target)) {
    if (value === undefined || value === null) tell(walk, 'empty-item');
    target.push(copy(value, walk));
    return;
  }
  if (value === undefined) return; // { note: undefined } is how TypeScript leaves something out
  const name = String(key);
  const control = firstControl(name);
  if (isReservedName(name)) tell(walk, 'reserved-key', { key: name });
  else if (control) tell(walk, 'control-character', { character: control.name });
  else if (value === null) tell(walk, 'empty-value', { key: shown(name) });
  else target[name] = copy(value, walk);
}

/** A scalar as it is; for a list or mapping an empty copy, with a frame to fill it. */
function copy(value: unknown, walk: Walk): unknown {
  switch (typeof value) {
    case 'string':
      return copyText(value, walk);
    case 'number':
      if (!isExactNumber(value)) tell(walk, 'inexact-number', { written: String(value) });
      return value === 0 ? 0 : value;
    case 'boolean':
    case 'undefined':
      return value;
    case 'object':
      return value === null ? undefined : openFrame(value, walk);
    default:
      tell(walk, 'not-plain-data', { kind: typeof value });
      return undefined;
  }
}

function copyText(value: string, walk: Walk): string {
  const control = firstControl(value);
  if (control) tell(walk, 'control-character', { character: control.name });
  return value;
}

function openFrame(source: object, walk: Walk): unknown {
  const isList = Array.isArray(source);
  if (!isList && !isPlainObject(source)) tell(walk, 'not-plain-data', { kind: kindOf(source) });
  else if (walk.open.has(source)) tell(walk, 'cyclic-object');
  else if (walk.frames.length >= MAX_DEPTH) tell(walk, 'too-deep', { limit: MAX_DEPTH });
  else if (isList && source.length > MAX_VALUES) tell(walk, 'too-many-values', { limit: MAX_VALUES });
  else {
    const target = isList ? [] : {};
    const keys = isList ? [] : Object.keys(source);
    walk.open.add(source);
    walk.frames.push({ source, target, keys, size: isList ? source.length : keys.length, next: 0 });
    return target;
  }
  return undefined;
}

/** True for `{}`, for objects without prototype, and for plain objects of another realm. */
function isPlainObject(value: object): boolean {
  if (Object.getOwnPropertySymbols(value).length > 0) return false;
  const prototype: object | null = Object.getPrototypeOf(value);
  if (prototype === null) return true;
  return Object.getPrototypeOf(prototype) === null && Object.hasOwn(prototype, 'isPrototypeOf');
}

function kindOf(value: object): string {
  const name: unknown = value.constructor?.name;
  return typeof name === 'string' && name !== 'Object' && name !== '' ? shown(name) : 'object';
}

function tell({ report, path }: Walk, code: DiagnosticCode, args?: Arguments): void {
  report(code, path as Path, undefined, args);
}
