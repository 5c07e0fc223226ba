import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { MUTANT } from '../../wording/mutation.ts';
import { type Draft, found } from '../draft.ts';
import type { Finding } from './finding.ts';

/** What stays of the findings beside the silences of a framework. */
export interface Heard {
  readonly findings: readonly Finding[];
  /** Silences that hold nothing back. */
  readonly unused: readonly Diagnostic[];
}

/**
 * Leaves out what is meant. Whether a silence on a rule that was not `judged` holds something back is not known; of one on a
 * mutant only `test --mutate` can tell.
 */
export function heard(
  findings: readonly Finding[],
  { file, document }: Draft,
  isJudged: (rule: string) => boolean,
): Heard {
  const silences = file.silence ?? [];
  const isFor = (finding: Finding) => (silence: (typeof silences)[number]) =>
    silence.rule === finding.rule && silence.at === finding.at;
  const unused = silences.flatMap((silence, index) => {
    const isKnown = silence.rule !== MUTANT && isJudged(silence.rule);
    if (!isKnown || findings.some((finding) => isFor(finding)(silence))) return [];
    const { rule, at } = silence;
    const origin = { document, path: ['silence', index] };
    return [found(origin, [], 'silence-unused', { rule, at }, { severity: 'warning' })];
  });
  return { findings: findings.filter((finding) => !silences.some(isFor(finding))), unused };
}
