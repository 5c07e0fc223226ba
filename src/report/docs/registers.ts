import type { Validity } from '../../calendar/validity.ts';
import type { Fact, Framework, Grading } from '../../framework/model.ts';
import { answerTypes } from '../../wording/cli.ts';
import type { DocsKey } from '../../wording/docs.ts';
import { valueWords } from '../../wording/values.ts';
import { capitalised } from '../view/lexicon.ts';
import { type Block, entry, headed, said, tabled } from './blocks.ts';
import { lawLink, sourceLine, sourcesIn } from './sources.ts';
import { validWords } from './validity.ts';
import type { Words } from './words.ts';

/** What the norms rest on and refer to: weighing, gradings, thresholds, facts and sources. */
export function registerBlocks(framework: Framework, words: Words): readonly Block[] {
  const { say } = words;
  const gradings = Object.entries(framework.gradings);
  const weighing = gradings.filter(([, grading]) => grading.for === 'weighing');
  const others = gradings.filter(([, grading]) => grading.for !== 'weighing');
  return [
    ...section(
      'weighing',
      weighing.flatMap(([id, grading]) => gradingBlocks(id, grading, words)),
      words,
    ),
    ...section(
      'gradings',
      others.flatMap(([id, grading]) => gradingBlocks(id, grading, words)),
      words,
    ),
    ...section('thresholds', thresholdTable(framework, words), words),
    ...section('facts', factTable(framework, words), words),
    ...section(
      'sources',
      tabled([say('source'), say('about'), say('valid'), say('remark')], sourceRows(framework, words)),
      words,
    ),
  ];
}

/** No id starts with a hyphen, so these anchors are no other's. */
function section(key: DocsKey, blocks: readonly Block[], { say }: Words): readonly Block[] {
  return blocks.length === 0 ? [] : [headed(2, say(key), `--${key}`), ...blocks];
}

function gradingBlocks(id: string, grading: Grading, words: Words): readonly Block[] {
  const { say, outcome, condition } = words;
  const { title = id, levels, minimum, note } = grading;
  const hasReasons = levels.some(({ because }) => because !== undefined);
  const rows = levels.map(({ level, when, because = '' }) => [
    capitalised(outcome(level)),
    when ? condition(when) : say('otherwise'),
    ...(hasReasons ? [because] : []),
  ]);
  return [
    headed(3, title, `--${id}`),
    ...said([
      entry(say('weighs'), ...usesOf(id, words)),
      entry(say('howItCounts'), minimum === undefined ? undefined : say('minimum', { minimum })),
      entry(say('note'), note),
    ]),
    { kind: 'text', text: say('firstRow') },
    ...tabled([say('level'), say('when'), ...(hasReasons ? [say('because')] : [])], rows),
  ];
}

/** What a grading weighs into. */
function usesOf(id: string, { framework, say }: Words): readonly string[] {
  const { norm, theme, overall } = framework.weighing;
  const whole = typeof overall === 'object' ? overall.grading : overall;
  const own = framework.themes.flatMap((one) => [one, ...one.norms]).filter((one) => one.weighing === id);
  return [
    ...(norm === id ? [say('toNorm')] : []),
    ...(theme === id ? [say('toTheme')] : []),
    ...(whole === id ? [say('toOverall')] : []),
    ...own.map((one) => say('toOne', { id: one.id })),
  ];
}

function thresholdTable(framework: Framework, words: Words): readonly Block[] {
  const { say, language } = words;
  const rows = Object.entries(framework.thresholds).flatMap(([id, { title, source, values }]) =>
    values.map((row) => [
      id,
      title,
      valueWords(row.value, language),
      validWords(row, words),
      source === undefined ? '' : sourceLine(source, words),
      remarks(row.confirmed, row.note, words),
    ]),
  );
  return tabled(
    [say('id'), say('threshold'), say('value'), say('valid'), say('source'), say('remark')],
    rows,
  );
}

const ABOUT = { provider: 'aboutProvider', unit: 'aboutUnit', any: 'aboutAny' } as const;

function factTable({ facts, records }: Framework, words: Words): readonly Block[] {
  const { say } = words;
  const row = (id: string, fact: Fact, about: string) => [
    id,
    fact.title,
    fact.question ?? '',
    answerWords(fact, words),
    about,
  ];
  const rows = [
    ...Object.entries(facts).map(([id, fact]) => row(id, fact, say(ABOUT[fact.about ?? 'any']))),
    ...Object.values(records).flatMap(({ title, facts: own }) =>
      Object.entries(own).map(([id, fact]) => row(id, fact, title)),
    ),
  ];
  return tabled([say('id'), say('fact'), say('question'), say('answer'), say('about')], rows);
}

function answerWords({ type, options, unit }: Fact, { language }: Words): string {
  const words = [answerTypes[type][language], ...(unit === undefined ? [] : [unit])].join(', ');
  return options ? `${words}: ${Object.values(options).join(', ')}` : words;
}

/** Every source that is cited, with what it is about, when it is in force and what was not confirmed. */
function sourceRows(framework: Framework, words: Words) {
  return sourcesIn(framework).flatMap((id) => {
    const fieldNorm = Object.hasOwn(framework.fieldNorms, id) ? framework.fieldNorms[id] : undefined;
    if (fieldNorm) {
      const { title, elaborates = '', confirmed, note } = fieldNorm;
      return [[title, elaborates, datesOf(fieldNorm, words), remarks(confirmed, note, words)]];
    }
    const [lawId = '', ...place] = id.split(' ');
    const law = Object.hasOwn(framework.laws, lawId) ? framework.laws[lawId] : undefined;
    const text = [law?.short ?? law?.title ?? lawId, ...place].join(' ');
    const href = lawLink(law?.bwb, place.join(' '));
    return framework.articles
      .filter(({ article }) => article === id)
      .map((article) => [
        { text, ...(href !== undefined && { href }) },
        article.title,
        datesOf(article, words),
        remarks((article.confirmed ?? true) && (law?.confirmed ?? true), article.note, words),
      ]);
  });
}

/** Without dates it is not known since when: no dates is not for ever. */
function datesOf(source: Validity, words: Words): string {
  return source.from === undefined && source.until === undefined ? '' : validWords(source, words);
}

function remarks(confirmed: boolean | undefined, note: string | undefined, { say }: Words): string {
  return [...(confirmed === false ? [say('unconfirmed')] : []), ...(note === undefined ? [] : [note])].join(
    '; ',
  );
}
