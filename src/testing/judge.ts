import { assess } from '../assessment/assess.ts';
import type { Language } from '../wording/language.ts';
import type { Outcome } from './compare.ts';
import { explanationOf } from './explain.ts';
import type { FrameworkRow } from './fit.ts';
import { gotFrom } from './got.ts';

/** What came out of a row, and why for whoever asks. */
export interface Judged {
  readonly outcome: Outcome;
  readonly explanation: () => readonly string[];
}

/** Assesses the visit of a row. */
export function judgeRow({ row, compiled, findings }: FrameworkRow, language: Language): Judged {
  const assessment = assess(compiled, findings);
  return {
    outcome: { ...gotFrom(assessment, row), deadlines: [] },
    explanation: () => explanationOf(assessment, row, language),
  };
}
