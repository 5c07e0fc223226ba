import { isSingle } from '../../weighing/levels.ts';
import type { LevelSet } from '../../weighing/model.ts';
import type { Draft } from '../draft.ts';
import { unique } from '../missing.ts';
import type { Missing, PossibleLevel, Verdict, VerdictState } from '../model.ts';
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

const NONE: readonly never[] = Object.freeze([]);

/**
 * The state of a verdict, the first that holds: out of scope, not applicable, no evidence, not judged (stimulating visit),
 * settled, undetermined. A person's override counts as evidence.
 */
export function verdictOf(grounds: Grounds, context: Context): Verdict {
  const { possible, exact, inScope, overridden, wanted, open } = grounds;
  const names = namesOf(possible, context);
  const level = isSingle(possible) ? names[0] : undefined;
  const state = stateOf(level, grounds, context);
  const verdict: Draft<Verdict> = { possible: names, exact, missing: NONE, settledDespite: NONE, state };
  if (!inScope) verdict.reason = 'out-of-scope';
  else if (state === 'not-tested') {
    verdict.reason = 'no-evidence';
    verdict.missing = toLookAt(grounds);
  } else if (state === 'not-judged') verdict.possible = context.levels;
  else if (state === 'undetermined') verdict.missing = unique(wanted());
  else if (level !== undefined && state === 'level') {
    verdict.level = level;
    if (!overridden) verdict.settledDespite = unique(open());
  }
  return verdict;
}

function stateOf(
  level: PossibleLevel | undefined,
  { inScope, evidence, overridden }: Grounds,
  { findings }: Context,
): VerdictState {
  if (!inScope) return 'not-tested';
  if (level === 'not-applicable') return 'not-applicable';
  if (!evidence && !overridden) return 'not-tested';
  if (findings.kind === 'stimulating') return 'not-judged';
  return level === undefined ? 'undetermined' : 'level';
}

/** What was not looked at: what would narrow the verdict, or anything that is open where nothing would. */
function toLookAt({ wanted, open }: Grounds): readonly Missing[] {
  const narrowing = wanted();
  return unique(narrowing.length > 0 ? narrowing : open());
}
