/** Assessments by hand: just what the intervention room reads. */
import type { Assessment, NormResult, SourceRef, UnitResult, Verdict } from '../../src/assessment/model.ts';
import type { VisitKind } from '../../src/findings/model.ts';
import type { HarmClass, Level } from '../../src/framework/model.ts';
import { levelsOf } from '../../src/framework/scale.ts';

export interface NormGiven {
  readonly id: string;
  /** One level, or several that are possible. */
  readonly is: string | readonly string[];
  readonly harm?: HarmClass;
  readonly status?: 'tested' | 'encouraged';
  readonly articles?: readonly string[];
  readonly repairWithin?: string;
  readonly forMeasures?: string | readonly string[];
  readonly leftOut?: readonly string[];
  readonly units?: Readonly<Record<string, string | readonly string[]>>;
  readonly criteria?: readonly CriterionGiven[];
  readonly state?: 'not-tested' | 'not-judged';
  readonly reason?: 'out-of-scope' | 'no-evidence';
}

export interface CriterionGiven {
  readonly id: string;
  readonly is: string | readonly string[];
  readonly articles?: readonly string[];
  readonly sample?: readonly [inspected: number, satisfied: number];
  readonly findings?: readonly string[];
  readonly minimum?: number;
}

export interface VisitGiven {
  readonly kind?: VisitKind;
  readonly date?: string;
  readonly norms: readonly NormGiven[];
  readonly notVisited?: readonly string[];
  readonly levels?: readonly Level[];
}

const sha256 = '0'.repeat(64);
export const worst = {
  ok: 'voldoet',
  mostly: 'voldoet-grotendeels',
  hardly: 'voldoet-grotendeels-niet',
  no: 'voldoet-niet',
} as const;

/** One visit as an assessment. */
export function assessmentOf({
  kind = 'first-visit',
  date = '2026-03-20',
  norms,
  notVisited = [],
  levels,
}: VisitGiven): Assessment {
  const ids = [...new Set(norms.flatMap((norm) => Object.keys(norm.units ?? {})))];
  const units: UnitResult[] = [
    ...ids.map((id) => ({
      id,
      title: `Locatie ${id}`,
      visited: true,
      norms: norms.flatMap((norm) => {
        const given = norm.units?.[id];
        return given === undefined ? [] : [{ id: norm.id, verdict: verdictOf(given), decidedBy: [] }];
      }),
    })),
    ...notVisited.map((id) => ({ id, title: `Locatie ${id}`, visited: false, norms: [] })),
  ];
  return {
    format: 'assessment/1',
    date,
    kind,
    frameworks: [{ id: 'proef', version: '1.0.0', title: 'Proef', levels: levels ?? levelsOf('igj-4') }],
    provider: { id: 'aanbieder', name: 'Aanbieder (fictief)' },
    themes: [
      {
        id: 'T',
        title: 'Thema',
        always: true,
        framework: 'proef',
        norms: norms.map(normOf),
        decidedBy: [],
        counts: {},
      },
    ],
    overall: { decidedBy: [], counts: {} },
    units,
    notVisited,
    findings: [],
    notLookedAt: [],
    basis: ['Proef.'],
    receipt: {
      library: { name: 'toetsingskader', version: '0.1.0' },
      date,
      frameworks: [{ format: 'framework/1', id: 'proef', version: '1.0.0', sha256 }],
      findings: { format: 'findings/1', sha256 },
    },
    diagnostics: [],
  };
}

function normOf(given: NormGiven): NormResult {
  const {
    id,
    harm = 'limited',
    status = 'tested',
    articles = ['wkkgz 2(1)'],
    repairWithin,
    leftOut = [],
  } = given;
  return {
    id,
    title: `Norm ${id}`,
    status,
    scope: given.units ? 'unit' : 'organisation',
    harm: { class: harm, because: 'Zo bedacht.' },
    sources: articles.map(refOf),
    ...(repairWithin !== undefined && { repairWithin }),
    verdict: {
      ...verdictOf(given.is),
      ...(given.state && { state: given.state }),
      ...(given.reason && { reason: given.reason }),
    },
    ...(given.forMeasures !== undefined && { forMeasures: verdictOf(given.forMeasures) }),
    leftOut,
    decidedBy: [],
    judgedAt: Object.keys(given.units ?? {}),
    notTestedAt: [],
    criteria: (given.criteria ?? []).map((criterion) => {
      const possible = [criterion.is].flat();
      return {
        id: criterion.id,
        title: `Criterium ${criterion.id}`,
        status: 'tested',
        essential: false,
        outcome: possible.length === 1 ? String(possible[0]) : 'undetermined',
        possible,
        sources: (criterion.articles ?? []).map(refOf),
        trace: {
          answers: criterion.sample
            ? [{ value: { inspected: criterion.sample[0], satisfied: criterion.sample[1] }, findings: [] }]
            : [],
          ...(criterion.minimum !== undefined && { minimum: criterion.minimum }),
        },
        missing: [],
        findings: criterion.findings ?? [],
      };
    }),
  };
}

export function verdictOf(is: string | readonly string[]): Verdict {
  const possible = [is].flat();
  const [level] = possible;
  const settled = possible.length === 1 && level !== undefined;
  const isOut = settled && level === 'not-applicable';
  return {
    state: isOut ? 'not-applicable' : settled ? 'level' : 'undetermined',
    ...(settled && !isOut && { level }),
    possible,
    exact: true,
    missing: [],
    settledDespite: [],
  };
}

function refOf(id: string): SourceRef {
  return { id, kind: 'article', label: id, title: id, confirmed: true };
}
