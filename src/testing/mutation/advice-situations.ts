/** The situations in which a search asks for a measure: trust, phase, danger, and a measure that was not followed. */
import { parseFindings } from '../../findings/parse.ts';
import { compilePolicy } from '../../intervention/compile-policy.ts';
import type { ContextValue } from '../../intervention/context-facts.ts';
import type { Policy } from '../../intervention/policy.ts';
import { trustLevels } from '../../intervention/trust-levels.ts';
import type { AdviceRow } from '../policy/advice.ts';
import { madeUp } from '../visit.ts';
import type { Visit } from './advice-visits.ts';

/** What is known beside how the norm stands. */
export interface Situation {
  /** In words, for the name of a row. */
  readonly words: string;
  /** Trust and facts of the context. */
  readonly facts: readonly (readonly [id: string, value: ContextValue])[];
  /** Whether the norm fell short at the visit before too. */
  readonly persistent: boolean;
}

/** Ordinary visits at every trust: what harm, time and status of a norm show in. */
export function lightSituations(): readonly Situation[] {
  return trustLevels.flatMap((trust) => [ordinary(trust, true), ordinary(trust, false)]);
}

/** Visits that ask for what needs a power: danger that cannot wait, and each measure that a power waits for not followed. */
export function heavySituations(policy: Policy): readonly Situation[] {
  const calm = compilePolicy(policy).facts.flatMap(({ id, type }) =>
    type === 'boolean' && id !== 'deadline-passed' ? [[id, false] as const] : [],
  );
  const heavy = [
    ...[true, false].map((isFirst) => dangerous(isFirst)),
    ...awaitedIn(policy).flatMap((running) => [notFollowed(running, false), notFollowed(running, true)]),
  ];
  return heavy.map((one) => ({ ...one, facts: [...new Map([...calm, ...one.facts])] }));
}

function ordinary(trust: string, isFirst: boolean): Situation {
  return {
    words: `${isFirst ? '' : ' opnieuw'} bij vertrouwen ${trust}`,
    facts: [
      ['trust', trust],
      ['phase', isFirst ? 'first-visit' : 'follow-up'],
      ['acute-danger', false],
    ],
    persistent: !isFirst,
  };
}

function dangerous(isFirst: boolean): Situation {
  return {
    words: ` bij acuut gevaar${isFirst ? '' : ' en een vervolgbezoek'}`,
    facts: [
      ['trust', 'insufficient'],
      ['phase', isFirst ? 'first-visit' : 'follow-up'],
      ['acute-danger', true],
    ],
    persistent: false,
  };
}

function notFollowed(running: string, isAcute: boolean): Situation {
  return {
    words: ` na ${running} die niet is opgevolgd${isAcute ? ' bij acuut gevaar' : ''}`,
    facts: [
      ['trust', 'insufficient'],
      ['phase', 'under-measure'],
      ['running', running],
      ['deadline-passed', true],
      ['followed', 'not'],
      ['acute-danger', isAcute],
    ],
    persistent: false,
  };
}

/** The measures that some power comes after. */
function awaitedIn({ powers }: Policy): readonly string[] {
  const opened = powers.flatMap((power) => Object.values(power.opens));
  return [...new Set(opened.flatMap(({ after = [] }) => after))];
}

/** A row with a made-up visit in a situation; undefined where what is found cannot be. */
export function rowIn(
  start: AdviceRow,
  visit: Visit,
  { facts, persistent }: Situation,
): AdviceRow | undefined {
  const { framework } = start.compiled;
  const phase = facts.find(([id]) => id === 'phase')?.[1] === 'first-visit' ? 'first-visit' : 'follow-up';
  const { id, version } = framework;
  const bare = madeUp({ id, version }, start.findings.date, phase, [[visit.norm, visit.level]]);
  const found = visit.criteria.map(([criterion, value]) => ({ criterion, id: criterion, value }));
  const findings = parseFindings({ ...bare, findings: found });
  if (!findings.ok) return undefined;
  const trust = facts.find(([fact]) => fact === 'trust')?.[1];
  const set = { level: String(trust), motivation: '-', by: 'geval' };
  const norms = persistent ? { [visit.norm]: { persistent: true } } : {};
  const context = Object.fromEntries(facts.filter(([fact]) => fact !== 'trust'));
  return { ...start, findings: findings.value, context: { ...context, trust: { set }, norms } };
}
