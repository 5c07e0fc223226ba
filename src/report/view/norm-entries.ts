import type { Assessment, NormResult, Verdict } from '../../assessment/model.ts';
import { labels } from '../../wording/labels.ts';
import { answerLines, hasConflict } from './answer.ts';
import { citationOf } from './citation.ts';
import { type Entry, filled, saying } from './entry.ts';
import { failingLines } from './failing.ts';
import type { Lexicon } from './lexicon.ts';
import { missingPhrases, missingSentence } from './missing.ts';
import { overrideSentence } from './override.ts';
import { type UnitGlance, unitGlances } from './unit.ts';
import { settledOrPossible } from './verdict.ts';
import { decisionEntry } from './weighed.ts';

/** Everything a norm's verdict has to say for itself, in the order a reader asks for it. */
export function normEntries(
  norm: NormResult,
  assessment: Assessment,
  lexicon: Lexicon,
  framework: string,
): readonly Entry[] {
  const { say } = lexicon;
  const { verdict } = norm;
  const judged = unitGlances(norm, assessment, lexicon, framework);
  return saying([
    { label: say('override'), lines: overrideLines(norm, judged, lexicon, framework) },
    decisionEntry(norm, lexicon, framework, norm.overridden !== undefined),
    { label: say('failing'), lines: failingLines(norm, lexicon, framework) },
    { label: say('missing'), lines: verdict.missing.map((one) => missingSentence(one, lexicon)) },
    { label: say('why'), lines: reasonOf(verdict, lexicon) },
    { label: say('units'), lines: unitLines(norm, judged, lexicon) },
    { label: say('contradiction'), lines: contradictionLines(norm, lexicon, framework) },
    { label: say('settledDespite'), lines: missingPhrases(verdict.settledDespite, lexicon), inline: true },
    { label: say('forMeasures'), lines: measureLines(norm, lexicon, framework) },
  ]);
}

function reasonOf({ state, reason }: Verdict, { say }: Lexicon): readonly string[] {
  if (state === 'not-tested') return [say(reason === 'out-of-scope' ? 'outOfScope' : 'noEvidence')];
  if (state === 'not-judged') return [say('notJudged')];
  return [];
}

/** Per unit where units differ, and where nothing of the norm was looked at. */
function unitLines(
  norm: NormResult,
  judged: readonly UnitGlance[],
  { say, units }: Lexicon,
): readonly string[] {
  const differs = new Set(judged.map(({ glance }) => glance.word)).size > 1;
  if (differs || norm.notTestedAt.length > 0) {
    return filled([
      ...judged.map(({ title, glance }) => `${glance.mark} ${title}: ${glance.word}`),
      norm.notTestedAt.length > 0 ? say('notTestedAt', { units: units(norm.notTestedAt) }) : undefined,
    ]);
  }
  return [];
}

/** Answers that differ are always shown, whatever was made of them. */
function contradictionLines(norm: NormResult, lexicon: Lexicon, framework: string): readonly string[] {
  const { language, say, list } = lexicon;
  return norm.criteria
    .filter(({ trace }) => hasConflict(trace))
    .map((criterion) =>
      say('contradicts', {
        subject: lexicon.at(criterion.id, criterion.unit),
        answers: list(answerLines(criterion.trace, lexicon, framework)),
        conflict: labels.conflict[criterion.trace.conflict ?? 'undetermined'][language],
      }),
    );
}

/** Deviations of the norm, of the norm at a unit, and of its criteria. */
function overrideLines(
  norm: NormResult,
  judged: readonly UnitGlance[],
  lexicon: Lexicon,
  framework: string,
): readonly string[] {
  const places = [
    { subject: norm.id, overridden: norm.overridden },
    ...judged.map(({ title, overridden }) => ({
      subject: lexicon.say('at', { subject: norm.id, unit: title }),
      overridden,
    })),
    ...norm.criteria.map((criterion) => ({
      subject: lexicon.at(criterion.id, criterion.unit),
      overridden: criterion.overridden,
    })),
  ];
  return places.flatMap(({ subject, overridden }) => {
    if (!overridden) return [];
    const sentence = overrideSentence(overridden, lexicon, framework);
    return [subject === norm.id ? sentence : lexicon.say('about', { subject, sentence })];
  });
}

/** Incident register (Wkkgz 9(6)): the verdict a measure may rest on, and what was left out of it. */
function measureLines(
  { verdict, forMeasures, leftOut }: NormResult,
  lexicon: Lexicon,
  framework: string,
): readonly string[] {
  if (leftOut.length === 0 && forMeasures === undefined) return [];
  const levels = settledOrPossible(forMeasures ?? verdict, lexicon, framework);
  const sources = citationOf(leftOut, lexicon);
  return [lexicon.say(forMeasures ? 'leftOut' : 'leftOutSame', { levels, sources })];
}
