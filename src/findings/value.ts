import { isPlainDate } from '../calendar/date.ts';
import type { Value } from '../conditions/model.ts';
import type { Path } from '../diagnostics/diagnostic.ts';
import { type Answer, JUDGEMENT } from '../framework/answer.ts';
import { type Expected as Hinted, hintFor } from '../source/hints.ts';
import { closest } from '../source/suggest.ts';
import type { DiagnosticCode } from '../wording/diagnostics/all.ts';
import type { Arguments } from '../wording/language.ts';
import type { RawValue } from './model.ts';

/** A value that fits, or why it does not; `inside` and `part` tell where in the value. */
export type Typed = { readonly value: Value } | Misfit;

interface Misfit {
  readonly code: DiagnosticCode;
  readonly args: Arguments;
  readonly inside?: Path;
  readonly part?: 'key';
}

/** What may be filled in: the declared answer, and the ids of the scale for a grade. */
export interface Expected extends Answer {
  readonly levels: readonly string[];
}

const SAMPLE = /^(\d{1,9})\s*\/\s*(\d{1,9})$/;

/** Reads a written value as the declared type; nothing is guessed. */
export function typedValue(raw: RawValue, expected: Expected): Typed {
  switch (expected.type) {
    case 'judgement':
      return oneOf(raw, Object.keys(JUDGEMENT));
    case 'grade':
      return oneOf(raw, expected.levels);
    case 'choice':
      return oneOf(raw, Object.keys(expected.options ?? {}));
    case 'choices':
      return severalOf(raw, Object.keys(expected.options ?? {}));
    case 'boolean':
      return typeof raw === 'boolean' ? { value: raw } : wrong('true / false', raw, 'boolean');
    case 'integer':
    case 'number':
      return numberIn(raw, expected);
    case 'date':
      return typeof raw === 'string' && isPlainDate(raw) ? { value: raw } : wrong('2026-03-20', raw, 'date');
    case 'sample':
      return sampleOf(raw);
    case 'checklist':
      return checklistOf(raw, Object.keys(expected.items ?? {}));
    default:
      return expected.type satisfies never;
  }
}

/** What a Dutch author writes and YAML reads as text (`ja`, `0,8`, `20-3-2026`) is told in its own words. */
const wrong = (expected: string, raw: unknown, hinted?: Hinted): Misfit =>
  (hinted && hintFor(raw, hinted)) ?? { code: 'value-of-other-type', args: { expected, value: shown(raw) } };

const shown = (raw: unknown): string => JSON.stringify(raw).slice(0, 60);

const outside = (raw: RawValue, known: readonly string[]): Misfit => ({
  code: 'value-outside-options',
  args: { value: shown(raw), known, suggestion: (typeof raw === 'string' && closest(raw, known)) || '' },
});

function oneOf(raw: RawValue, known: readonly string[]): Typed {
  return typeof raw === 'string' && known.includes(raw) ? { value: raw } : outside(raw, known);
}

function severalOf(raw: RawValue, known: readonly string[]): Typed {
  if (!Array.isArray(raw)) return wrong(`[${known.slice(0, 2).join(', ')}]`, raw);
  const odd = raw.findIndex((item) => !known.includes(item));
  if (odd < 0) return { value: [...new Set(raw)].sort() };
  return { ...outside(raw[odd], known), inside: [odd] };
}

function numberIn(raw: RawValue, { type, minimum = -Infinity, maximum = Infinity }: Expected): Typed {
  if (typeof raw !== 'number') return wrong(type === 'integer' ? '12' : '12.5', raw, 'number');
  if (type === 'integer' && !Number.isInteger(raw)) return wrong('12', raw);
  if (raw < minimum || raw > maximum)
    return {
      code: 'value-outside-limits',
      args: { value: raw, minimum: String(minimum), maximum: String(maximum) },
    };
  return { value: raw };
}

function sampleOf(raw: RawValue): Typed {
  const match = typeof raw === 'string' ? SAMPLE.exec(raw) : null;
  const sample = match ? { satisfied: Number(match[1]), inspected: Number(match[2]) } : raw;
  if (typeof sample !== 'object' || !('inspected' in sample) || !('satisfied' in sample))
    return wrong('7/8', raw);
  const { inspected, satisfied } = sample;
  if (typeof inspected !== 'number' || typeof satisfied !== 'number') return wrong('7/8', raw);
  if (satisfied > inspected) return { code: 'sample-above-inspected', args: { inspected, satisfied } };
  return { value: { inspected, satisfied } };
}

function checklistOf(raw: RawValue, items: readonly string[]): Typed {
  if (typeof raw !== 'object' || Array.isArray(raw)) return wrong(`{ ${items[0] ?? ''}: true }`, raw);
  const odd = Object.keys(raw).find((item) => !items.includes(item));
  if (odd !== undefined) return { ...outside(odd, items), inside: [odd], part: 'key' };
  const [item, value] = Object.entries(raw).find(([, seen]) => typeof seen !== 'boolean') ?? [];
  if (item !== undefined) return { ...wrong('true / false', value, 'boolean'), inside: [item] };
  return { value: { ...(raw as Record<string, boolean>) } };
}
