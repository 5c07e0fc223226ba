/** Cases about a policy that say how norms of a framework stand: a whole visit, on which a measure is recommended. */
import type { Findings, VisitKind } from '../../findings/model.ts';
import type { Report } from '../../findings/report.ts';
import type { Compiled } from '../../framework/compiled.ts';
import { compilePolicy } from '../../intervention/compile-policy.ts';
import type { InterventionContext, NormHistory } from '../../intervention/context.ts';
import type { Policy } from '../../intervention/policy.ts';
import { closest } from '../../source/suggest.ts';
import { checkListed, checkMissing, checkWords } from '../expected.ts';
import { type Given, givenIn } from '../given.ts';
import type { Placed, Row } from '../rows.ts';
import { visitOf } from '../visit.ts';
import { articlesOfNorm, testedNorms } from './cited.ts';
import { type Known, knownFrom, policyIds } from './known.ts';

/** Norms of the case that fell short at the visit before too. */
export const PERSISTENT = 'persistent';

/** A row about a policy and norms of a framework, with the visit and its context. */
export interface AdviceRow {
  readonly about: 'advice';
  readonly row: Row;
  readonly policy: Policy;
  readonly compiled: Compiled;
  readonly findings: Findings;
  readonly context: InterventionContext;
}

/** Whether a row about a policy says how norms stand. */
export function givesNorms(row: Row, { framework }: Compiled): boolean {
  const norms = new Set(framework.themes.flatMap((theme) => theme.norms.map(({ id }) => id)));
  return [...row.given, ...row.set].some(({ id }) => norms.has(id));
}

/** Fits a row to its policy and framework; undefined, with reports, when something does not fit. */
export function fitAdviceRow(
  row: Row,
  policy: Policy,
  compiled: Compiled,
  isElsewhere: (id: string) => boolean,
  report: Report,
): AdviceRow | undefined {
  let isRight = true;
  const noting: Report = (...told) => {
    isRight = false;
    report(...told);
  };
  const given = givenIn(row, () => false, noting);
  const ofPolicy = new Set([...policyIds(policy), PERSISTENT]);
  const [own, others] = [true, false].map((isOwn) => partOf(given, (id) => ofPolicy.has(id) === isOwn));
  if (!own || !others) return undefined;
  checkWords(
    row,
    policy.ladder.map(({ id }) => id),
    [],
    noting,
  );
  checkMeasures(row, policy, compiled, noting);
  const known = knownIn(own, policy, noting);
  const norms = normsIn(others, compiled);
  checkMissing(row, [...compilePolicy(policy).facts.map(({ id }) => id), 'trust', ...norms], noting);
  const before = own.values.get(PERSISTENT);
  const history = before ? historyIn(before, norms, noting) : {};
  const kind = kindOf(known.facts.get('phase'));
  const findings = visitOf(row, others, compiled, isElsewhere, noting, kind);
  if (!findings || !isRight) return undefined;
  return { about: 'advice', row, policy, compiled, findings, context: contextOf(known, history) };
}

/** Only what the policy has and what the framework cites can come with a measure. */
function checkMeasures(row: Row, policy: Policy, { framework }: Compiled, report: Report): void {
  const { ladder, beside } = policy;
  const idsOf = (measures: Policy['beside']) => measures.map(({ id }) => id);
  const cited = testedNorms(framework).flatMap((norm) => articlesOfNorm(norm, framework));
  const bases = compilePolicy(policy).openings.map(({ opening }) => opening.basis);
  checkListed(row, 'beside', idsOf(beside), report);
  checkListed(row, 'articles', [...new Set(cited)].sort(), report);
  checkListed(row, 'basis', [...new Set(bases)].sort(), report);
  checkListed(row, 'barred', idsOf([...ladder, ...beside].filter((one) => one.needsPower)), report);
}

function partOf({ values }: Given, isMeant: (id: string) => boolean): Given {
  return { values: new Map([...values].filter(([id]) => isMeant(id))), record: undefined };
}

/** Risk and named conditions follow from the norms, so they cannot be given beside them. */
function knownIn({ values }: Given, policy: Policy, report: Report): Known {
  const facts = new Set(compilePolicy(policy).facts.map(({ id }) => id));
  const free = [...values].filter(([id]) => facts.has(id) || id === 'trust');
  for (const { id, path } of values.values())
    if (id !== PERSISTENT && !facts.has(id) && id !== 'trust')
      report(path, 'case-follows-from-norms', { id }, { part: 'key' });
  return knownFrom({ values: new Map(free), record: undefined }, policy, () => false, report);
}

function normsIn({ values }: Given, { framework }: Compiled): readonly string[] {
  const ids = framework.themes.flatMap((theme) => theme.norms.map(({ id }) => id));
  return ids.filter((id) => values.has(id));
}

/** Of each norm that is given whether it fell short before. */
function historyIn(
  { value, path }: Placed,
  norms: readonly string[],
  report: Report,
): Readonly<Record<string, NormHistory>> {
  const named = Array.isArray(value) ? value.map(String) : [];
  if (!Array.isArray(value))
    report(path, 'value-of-other-type', {
      id: PERSISTENT,
      expected: `[${norms.join(', ')}]`,
      value: JSON.stringify(value),
    });
  named.forEach((id, index) => {
    if (!norms.includes(id))
      report([...path, index], 'case-unknown-id', { id, suggestion: closest(id, norms) ?? '' });
  });
  return Object.fromEntries(norms.map((id) => [id, { persistent: named.includes(id) }]));
}

/** A first visit and a visit after it; where the phase is not known, neither. */
function kindOf(phase: unknown): VisitKind {
  if (phase === 'first-visit') return 'first-visit';
  return phase === undefined ? 'desk' : 'follow-up';
}

function contextOf(
  { facts, trust }: Known,
  norms: Readonly<Record<string, NormHistory>>,
): InterventionContext {
  const set = trust === undefined ? undefined : { level: trust, motivation: 'Zo gegeven.', by: 'geval' };
  return { ...Object.fromEntries(facts), ...(set && { trust: { set } }), norms };
}
