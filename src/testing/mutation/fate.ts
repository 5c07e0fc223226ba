/** What becomes of one mutant: noticed, proved the same, refused by parse, or not noticed with a case that would. */
import { adviceKinds } from '../../wording/mutation.ts';
import { type Changed, changedDraft, compileChanged, isInvalid } from './compile.ts';
import type { Job } from './jobs.ts';
import { nameOf, notices, rowsFor } from './kill.ts';
import type { Mutant, SuggestedCase } from './model.ts';
import { isEquivalent } from './proof.ts';
import { tellApart } from './search.ts';
import { suggestionFrom } from './suggest.ts';

/** What became of a mutant, before silences are looked at. */
export type Fate =
  | { readonly as: 'killed'; readonly by: string }
  | { readonly as: 'survived'; readonly suggestion?: SuggestedCase }
  | { readonly as: 'equivalent' | 'invalid' | 'notJudged' };

/** A mutant that was run. */
export interface Ran {
  readonly mutant: Mutant;
  /** Whether only a recommendation can notice it. */
  readonly isAdvice: boolean;
  readonly fate: Fate;
}

/** Puts the change of a job in its framework. */
export function changedBy({ change, subject: { compiled, draft, reach } }: Job): Changed {
  return changedDraft(compiled.framework, draft, change, reach(change.owner, change.criterion));
}

/** What verdicts tell of a mutant; undefined for one that only a recommendation can notice. */
export function verdictFate(job: Job): Fate | undefined {
  const { change, subject } = job;
  if (adviceKinds.includes(change.kind)) return undefined;
  const { compiled, draft, rows } = subject;
  const changed = changedBy(job);
  if (isInvalid(changed)) return { as: 'invalid' };
  const after = compileChanged(compiled, changed);
  const own = rowsFor(rows, changed);
  const by = own.find((one) => notices(one, after, changed));
  if (by) return { as: 'killed', by: nameOf(by.row) };
  if (change.kind === 'norm-status') return undefined;
  if (isEquivalent(compiled, draft, after, changed)) return { as: 'equivalent' };
  const told = tellApart(compiled, after, changed, own);
  return { as: 'survived', ...(told && { suggestion: suggestionFrom(told) }) };
}
