import type { FactRef, Problem } from '../../conditions/model.ts';
import { levelsOf } from '../../framework/scale.ts';
import type { DiagnosticCode } from '../../wording/diagnostics/all.ts';
import type { Arguments } from '../../wording/language.ts';
import { harmOrder, trends } from '../aggregates.ts';
import type { PolicyFile } from '../policy.ts';
import { named } from './named.ts';

/** What is wrong with the parameters of `count` or `breached`, if anything; the path is relative to the reference. */
export function checkAggregate(policy: PolicyFile, ref: FactRef): Problem | undefined {
  const params = ref.params ?? {};
  const allowed = ref.fact === 'count' ? countParams(policy) : { article: undefined };
  for (const [key, value] of Object.entries(params)) {
    if (!Object.hasOwn(allowed, key))
      return problem(['params', key], 'policy-unknown-param', named(key, Object.keys(allowed)));
    const options = allowed[key];
    const values = key === 'trend' && Array.isArray(value) ? value : [value];
    const wrong = options && values.find((item) => !options.includes(item));
    if (wrong !== undefined)
      return problem(['params', key], 'policy-param-value', {
        key,
        ...named(String(wrong), options?.map(String) ?? []),
      });
  }
  return missing(ref);
}

function missing({ fact, params = {} }: FactRef): Problem | undefined {
  if (fact === 'breached' && typeof params.article !== 'string')
    return problem([], 'policy-param-missing', { fact, key: 'article' });
  const bounds = ['level', 'atLeast', 'atMost'].filter((key) => params[key] !== undefined);
  if (fact === 'count' && bounds.length === 0)
    return problem([], 'policy-param-missing', { fact, key: 'level, atLeast, atMost' });
  if (params.level !== undefined && bounds.length > 1)
    return problem(['params'], 'policy-param-both', { keys: bounds.join(', ') });
  return undefined;
}

function countParams(policy: PolicyFile): Record<string, readonly unknown[] | undefined> {
  const levels = levelsOf(policy.scale).map(({ id }) => id);
  return {
    level: levels,
    atLeast: levels,
    atMost: levels,
    harm: harmOrder,
    harmAtLeast: harmOrder,
    extent: policy.extent.map(({ level }) => level),
    persistent: [true, false],
    trend: trends,
    status: ['tested', 'encouraged'],
  };
}

function problem(path: Problem['path'], code: DiagnosticCode, args: Arguments): Problem {
  return { path, code, args };
}
