import { parseDocument } from 'yaml';
import { type Diagnostic, formatDiagnostic } from '../../src/index.ts';
import { diagnosticTexts } from '../../src/wording/diagnostics/all.ts';
import type { Case } from './feeds.ts';
import { readers, texts } from './shipped.ts';

/** What is wrong with how a case was answered (nothing, it is hoped), and how many seconds of processor time it took. */
export interface Answer {
  readonly complaints: readonly string[];
  readonly seconds: number;
  /** The parsed handle, where there is one. */
  readonly value?: unknown;
}

/** The name under which fuzzed input is read. */
const FILE = 'fuzzed';

/** Seconds of processor time, so that a busy machine is not taken for a slow library. */
export function secondsOf<T>(act: () => T): { readonly result: T; readonly seconds: number } {
  const before = process.cpuUsage();
  const result = act();
  const { user, system } = process.cpuUsage(before);
  return { result, seconds: (user + system) / 1e6 };
}

/** Seconds of processor time that the yaml package takes now for the ggz framework: the pace of this machine at this moment. */
export function pace(): number {
  const times = Array.from({ length: 9 }, () => secondsOf(() => parseDocument(texts['ggz 1.0.0'])).seconds);
  return times.sort((a, b) => a - b)[4] ?? 0;
}

/**
 * Reads a case and holds the answer against the promise: nothing thrown, a value or errors and never both, and of every
 * diagnostic a known code, a severity, a path, and for a text a place within it.
 */
export function answerTo({ reader, input }: Case): Answer {
  try {
    const { result, seconds } = secondsOf(() => readers[reader](input, FILE));
    const found = result.ok ? result.warnings : result.diagnostics;
    const errors = found.filter(({ severity }) => severity === 'error');
    const complaints = found.flatMap((diagnostic) => flawsOf(diagnostic, input));
    if (result.ok && errors.length > 0) complaints.push(`a value with error ${errors[0]?.code}`);
    if (!result.ok && errors.length === 0) complaints.push('neither value nor error');
    return { complaints, seconds, ...(result.ok && { value: result.value }) };
  } catch (error) {
    return { complaints: [`throws ${error instanceof Error ? error.stack : String(error)}`], seconds: 0 };
  }
}

const SEVERITIES: ReadonlySet<string> = new Set(['error', 'warning', 'info']);

function flawsOf(diagnostic: Diagnostic, input: string | object): string[] {
  const { code, severity, path, file } = diagnostic;
  const flaws: string[] = [];
  if (!Object.hasOwn(diagnosticTexts, code)) flaws.push(`unknown code ${code}`);
  if (!SEVERITIES.has(severity)) flaws.push(`${code}: severity ${severity}`);
  if (!Array.isArray(path)) flaws.push(`${code}: no path`);
  const text = file === FILE ? input : texts[file as keyof typeof texts];
  if (typeof text === 'string' && !isWithin(diagnostic, text)) {
    flaws.push(`${code}: place ${diagnostic.line}:${diagnostic.column} is not in ${file}`);
  }
  for (const language of ['nl', 'en'] as const) {
    const sentence = formatDiagnostic(diagnostic, { language });
    if (/[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/u.test(sentence))
      flaws.push(`${code}: live character in its sentence`);
  }
  return flaws;
}

function isWithin({ line, column }: Diagnostic, text: string): boolean {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
  const written = lines[(line ?? 0) - 1];
  return written !== undefined && column !== undefined && column >= 1 && column <= written.length + 1;
}
