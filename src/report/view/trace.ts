import type { CriterionTrace, RecordTrace } from '../../assessment/model.ts';
import type { Trace } from '../../conditions/model.ts';
import { explain } from '../../wording/explanation.ts';
import { labels } from '../../wording/labels.ts';
import { idsPhrase, idWords } from './citation.ts';
import type { Lexicon } from './lexicon.ts';

/** A trace as sentences, each with the ids of its findings. */
export function traceLines(trace: Trace, lexicon: Lexicon): readonly string[] {
  return explain(trace, lexicon.language).map(({ text, findings }) =>
    findings.length === 0 ? text : `${text} [${idsPhrase(findings)}]`,
  );
}

/** The rows of `each` that are not in order (and those not known or left out) with why: `klacht K3 niet in orde: …`. */
export function recordLines(
  trace: CriterionTrace,
  lexicon: Lexicon,
  only?: RecordTrace['result'],
): readonly string[] {
  return (trace.records ?? [])
    .filter(({ result }) => (only === undefined ? result !== 'satisfied' : result === only))
    .map((record) =>
      lexicon.say('recordLine', {
        id: idWords(record.id),
        result: labels.record[record.result][lexicon.language],
        because: recordReason(record, lexicon),
      }),
    );
}

/** A row that may not count is explained by `where`, the others by `met`; the row itself is the finding. */
function recordReason({ where, met, result }: RecordTrace, { language }: Lexicon): string {
  const isLeftOut = result === 'left-out' || (where !== undefined && where.result === 'unknown');
  const trace = isLeftOut ? (where ?? met) : (met ?? where);
  return trace
    ? explain(trace, language)
        .map(({ text }) => text)
        .join('; ')
    : '';
}
