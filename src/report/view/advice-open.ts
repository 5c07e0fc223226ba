import type { Barred, MeasureRange, Question, Recommendation, ScopeNotes } from '../../intervention/model.ts';
import type { AdviceLexicon } from './advice-lexicon.ts';
import { citationOf } from './citation.ts';
import { type Entry, filled } from './entry.ts';
import { lowered, withoutStop } from './lexicon.ts';
import { reasonWords } from './reasons.ts';
import { possibleWords } from './verdict.ts';

/** What is not open, what is still possible, what to ask, what was left out, and how far the advice reaches. */
export function openEntries(recommendation: Recommendation, lexicon: AdviceLexicon): readonly Entry[] {
  const { tell } = lexicon;
  const { barred, range, questions, scope } = recommendation;
  return [
    { label: tell('barred'), lines: filled(barred.map((one) => barredLine(one, lexicon))) },
    { label: tell('range'), lines: rangeLines(range, lexicon) },
    { label: tell('questions'), lines: questions.flatMap((question) => questionLines(question, lexicon)) },
    { label: tell('leftOut'), lines: leftOutLines(recommendation, lexicon) },
    { label: tell('conflict'), lines: conflictLines(recommendation, lexicon) },
    { label: tell('scope'), lines: scopeLines(scope, lexicon) },
  ];
}

/** Why a measure is not open for a norm, and what is. */
export function barredReasons({ because, heaviestBelow, whole }: Barred, lexicon: AdviceLexicon): string {
  const below =
    heaviestBelow && lexicon.tell('barredBelow', { title: lowered(lexicon.measure(heaviestBelow)) });
  return filled([reasonWords([because], lexicon, whole ? 'measure' : 'article'), below]).join(' ');
}

/** The norm it is not open for, with the articles where it is open for others of the norm. */
export function barredFor({ norm, whole, articles }: Barred, { tell, list, article }: AdviceLexicon): string {
  if (whole || articles.length === 0) return norm;
  return tell('barredPart', { norm, articles: list(articles.map(article)) });
}

/** A question with the answers that are possible. */
export function questionSentence({ question, options }: Question, lexicon: AdviceLexicon): string {
  if (options.length === 0) return question;
  const words = options.map((option) => answerWords(option, lexicon));
  return lexicon.tell('question', { question, options: lexicon.list(words, 'or') });
}

function barredLine(barred: Barred, lexicon: AdviceLexicon): string {
  const { title, certain } = barred;
  const norm = barredFor(barred, lexicon);
  const reasons = barredReasons(barred, lexicon);
  return lexicon.tell(certain ? 'barredLine' : 'barredPerhaps', { title, norm, reasons });
}

function rangeLines(
  { measures, exact, runs }: MeasureRange,
  { tell, list, measure }: AdviceLexicon,
): readonly string[] {
  const [first, second] = measures;
  if (first === undefined) return [];
  if (second === undefined) return exact && runs > 1 ? [tell('rangeOne')] : [];
  const words = list(
    measures.map((id) => lowered(measure(id))),
    'or',
  );
  return [exact ? words : tell('rangeInexact', { measures: words })];
}

function questionLines(question: Question, lexicon: AdviceLexicon): readonly string[] {
  const parts = question.parts.map(({ id, unit, question: text }) =>
    lexicon.tell('part', { id: lexicon.at(id, unit), question: text }),
  );
  return [questionSentence(question, lexicon), ...parts];
}

/** An answer is yes or no, a level of the scale, of risk or of trust, or the policy's own word. */
function answerWords(option: string, lexicon: AdviceLexicon): string {
  if (option === 'true' || option === 'false') return lexicon.term('answer', option);
  if (lexicon.levels().some((level) => level.id === option)) return lexicon.outcome(option);
  const words = (['trust', 'risk', 'phase', 'trend'] as const).map((list) => lexicon.term(list, option));
  return words.find((word) => word !== option) ?? lexicon.outcome(option);
}

function leftOutLines({ leftOut }: Recommendation, lexicon: AdviceLexicon): readonly string[] {
  return leftOut.map(({ norm, findings, verdict, forMeasures }) =>
    lexicon.tell('leftOutLine', {
      norm,
      sources: citationOf(findings, lexicon),
      verdict: possibleWords(verdict, lexicon),
      forMeasures: possibleWords(forMeasures, lexicon),
    }),
  );
}

function conflictLines(
  { conflicts, encouragedOnly }: Recommendation,
  lexicon: AdviceLexicon,
): readonly string[] {
  const lines = conflicts.map(({ floor, ceiling, floorBy, ceilingBy }) =>
    lexicon.tell('conflictLine', {
      floor: lowered(lexicon.measure(floor)),
      ceiling: lowered(lexicon.measure(ceiling)),
      floorBy: withoutStop(reasonWords(floorBy, lexicon)),
      ceilingBy: withoutStop(reasonWords(ceilingBy, lexicon)),
    }),
  );
  return encouragedOnly ? [...lines, lexicon.tell('encouragedOnly')] : lines;
}

/** The units to visit before the measure may reach them: `Woonvorm Eik (DZ5)`. */
export function visitFirstWords({ visitFirst = [] }: ScopeNotes, { tell, list }: AdviceLexicon): string {
  return list(visitFirst.map(({ title, norms }) => tell('visitFirstUnit', { title, norms: list(norms) })));
}

function scopeLines(scope: ScopeNotes, lexicon: AdviceLexicon): readonly string[] {
  const { notVisited, notTested, notTestedAt } = scope;
  const first = visitFirstWords(scope, lexicon);
  const { tell, list } = lexicon;
  const untested = notTested.map(({ norm, reason }) =>
    tell('notTestedNorm', { norm, reason: lexicon.term('reason', reason) }),
  );
  return filled([
    notVisited.length > 0
      ? tell(notVisited.length === 1 ? 'notVisited' : 'notVisitedMany', {
          units: list(notVisited.map(({ title }) => title)),
        })
      : undefined,
    first === '' ? undefined : tell('visitFirst', { units: first }),
    untested.length > 0 ? tell('notTested', { norms: list(untested) }) : undefined,
    ...notTestedAtLines(notTestedAt, lexicon),
  ]);
}

/** Norms that were not looked at in the same units share a line. */
function notTestedAtLines(notTestedAt: ScopeNotes['notTestedAt'], lexicon: AdviceLexicon): readonly string[] {
  const { tell, list, units } = lexicon;
  const byUnits = new Map<string, string[]>();
  for (const { norm, units: ids } of notTestedAt) {
    const where = units(ids);
    byUnits.set(where, [...(byUnits.get(where) ?? []), norm]);
  }
  return [...byUnits].map(([where, norms]) => tell('notTestedAt', { units: where, norms: list(norms) }));
}
