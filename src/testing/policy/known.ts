/** What a row says is the case: facts of the context, risk, trust, and named conditions of the policy. */
import { compileChecked } from '../../conditions/compile.ts';
import type { CompiledCondition } from '../../conditions/model.ts';
import type { Report } from '../../findings/report.ts';
import { type CompiledPolicy, compilePolicy } from '../../intervention/compile-policy.ts';
import type { ContextValue } from '../../intervention/context-facts.ts';
import type { Policy } from '../../intervention/policy.ts';
import { trustLevels } from '../../intervention/trust-levels.ts';
import { policyVocabulary } from '../../intervention/vocabulary.ts';
import { closest } from '../../source/suggest.ts';
import type { Given } from '../given.ts';
import type { Placed } from '../rows.ts';

/** What is known of the case that a policy is asked about; what is absent is unknown. */
export interface Known {
  readonly facts: ReadonlyMap<string, ContextValue>;
  readonly risk: string | undefined;
  readonly trust: string | undefined;
  /** Named conditions of the policy that hold, or do not. */
  readonly conditions: ReadonlyMap<string, boolean>;
}

/** Every id that a case about a policy may give. */
export function policyIds(policy: Policy): readonly string[] {
  return [...domainsOf(policy).keys()];
}

/** Reads what is given; what does not fit is reported. Ids of the file that are not the policy's are left alone if they may be. */
export function knownFrom(
  { values }: Given,
  policy: Policy,
  isElsewhere: (id: string) => boolean,
  report: Report,
): Known {
  const domains = domainsOf(policy);
  const facts = new Map<string, ContextValue>();
  const conditions = new Map<string, boolean>();
  const judged: { risk?: string; trust?: string } = {};
  for (const one of values.values()) {
    const domain = domains.get(one.id);
    if (!domain) {
      if (one.path[0] === 'given' && isElsewhere(one.id)) continue;
      const suggestion = closest(one.id, domains.keys()) ?? '';
      report(one.path, 'case-unknown-id', { id: one.id, suggestion }, { part: 'key' });
      continue;
    }
    const value = domain.find((known) => known === one.value);
    if (value === undefined) reportOutside(one, domain, report);
    else if (one.id === 'risk' || one.id === 'trust') judged[one.id] = String(value);
    else if (isCondition(policy, one.id)) conditions.set(one.id, value === true);
    else facts.set(one.id, value);
  }
  return { facts, conditions, risk: judged.risk, trust: judged.trust };
}

function reportOutside({ id, value, path }: Placed, domain: readonly ContextValue[], report: Report): void {
  const known = domain.map(String);
  const suggestion = (typeof value === 'string' && closest(value, known)) || '';
  report(path, 'value-outside-options', { id, value: String(value), known, suggestion });
}

/** Every id that may be given, with the values it may have. */
function domainsOf(policy: Policy): ReadonlyMap<string, readonly ContextValue[]> {
  const { facts, risk } = compilePolicy(policy);
  return new Map<string, readonly ContextValue[]>([
    ...Object.keys(policy.conditions).map((id) => [id, [true, false]] as const),
    ...facts.map(({ id, domain }) => [id, domain] as const),
    ['risk', [...new Set(risk.map(({ level }) => level))]],
    ['trust', trustLevels],
  ]);
}

function isCondition(policy: Policy, id: string): boolean {
  return Object.hasOwn(policy.conditions, id) && !compilePolicy(policy).facts.some((fact) => fact.id === id);
}

const namedConditions = new WeakMap<CompiledPolicy, ReadonlyMap<string, CompiledCondition>>();

/** The named conditions of a policy, ready to test. */
export function conditionsOf(compiled: CompiledPolicy): ReadonlyMap<string, CompiledCondition> {
  const before = namedConditions.get(compiled);
  if (before) return before;
  const { policy, slots } = compiled;
  const vocabulary = policyVocabulary(policy, slots)('rules');
  const made = new Map(
    Object.entries(policy.conditions).map(([id, one]) => [id, compileChecked(one, vocabulary)] as const),
  );
  namedConditions.set(compiled, made);
  return made;
}
