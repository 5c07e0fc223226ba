import { assess } from '../assessment/assess.ts';
import { fitFindings } from '../findings/parse.ts';
import type { Language } from '../wording/language.ts';
import type { Outcome } from './compare.ts';
import { explanationOf } from './explain.ts';
import type { FrameworkRow } from './fit.ts';
import { gotOf } from './got.ts';

/** What came out of a row, and why for whoever asks. */
export interface Judged {
  readonly outcome: Outcome;
  readonly explanation: () => readonly string[];
}

/** Judges what a row is about; the whole framework is assessed only for who wants the explanation. */
export function judgeRow({ row, compiled, findings }: FrameworkRow, language: Language): Judged {
  const { evidence } = fitFindings(compiled, findings);
  return {
    outcome: { ...gotOf(row, { compiled, findings, evidence }), deadlines: [] },
    explanation: () => explanationOf(assess(compiled, findings), row, language),
  };
}
