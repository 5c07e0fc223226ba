import type { Assessment } from '../../assessment/model.ts';
import type { Recommendation } from '../../intervention/model.ts';
import { filled } from './entry.ts';
import type { Lexicon } from './lexicon.ts';

/** Enough of a hash to recognise it by; the whole stands in the JSON. */
const SHORT_HASH = 12;

/** Where text and weighing come from, that a human decides, and from what the report was made. */
export function closingLines(
  { basis, receipt, date }: Assessment,
  recommendation: Recommendation | undefined,
  lexicon: Lexicon,
): readonly string[] {
  const { say, list } = lexicon;
  const policy = recommendation ? [recommendation.policy] : [];
  const parts = [
    ...[...receipt.frameworks, ...policy].map(({ id, version, sha256 }) =>
      say('pinned', { id, version, hash: sha256.slice(0, SHORT_HASH) }),
    ),
    say('pinnedFindings', { hash: receipt.findings.sha256.slice(0, SHORT_HASH) }),
  ];
  const { name, version } = receipt.library;
  return filled([
    ...basis,
    ...policy.map((pin) => pin.basis),
    say(recommendation ? 'advice' : 'assessmentOnly'),
    say('receipt', { library: name, version, parts: list(parts), date: lexicon.date(date) }),
  ]);
}

/** Name, version and hash of everything the report was made from. */
export function receiptRows(
  { receipt }: Assessment,
  recommendation: Recommendation | undefined,
  { say }: Lexicon,
): readonly (readonly string[])[] {
  const policy = recommendation ? [recommendation.policy] : [];
  const { assessment, context } = recommendation?.receipt ?? {};
  return [
    [receipt.library.name, receipt.library.version, ''],
    ...[...receipt.frameworks, ...policy].map(({ id, version, sha256 }) => [id, version, sha256]),
    [say('findingsPin'), receipt.findings.format, receipt.findings.sha256],
    ...(assessment ? [[say('assessmentPin'), assessment.format, assessment.sha256]] : []),
    ...(context ? [[say('contextPin'), '', context.sha256]] : []),
  ];
}
