import { stringify } from 'yaml';
import {
  type Assessment,
  assess,
  type Framework,
  formatDiagnostic,
  parseFindings,
  parseFramework,
  type Result,
} from '../../src/index.ts';

/** The value of a result, or a failure that says what was wrong. */
export function given<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new Error(result.diagnostics.map((one) => formatDiagnostic(one)).join('\n'));
}

const WEIGHING = {
  for: 'weighing',
  levels: [
    {
      level: 'voldoet',
      because: 'Alles voldoet.',
      when: { fact: 'share', params: { atLeast: 'voldoet' }, operator: 'equal', value: 1 },
    },
    {
      level: 'voldoet-grotendeels',
      because: 'Het meeste voldoet.',
      when: {
        all: [
          {
            fact: 'share',
            params: { atLeast: 'voldoet-grotendeels' },
            operator: 'greaterThanInclusive',
            value: 0.6,
          },
          {
            fact: 'count',
            params: { atMost: 'voldoet-grotendeels-niet', essential: true },
            operator: 'equal',
            value: 0,
          },
        ],
      },
    },
    {
      level: 'voldoet-grotendeels-niet',
      because: 'Een deel voldoet.',
      when: {
        fact: 'share',
        params: { atLeast: 'voldoet-grotendeels' },
        operator: 'greaterThanInclusive',
        value: 0.25,
      },
    },
    { level: 'voldoet-niet', because: 'Te weinig voldoet.', otherwise: true },
  ],
};

const GRADING = {
  for: 'sample',
  minimum: 3,
  levels: [
    {
      level: 'voldoet',
      when: { fact: 'answer', path: '$.share', operator: 'greaterThanInclusive', value: 0.9 },
    },
    {
      level: 'voldoet-grotendeels',
      when: { fact: 'answer', path: '$.share', operator: 'greaterThanInclusive', value: 0.7 },
    },
    { level: 'voldoet-niet', otherwise: true },
  ],
};

/** A criterion in the words of the format. */
export type CriterionText = Readonly<Record<string, unknown>> & { readonly id: string };

/** A framework text around norms, with one law and one article. */
export function frameworkWith(norms: readonly object[], rest: object = {}): object {
  return {
    format: 'framework/1',
    id: 'proef',
    version: '1.0.0',
    title: 'Proefkader',
    basis: 'Alleen voor tests.',
    valid: { from: '2026-01-01', until: '2027-12-31' },
    scale: 'igj-4',
    weighing: { norm: 'weging', theme: 'weging', overall: 'weging' },
    laws: { wet: { title: 'Een wet', short: 'Wet' } },
    articles: [{ article: 'wet 1', title: 'Artikel' }],
    gradings: { weging: WEGING_COPY(), dossiers: GRADING },
    themes: [{ id: 'T', title: 'Thema', norms }],
    ...rest,
  };
}

const WEGING_COPY = () => structuredClone(WEIGHING);

/** A norm around criteria. */
export function norm(id: string, criteria: readonly CriterionText[], rest: object = {}): object {
  return {
    id,
    title: `Norm ${id}`,
    sources: ['wet 1'],
    harm: { class: 'limited', because: 'Proef' },
    criteria: criteria.map((criterion) => ({ title: `Criterium ${criterion.id}`, ...criterion })),
    ...rest,
  };
}

/** Parses a framework object by way of YAML. */
export function framework(object: object): Framework {
  return given(parseFramework(stringify(object)));
}

/** Findings of one visit. */
export function findingsWith(findings: readonly object[], rest: object = {}): object {
  return {
    format: 'findings/1',
    framework: { id: 'proef', version: '1.0.0' },
    date: '2026-03-20',
    kind: 'first-visit',
    provider: { id: 'aanbieder', name: 'Aanbieder (fictief)' },
    findings,
    ...rest,
  };
}

/** Assesses findings given as an object. */
export function assessed(kader: Framework, findings: object): Assessment {
  return assess(kader, given(parseFindings(findings, { framework: kader })));
}

/** A norm of an assessment by id. */
export function normIn(assessment: Assessment, id: string) {
  const found = assessment.themes.flatMap(({ norms }) => norms).find((one) => one.id === id);
  if (!found) throw new Error(`no norm ${id}`);
  return found;
}

/** The verdict of a norm in one word or list: the level, the state, or what is possible. */
export function verdictIn(assessment: Assessment, id: string): string | readonly string[] {
  return shown(normIn(assessment, id).verdict);
}

/** A verdict in one word or list. */
export function shown({
  state,
  level,
  possible,
  reason,
}: ReturnType<typeof normIn>['verdict']): string | readonly string[] {
  if (state === 'level') return level ?? '';
  if (state === 'undetermined') return possible;
  return reason ? `${state}: ${reason}` : state;
}

/** The outcome of a criterion, at a unit or for the organisation. */
export function outcomeIn(assessment: Assessment, norm: string, id: string, unit?: string) {
  const found = normIn(assessment, norm).criteria.find((one) => one.id === id && one.unit === unit);
  if (!found) throw new Error(`no criterion ${id} at ${unit}`);
  return found;
}
