import type { Policy } from '../../intervention/policy.ts';
import type { RunCasesOptions } from '../run.ts';
import type { MutantMemory } from './memory.ts';

/** What mutants are run with. */
export interface RunMutantsOptions extends Pick<RunCasesOptions, 'frameworks'> {
  /** With policies, cases that ask for a measure are run too, against what only a recommendation can notice. */
  readonly policies?: readonly Policy[];
  /** Only mutants of which the id, the place or the changed line holds this text; capitals do not matter. */
  readonly only?: string;
  /** Only every so-manieth mutant, from some place on: to spread the work. */
  readonly share?: { readonly index: number; readonly of: number };
  /** What became of mutants before: a mutant of which nothing that it reaches has changed is not run again. */
  readonly memory?: MutantMemory;
  /** Told after every mutant. */
  readonly onProgress?: (done: number, total: number) => void;
}

/** The same, with cases that ask for a measure. */
export interface RunAdviceMutantsOptions extends RunMutantsOptions {
  readonly policies: readonly Policy[];
}
