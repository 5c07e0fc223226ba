/** Dossiers by hand: earlier visits by the framework `proef`, and the measures that came of them. */
import { isFrameworkError } from '../../src/diagnostics/error.ts';
import type { InterventionContext } from '../../src/intervention/context.ts';
import type { DossierInput } from '../../src/intervention/dossier/model.ts';
import type { Policy } from '../../src/intervention/policy.ts';
import { recommend } from '../../src/intervention/recommend.ts';
import { assessmentOf, type NormGiven, type VisitGiven, worst } from './build.ts';
import { igj, quiet, trustOf } from './policies.ts';

export type Visit = NonNullable<DossierInput['assessments']>[number];
export type MeasureGiven = NonNullable<DossierInput['measures']>[number];

/** A visit that judged these norms. */
export const visit = (
  id: string,
  date: string,
  verdicts: Visit['verdicts'],
  over: Partial<Visit> = {},
): Visit => ({
  id,
  date,
  kind: 'first-visit',
  framework: { id: 'proef', version: '1.0.0' },
  verdicts,
  ...over,
});

/** A plan on one norm that ran out in January 2026, unless said otherwise. */
export const measure = (id: string, over: Partial<MeasureGiven> = {}): MeasureGiven => ({
  id,
  measure: 'verbeterplan',
  norms: ['N'],
  since: '2025-10-01',
  deadline: '2026-01-15',
  status: 'running',
  followed: 'fully',
  ...over,
});

/** One earlier visit at which every norm named failed, and what runs. */
export const dossier = (
  measures: readonly MeasureGiven[],
  norms: readonly string[] = ['N'],
): DossierInput => ({
  format: 'dossier/1',
  provider: 'aanbieder',
  assessments: [visit('T1', '2025-09-01', Object.fromEntries(norms.map((norm) => [norm, worst.no])))],
  measures: [...measures],
});

/** Visits a month apart that judged N so. */
export const seen = (...levels: readonly NonNullable<Visit['verdicts']>[string][]): Visit[] =>
  levels.map((level, index) =>
    visit(`T${index + 1}`, `2025-0${index + 1}-10`, { N: level }, index > 0 ? { kind: 'follow-up' } : {}),
  );

/** What came before: these visits, and these measures. */
export const past = (visits: readonly Visit[], measures: readonly MeasureGiven[] = []): DossierInput => ({
  ...dossier(measures),
  assessments: [...visits],
});

export const fails = { is: worst.no, harm: 'serious', units: { a: worst.no } } as const;
export const mostly = { is: worst.mostly, harm: 'serious', units: { a: worst.mostly } } as const;
export const inOrder = { is: worst.ok, harm: 'serious', units: { a: worst.ok } } as const;

const { recidivism: _, ...known } = quiet;
/** Nothing unknown beside what a dossier tells. */
export const calm: InterventionContext = known;

interface Asked {
  readonly trust?: keyof typeof trustOf | undefined;
  readonly context?: InterventionContext;
  readonly policy?: Policy;
}

/** The advice at a follow-up on 20 March 2026, with a dossier. */
export function advised(
  norms: readonly NormGiven[],
  past: DossierInput | undefined,
  { trust = 'sufficient', context = {}, policy = igj }: Asked = {},
) {
  const stated = { ...calm, trust: trustOf[trust], ...context };
  return recommend(assessmentOf({ kind: 'follow-up', norms }), policy, { context: stated, dossier: past });
}

/** What is said of a dossier beside a visit to N, which fails, and M: code, place, and what is needed to mend it. */
export async function told(past: DossierInput, over: Partial<VisitGiven> = {}) {
  const norms = [
    { id: 'N', ...fails },
    { id: 'M', ...inOrder },
  ];
  const assessment = assessmentOf({ kind: 'follow-up', norms, notVisited: ['b'], ...over });
  const context = { ...calm, trust: trustOf.sufficient };
  const found = await recommend(assessment, igj, { context, dossier: past }).catch((error) => error);
  if (!(found instanceof Error)) return [];
  if (!isFrameworkError(found)) throw found;
  return found.diagnostics.map(({ code, path, args }) => [code, path.join('.'), args]);
}
