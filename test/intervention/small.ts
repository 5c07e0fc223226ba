/** A small policy: six steps, three of risk, three of trust. Every test adds the one thing it is about. */

import { readFileSync } from 'node:fs';
import type { Assessment } from '../../src/assessment/model.ts';
import { formatDiagnostic } from '../../src/diagnostics/format.ts';
import { parseLibrary } from '../../src/framework/parse.ts';
import type { Measure, Recommendation } from '../../src/intervention/model.ts';
import { parsePolicy } from '../../src/intervention/parse.ts';
import type { Policy } from '../../src/intervention/policy.ts';
import { type RecommendOptions, recommend } from '../../src/intervention/recommend.ts';
import { assessmentOf, type NormGiven, type VisitGiven, worst } from './build.ts';

const library = parseLibrary(
  readFileSync(new URL('../../frameworks/shared/zorg.yaml', import.meta.url), 'utf8'),
);

const measure = (id: string, category: string, over: object = {}) => ({ id, title: id, category, ...over });
const power = { needsPower: true };

/** `count` of tested norms that fail, more than none. */
export const failing = (params: object = {}) => ({
  fact: 'count',
  params: { atMost: worst.hardly, ...params },
  operator: 'greaterThan',
  value: 0,
});

/** A fact of the context that is a yes or a no. */
export const yes = (fact: string) => ({ fact, operator: 'equal', value: true });

/** A rule; its sentence is its name. */
export const rule = (name: string, conditions: object, type: string, params: object = {}) => ({
  name,
  conditions: 'fact' in conditions ? { all: [conditions] } : conditions,
  event: { type, params: { because: name, ...params } },
});

const base = {
  format: 'policy/1',
  id: 'klein',
  version: '1.0.0',
  title: 'Klein beleid',
  language: 'nl',
  basis: 'Verzonnen voor proeven.',
  uses: ['zorg'],
  ladder: [
    measure('sluiten', 'stimulating'),
    measure('advies', 'stimulating'),
    measure('plan', 'corrective', { deadline: { period: 'P3M', from: 'report' } }),
    measure('toezicht', 'corrective', { deadline: { period: 'P6M', from: 'decision' } }),
    measure('aanwijzing', 'administrative', power),
    measure('last', 'administrative', power),
  ],
  beside: [
    measure('gesprek', 'corrective'),
    measure('waarschuwing', 'corrective'),
    measure('bevel', 'administrative', power),
    measure('boete', 'administrative', power),
    measure('tuchtklacht', 'disciplinary'),
    measure('aangifte', 'criminal'),
  ],
  powers: [
    {
      articles: ['wkkgz 2'],
      opens: {
        aanwijzing: { basis: 'wkkgz 27(1)' },
        bevel: { basis: 'wkkgz 27(4)', when: yes('acute-danger') },
        last: { basis: 'wkkgz 29(1)b', after: ['aanwijzing'] },
      },
    },
    { articles: ['wkkgz 4(2)'], opens: { boete: { basis: 'wkkgz 30(1)', after: ['waarschuwing'] } } },
    { articles: ['wtza 3'], opens: { last: { basis: 'wtza 12' } } },
    { articles: ['wkkgz 2a'], opens: {} },
  ],
  repairByHarm: { none: 'P6M', limited: 'P3M', serious: 'P6W', irreversible: 'P2W' },
  facts: {
    x: { type: 'boolean', title: 'X', question: 'X?' },
    y: { type: 'boolean', title: 'Y', question: 'Y?' },
  },
  extent: [{ level: 'beperkt', otherwise: true }],
  risk: [
    { level: 'high', when: failing({ harmAtLeast: 'serious' }) },
    { level: 'low', when: failing() },
    { level: 'none', otherwise: true },
  ],
  trust: {
    signals: {
      goed: { direction: 'up', weight: 1, title: 'Goed' },
      slecht: { direction: 'down', weight: 1, title: 'Slecht' },
    },
    levels: [
      { level: 'insufficient', when: { fact: 'down', operator: 'greaterThan', value: 0 } },
      { level: 'sufficient', when: { fact: 'up', operator: 'greaterThan', value: 0 } },
      { level: 'limited', otherwise: true },
    ],
  },
  plane: {
    none: {
      sufficient: { atLeast: 'sluiten' },
      limited: { atLeast: 'sluiten' },
      insufficient: { atLeast: 'sluiten' },
    },
    low: {
      sufficient: { atLeast: 'advies' },
      limited: { atLeast: 'plan' },
      insufficient: { atLeast: 'plan' },
    },
    high: {
      sufficient: { atLeast: 'plan' },
      limited: { atLeast: 'toezicht' },
      insufficient: { atLeast: 'aanwijzing' },
    },
  },
};

/** The small policy, with parts of it given otherwise. */
export function small(over: object = {}): Policy {
  if (!library.ok) throw new Error('library');
  const result = parsePolicy({ ...base, ...over }, { libraries: [library.value] });
  if (!result.ok) throw new Error(result.diagnostics.map((found) => formatDiagnostic(found)).join('\n'));
  return result.value;
}

export const ladder = base.ladder;
export const plane = base.plane;
export const powers = base.powers;

/** What the signals tell: both seen or not, or a level, or nothing known. */
const TRUST = {
  sufficient: { seen: { goed: 'x' }, notSeen: ['slecht'] },
  limited: { notSeen: ['goed', 'slecht'] },
  insufficient: { seen: { slecht: 'x' }, notSeen: ['goed'] },
  unknown: {},
} as const;

interface Asking extends Omit<VisitGiven, 'norms'>, Omit<RecommendOptions, 'date' | 'context'> {
  readonly policy?: object;
  readonly trust?: keyof typeof TRUST;
  readonly facts?: Readonly<Record<string, unknown>>;
  /** What the builder of assessments cannot say. */
  readonly change?: (assessment: Assessment) => Assessment;
}

/** A recommendation by the small policy. Trust is limited, no danger, and nothing runs unless said otherwise. */
export function advised(norms: readonly NormGiven[], asking: Asking = {}): Promise<Recommendation> {
  const { policy = {}, trust = 'limited', facts = {}, change = same, ...rest } = asking;
  const { kind, date, notVisited, levels, ...options } = rest;
  const visit = { norms, ...(kind && { kind }), ...(date && { date }), ...(levels && { levels }) };
  const context = { 'acute-danger': false, ...facts, trust: TRUST[trust] };
  const assessment = change(assessmentOf({ ...visit, ...(notVisited && { notVisited }) }));
  return recommend(assessment, small(policy), { ...options, context });
}

const same = (assessment: Assessment) => assessment;

/** A route for newcomers: whoever fails gets six weeks, whoever fails again goes to the plane. */
export const newcomersRoute = (steps: readonly string[] = ['sluiten', 'plan']) => ({
  title: 'Nieuw',
  frameworks: { proef: 'report' },
  ladder: steps,
  first: {
    when: failing(),
    measure: 'plan',
    because: 'Eerst zes weken.',
    deadline: { period: 'P6W', from: 'framework' },
    add: [],
  },
  second: { when: failing(), because: 'Nog niet op orde.', then: 'plane' },
});

/** The facts of a measure that runs, within its term and followed. */
export const under = (running: string, over: object = {}) => ({
  running,
  'deadline-passed': false,
  followed: 'fully',
  ...over,
});

export const role = ({ measures }: Recommendation, wanted: Measure['role']) =>
  measures.filter((one) => one.role === wanted);

export const named = (measures: readonly { readonly measure: string }[]) =>
  measures.map(({ measure: id }) => id);

/** A norm that fails with serious harm, unless given otherwise. */
export const fails = (id: string, over: Partial<NormGiven> = {}): NormGiven => ({
  id,
  is: worst.no,
  harm: 'serious',
  ...over,
});
