import type { Condition } from '../../conditions/model.ts';
import { answerOf } from '../../framework/answer.ts';
import type { Criterion, Norm, Theme } from '../../framework/model.ts';
import { answerTypes } from '../../wording/cli.ts';
import { periodWords } from '../../wording/dates.ts';
import { labels } from '../../wording/labels.ts';
import { capitalised } from '../view/lexicon.ts';
import { type Block, type DocEntry, entry, headed, said } from './blocks.ts';
import { type CaseExample, exampleBlocks, examplesOf } from './examples.ts';
import { sourceLine } from './sources.ts';
import { validWords } from './validity.ts';
import type { Words } from './words.ts';

/** A theme with its norms and criteria. */
export function themeBlocks(theme: Theme, cases: readonly CaseExample[], words: Words): readonly Block[] {
  const { id, title, note, always, applies, weighing, norms } = theme;
  return [
    headed(2, `${id} ${title}`, id, always ? [words.say('always')] : []),
    ...(note === undefined ? [] : [{ kind: 'text', text: note } as const]),
    ...said([conditionEntry('applies', applies, words), weighingEntry(weighing, words)]),
    ...norms.flatMap((norm) => normBlocks(norm, cases, words)),
    ...exampleBlocks(
      cases.filter((one) => one.theme === id),
      examplesOf(id, 3, words),
      words,
    ),
  ];
}

function normBlocks(norm: Norm, cases: readonly CaseExample[], words: Words): readonly Block[] {
  const {
    id,
    title,
    note,
    status,
    harm,
    sources,
    scope,
    applies,
    repairWithin,
    evidenceLimit,
    weighing,
    valid,
  } = norm;
  const { say, language } = words;
  const own = new Set([id, ...norm.criteria.map((criterion) => criterion.id)]);
  return [
    headed(3, `${id} ${title}`, id, status === 'encouraged' ? [labels.status.encouraged[language]] : []),
    ...(note === undefined ? [] : [{ kind: 'text', text: note } as const]),
    ...said([
      entry(say('status'), `${say(status)}; ${say(scope === 'organisation' ? 'organisation' : 'perUnit')}`),
      valid && entry(say('valid'), validWords(valid, words)),
      entry(
        say('harm'),
        say('harmBecause', { harm: labels.harm[harm.class][language], because: harm.because }),
      ),
      entry(say('repair'), repairWithin && periodWords(repairWithin, language)),
      { label: say('sources'), lines: sources.map((source) => sourceLine(source, words)) },
      conditionEntry('applies', applies, words),
      evidenceLimit && entry(say('evidenceLimit'), say('incidentRegister')),
      weighingEntry(weighing, words),
    ]),
    ...norm.criteria.flatMap((criterion) => criterionBlocks(criterion, norm, words)),
    ...exampleBlocks(
      cases.filter((one) => own.has(one.norm ?? one.criterion ?? '')),
      examplesOf(id, 4, words),
      words,
    ),
  ];
}

function criterionBlocks(criterion: Criterion, norm: Norm, words: Words): readonly Block[] {
  const { id, title, note, question, essential, status, scope, applies, sources = [] } = criterion;
  const { say, language } = words;
  const tags = [
    ...(essential ? [say('essential')] : []),
    ...(status === 'encouraged' ? [labels.status.encouraged[language]] : []),
    ...(scope === 'organisation' && norm.scope !== 'organisation' ? [say('organisation')] : []),
  ];
  return [
    headed(4, `${id} ${title}`, id, tags),
    ...said([
      entry(say('question'), question),
      ...answerEntries(criterion, words),
      conditionEntry('applies', applies, words, criterion),
      ...countingEntries(criterion, words),
      { label: say('sources'), lines: sources.map((source) => sourceLine(source, words)) },
      entry(say('note'), note),
    ]),
  ];
}

function answerEntries(criterion: Criterion, words: Words): readonly DocEntry[] {
  const { say, language, framework } = words;
  const { each } = criterion;
  if (each) {
    const record = framework.records[each.record]?.title ?? each.record;
    return [entry(say('answer'), say('counted', { record }))];
  }
  const answer = answerOf(criterion);
  if (!answer) return [entry(say('answer'), say('computed'))];
  const type = answerTypes[answer.type][language];
  const { unit, options, items } = answer;
  return [
    entry(say('answer'), unit === undefined ? type : say('answerUnit', { answer: type, unit })),
    entry(say('options'), ...Object.values(options ?? {})),
    entry(say('items'), ...Object.values(items ?? {})),
  ];
}

const PLAIN = {
  judgement: 'metIfMet',
  boolean: 'metIfTrue',
  checklist: 'metIfAll',
  grade: 'chosen',
} as const;

/** Which rows count, when it is in order, and which level that is. */
function countingEntries(criterion: Criterion, words: Words): readonly (DocEntry | undefined)[] {
  const { each, met, levels, grading } = criterion;
  const { say, framework } = words;
  const graded = grading === undefined ? undefined : framework.gradings[grading];
  const type = answerOf(criterion)?.type;
  const plain =
    type !== undefined && Object.hasOwn(PLAIN, type) ? PLAIN[type as keyof typeof PLAIN] : undefined;
  const isPlain = !each && !met && !levels && grading === undefined;
  return [
    conditionEntry('countsWhen', each?.where, words, criterion),
    conditionEntry('metWhen', each?.met ?? met, words, criterion),
    entry(
      say('howItCounts'),
      ...(isPlain && plain ? [say(plain)] : []),
      ...rowLines(levels ?? [], words, criterion),
    ),
    entry(
      say('howItCounts'),
      graded && say('byGrading', { title: graded.title ?? grading ?? '' }),
      graded?.minimum === undefined ? undefined : say('minimum', { minimum: graded.minimum }),
    ),
  ];
}

/** Rows of a grading, each as a phrase. */
export function rowLines(
  rows: readonly { readonly level: string; readonly when?: Condition | undefined }[],
  { say, outcome, condition }: Words,
  criterion?: Criterion,
): readonly string[] {
  return rows.map(({ level, when }) =>
    say('levelWhen', {
      level: capitalised(outcome(level)),
      when: when ? condition(when, criterion) : say('otherwise'),
    }),
  );
}

/** A condition under its label; of `all` and `any` every part is a line of its own. */
export function conditionEntry(
  label: 'applies' | 'countsWhen' | 'metWhen',
  condition: Condition | undefined,
  words: Words,
  criterion?: Criterion,
): DocEntry | undefined {
  if (!condition) return undefined;
  const { say } = words;
  const told = (parts: readonly Condition[]) => parts.map((part) => words.condition(part, criterion));
  if ('all' in condition && condition.all.length > 1)
    return entry(say(`${label}All`), ...told(condition.all));
  if ('any' in condition && condition.any.length > 1)
    return entry(say(`${label}Any`), ...told(condition.any));
  return entry(say(label), words.condition(condition, criterion));
}

function weighingEntry(grading: string | undefined, { say, framework }: Words): DocEntry | undefined {
  return grading === undefined
    ? undefined
    : entry(say('weighing'), framework.gradings[grading]?.title ?? grading);
}
