import { isSingle } from '../../weighing/levels.ts';
import type { LevelSet } from '../../weighing/model.ts';
import type { Missing, Verdict } from '../model.ts';
import { type Context, namesOf } from './context.ts';

/** What a verdict is made from. */
export interface Grounds {
  readonly possible: LevelSet;
  readonly exact: boolean;
  readonly inScope: boolean;
  readonly evidence: boolean;
  readonly overridden: boolean;
  /** What would narrow an open verdict. */
  readonly wanted: () => readonly Missing[];
  /** Everything that is open. */
  readonly open: () => readonly Missing[];
}

/**
 * The state of a verdict, the first that holds: out of scope, not applicable, no evidence, not judged (stimulating visit),
 * settled, undetermined. A person's override counts as evidence.
 */
export function verdictOf(grounds: Grounds, context: Context): Verdict {
  const { possible, exact, inScope, evidence, overridden } = grounds;
  const base = { possible: namesOf(possible, context), exact, missing: [], settledDespite: [] };
  const [level = ''] = base.possible;
  if (!inScope) return { ...base, state: 'not-tested', reason: 'out-of-scope' };
  if (isSingle(possible) && level === 'not-applicable') return { ...base, state: 'not-applicable' };
  if (!evidence && !overridden)
    return { ...base, state: 'not-tested', reason: 'no-evidence', missing: toLookAt(grounds) };
  if (context.findings.kind === 'stimulating')
    return { ...base, state: 'not-judged', possible: [...context.levels] };
  if (isSingle(possible))
    return { ...base, state: 'level', level, settledDespite: overridden ? [] : grounds.open() };
  return { ...base, state: 'undetermined', missing: grounds.wanted() };
}

/** What was not looked at: what would narrow the verdict, or anything that is open where nothing would. */
function toLookAt({ wanted, open }: Grounds): readonly Missing[] {
  const narrowing = wanted();
  return narrowing.length > 0 ? narrowing : open();
}
