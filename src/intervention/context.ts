/** The context of a visit as the caller gives it: checked against the policy, with what is unknown left out. */
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { trends } from './aggregates.ts';
import { named } from './check/named.ts';
import type { CompiledPolicy } from './compile-policy.ts';
import type { ContextValue } from './context-facts.ts';
import { contextMistake } from './context-mistake.ts';
import { misshapen } from './context-shape.ts';
import type { Trend } from './model.ts';
import { trustLevels } from './trust-levels.ts';

/** How a norm stood at the visit before, as far as it is known. */
export interface NormHistory {
  readonly persistent?: boolean | undefined;
  readonly trend?: Trend | undefined;
}

/** Facts about the visit that are not verdicts: `context` of the findings. */
export interface InterventionContext {
  readonly trust?:
    | {
        /** Signal → from what it showed. */
        readonly seen?: Readonly<Record<string, string>> | undefined;
        readonly notSeen?: readonly string[] | undefined;
        readonly set?:
          | { readonly level: string; readonly motivation: string; readonly by: string }
          | undefined;
      }
    | undefined;
  /** Per norm how it compares with the visit before. */
  readonly norms?: Readonly<Record<string, NormHistory>> | undefined;
  /** A context fact of the policy: `acute-danger`, `running`, … */
  readonly [fact: string]: unknown;
}

/** Every mistake in a context; norms are those of the assessment. */
export function checkContext(
  compiled: CompiledPolicy,
  context: InterventionContext,
  norms: readonly string[],
): Diagnostic[] {
  const found = misshapen(context);
  if (found.length > 0) return found;
  return [
    ...checkFacts(compiled, context),
    ...checkTrust(compiled, context.trust),
    ...checkNorms(context.norms, norms),
  ];
}

/** The facts that the context gives. */
export function knownFacts(
  { facts }: CompiledPolicy,
  context: InterventionContext,
): ReadonlyMap<string, ContextValue> {
  const given = facts.flatMap(({ id }) => {
    const value = Object.hasOwn(context, id) ? context[id] : undefined;
    return value === undefined ? [] : [[id, value as ContextValue] as const];
  });
  return new Map(given);
}

function checkFacts({ facts }: CompiledPolicy, context: InterventionContext): Diagnostic[] {
  return Object.entries(context).flatMap(([id, value]) => {
    if (id === 'trust' || id === 'norms' || value === undefined) return [];
    const fact = facts.find((candidate) => candidate.id === id);
    const known = [...facts.map((candidate) => candidate.id), 'trust', 'norms'];
    if (!fact) return [contextMistake([id], 'context-unknown-fact', named(id, known))];
    if (fact.domain.includes(value as ContextValue)) return [];
    return [
      contextMistake([id], 'context-wrong-value', {
        fact: id,
        ...named(String(value), fact.domain.map(String)),
      }),
    ];
  });
}

function checkTrust({ policy }: CompiledPolicy, trust: InterventionContext['trust']): Diagnostic[] {
  const signals = Object.keys(policy.trust.signals);
  const seen = Object.keys(trust?.seen ?? {});
  const notSeen = trust?.notSeen ?? [];
  const unknown = (id: string, path: Diagnostic['path']) =>
    signals.includes(id) ? [] : [contextMistake(path, 'context-unknown-signal', named(id, signals))];
  const level = trust?.set?.level;
  const set: Readonly<Record<string, unknown>> = { ...trust?.set };
  const silent = trust?.set ? ['motivation', 'by'].filter((key) => isBlank(set[key])) : [];
  return [
    ...silent.map((key) =>
      contextMistake(['trust', 'set', key], 'context-trust-without-motivation', { key }),
    ),
    ...seen.flatMap((id) => unknown(id, ['trust', 'seen', id])),
    ...notSeen.flatMap((id, index) => unknown(id, ['trust', 'notSeen', index])),
    ...notSeen.flatMap((id, index) =>
      seen.includes(id) ? [contextMistake(['trust', 'notSeen', index], 'context-signal-twice', { id })] : [],
    ),
    ...(level !== undefined && !trustLevels.some((known) => known === level)
      ? [contextMistake(['trust', 'set', 'level'], 'context-unknown-trust', named(level, trustLevels))]
      : []),
  ];
}

function isBlank(value: unknown): boolean {
  return typeof value !== 'string' || value.trim() === '';
}

function checkNorms(given: InterventionContext['norms'], norms: readonly string[]): Diagnostic[] {
  return Object.entries(given ?? {}).flatMap(([id, { persistent, trend }]) => {
    if (!norms.includes(id)) return [contextMistake(['norms', id], 'context-unknown-norm', named(id, norms))];
    if (trend !== undefined && !trends.includes(trend))
      return [
        contextMistake(['norms', id, 'trend'], 'context-wrong-value', {
          fact: 'trend',
          ...named(trend, trends),
        }),
      ];
    const contradicts = persistent === true && trend === 'new';
    return contradicts
      ? [contextMistake(['norms', id], 'context-impossible', { facts: 'persistent, trend' })]
      : [];
  });
}
