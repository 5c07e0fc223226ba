import type { DecidedBy, Verdict, WeighedResult } from '../../assessment/model.ts';
import { type Entry, filled } from './entry.ts';
import type { Lexicon } from './lexicon.ts';

/**
 * The sentence of the row that decided; while several levels are possible, each with its sentence. Of a verdict that a
 * person deviated from (`isRaw`) it is the sentence without the deviation.
 */
export function decisionEntry(result: Decided, lexicon: Lexicon, framework?: string, isRaw = false): Entry {
  const { say } = lexicon;
  const { verdict, decidedBy } = result;
  if (verdict?.state !== 'undetermined') {
    return {
      label: say(isRaw ? 'becauseRaw' : 'because'),
      lines: filled(decidedBy.map(({ because }) => because)),
    };
  }
  const because = decidedBy.map((row) =>
    say('levelBecause', { level: lexicon.outcome(row.level, framework), because: row.because }),
  );
  const explained = new Set(decidedBy.map(({ level }) => level));
  const bare = verdict.possible
    .filter((level) => !explained.has(level))
    .map((level) => lexicon.outcome(level, framework));
  const limit = verdict.exact ? [] : [say('inexact')];
  return { label: say('possible'), lines: [...because, ...bare, ...limit] };
}

interface Decided {
  readonly verdict?: Verdict;
  readonly decidedBy: readonly DecidedBy[];
}

/** How many members stand where: `2 voldoet grotendeels, 1 onbepaald`. */
export function countsPhrase({ counts }: WeighedResult, lexicon: Lexicon, framework?: string): string {
  const order = [
    ...lexicon.levels(framework).map(({ id }) => id),
    'undetermined',
    'not-applicable',
    'not-tested',
  ];
  const rest = Object.keys(counts).filter((id) => !order.includes(id));
  return [...order, ...rest]
    .filter((id) => (Object.hasOwn(counts, id) ? (counts[id] ?? 0) : 0) > 0)
    .map((id) => `${counts[id]} × ${lexicon.outcome(id, framework)}`)
    .join(', ');
}
