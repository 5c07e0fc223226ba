import type {
  Assessment,
  CriterionResult,
  Missing,
  NormResult,
  SourceRef,
  Verdict,
} from '../../src/assessment/model.ts';
import type { LeafTrace } from '../../src/conditions/model.ts';
import type { Measure } from '../../src/intervention/model.ts';
import type { Deadline } from '../../src/intervention/terms-model.ts';

/** Parts to build fixtures from: whole results, with what a test cares about put over it. */

export const settled = (level: string, over: Partial<Verdict> = {}): Verdict => ({
  state: 'level',
  level,
  possible: [level],
  exact: true,
  missing: [],
  settledDespite: [],
  ...over,
});

export const unsettled = (state: Verdict['state'], over: Partial<Verdict> = {}): Verdict => ({
  state,
  possible: [],
  exact: true,
  missing: [],
  settledDespite: [],
  ...over,
});

export const missing = (over: Partial<Missing> & Pick<Missing, 'id'>): Missing => ({
  for: over.id,
  kind: 'criterion',
  question: 'Hoe is het?',
  ...over,
});

export const article = (id: string, label: string, over: Partial<SourceRef> = {}): SourceRef => ({
  id,
  kind: 'article',
  label,
  title: 'Goede zorg',
  confirmed: true,
  ...over,
});

export const criterion = (over: Partial<CriterionResult> & Pick<CriterionResult, 'id'>): CriterionResult => ({
  title: `Criterium ${over.id}`,
  status: 'tested',
  essential: false,
  outcome: 'voldoet',
  possible: [over.outcome ?? 'voldoet'],
  sources: [],
  trace: { answers: [] },
  missing: [],
  findings: [],
  ...over,
});

export const norm = (over: Partial<NormResult> & Pick<NormResult, 'id'>): NormResult => ({
  title: `Norm ${over.id}`,
  status: 'tested',
  scope: 'unit',
  harm: { class: 'limited', because: 'Leren blijft uit' },
  sources: [article('wkkgz 2', 'Wkkgz 2')],
  verdict: settled('voldoet'),
  leftOut: [],
  decidedBy: [],
  judgedAt: [],
  notTestedAt: [],
  criteria: [],
  ...over,
});

export const decided = (level: string, because: string): NormResult['decidedBy'][number] => ({
  weighing: 'weging-norm',
  level,
  row: 0,
  because,
});

export const leaf = (over: Partial<LeafTrace> = {}): LeafTrace => ({
  result: 'not-satisfied',
  fact: 'vog-afgegeven',
  operator: 'onOrAfter',
  observed: ['2025-02-28'],
  expected: { fact: 'start', params: { shift: '-P3M' }, values: ['2025-03-01'] },
  findings: ['P7'],
  ...over,
});

export const deadline = (over: Partial<Deadline> = {}): Deadline => ({
  norms: [],
  anchor: 'decision',
  from: '2026-03-20',
  assumed: false,
  period: 'P6M',
  naive: '2026-09-20',
  legal: '2026-09-20',
  date: '2026-09-20',
  by: 'measure',
  ...over,
});

export const measure = (over: Partial<Measure> & Pick<Measure, 'measure' | 'title' | 'role'>): Measure => ({
  category: 'corrective',
  certain: true,
  norms: [],
  units: [],
  organisation: false,
  powers: [],
  contents: [],
  deadlines: [],
  why: [],
  ...over,
});

export const withNorms = (assessment: Assessment, norms: readonly NormResult[]): Assessment => ({
  ...assessment,
  themes: assessment.themes.slice(0, 1).map((theme) => ({ ...theme, norms })),
});
