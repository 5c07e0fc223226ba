/** Changes to the powers of a policy: what a breached article opens, and on what condition. */
import type { Path } from '../../diagnostics/diagnostic.ts';
import type { Framework } from '../../framework/model.ts';
import { opens } from '../../intervention/breach.ts';
import type { Policy, PowerEntry } from '../../intervention/policy.ts';
import { documentOfPolicy } from '../../intervention/policy-document.ts';
import type { AdviceRow } from '../policy/advice.ts';
import { articlesOfNorm, testedNorms } from '../policy/cited.ts';
import type { Change } from './change.ts';

/**
 * Every change to the powers of the policies that rows ask for a measure, as far as an article is concerned that a tested
 * norm of the framework cites: an opened measure dropped, its condition, and the measures that it comes after.
 */
export function powerChanges(framework: Framework, rows: readonly AdviceRow[]): readonly Change[] {
  const policies = [...new Set(rows.map(({ policy }) => policy))];
  const cited = [...new Set(testedNorms(framework).flatMap((norm) => articlesOfNorm(norm, framework)))];
  return policies.flatMap((policy) =>
    policy.powers.flatMap((power, index) =>
      cited.some((article) => opens(power, article)) ? changesTo(policy, power, index) : [],
    ),
  );
}

function changesTo(policy: Policy, power: PowerEntry, index: number): readonly Change[] {
  const document = documentOfPolicy(policy);
  return Object.entries(power.opens).flatMap(([measure, { when, after }]) => {
    const opening: Path = ['powers', index, 'opens', measure];
    const dropped = (kind: Change['kind'], path: Path): Change => ({
      kind,
      owner: { kind: 'policy', id: policy.id },
      policy,
      path,
      value: undefined,
      shown: {
        origin: { document, path },
        part: 'key',
        before: `${power.articles[0] ?? ''} ${measure}`,
        after: '',
      },
    });
    return [
      dropped('power', opening),
      ...(when ? [dropped('power-when', [...opening, 'when'])] : []),
      ...(after ? [dropped('power-after', [...opening, 'after'])] : []),
    ];
  });
}
