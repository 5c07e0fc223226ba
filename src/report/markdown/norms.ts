import type { CriterionView } from '../view/criterion.ts';
import type { Lexicon } from '../view/lexicon.ts';
import type { NormView } from '../view/norm.ts';
import type { ThemeView } from '../view/theme.ts';
import type { Glance } from '../view/verdict.ts';
import { entryList, heading, paragraph, table } from './blocks.ts';
import { escaped } from './escape.ts';

/** One theme: verdict, a table of its norms, then each norm. */
export function themeBlocks(theme: ThemeView, lexicon: Lexicon): readonly string[] {
  const { id, title, framework, glance, norms } = theme;
  const { say } = lexicon;
  const name = framework === undefined ? title : `${title} (${framework})`;
  const rows = norms.map((norm) => [norm.id, tagged(norm), verdictText(norm.glance)]);
  return [
    ...heading(2, `${id} ${name}: ${verdictText(glance)}`),
    ...entryList(theme.entries),
    ...table([say('norm'), say('title'), say('verdict')], rows),
    ...norms.flatMap((norm) => normBlocks(norm, lexicon)),
  ];
}

/** Mark and word. */
export function verdictText({ mark, word }: Glance): string {
  return `${mark} ${word}`;
}

function normBlocks(norm: NormView, lexicon: Lexicon): readonly string[] {
  const { say } = lexicon;
  const hasUnits = norm.criteria.some(({ unit }) => unit !== undefined);
  const header = [
    say('criterion'),
    say('title'),
    ...(hasUnits ? [say('unit')] : []),
    say('outcome'),
    say('answer'),
  ];
  const rows = norm.criteria.map((criterion) => criterionRow(criterion, hasUnits));
  return [
    ...heading(3, `${norm.id} ${tagged(norm)}`),
    ...paragraph(`${say('verdict')}: ${verdictText(norm.glance)}`),
    ...entryList([...norm.entries, ...norm.background]),
    ...table(header, rows),
    ...explanation(norm, lexicon),
  ];
}

function criterionRow(criterion: CriterionView, hasUnits: boolean): readonly string[] {
  const { id, tags, title, unit = '', glance, possible, answer } = criterion;
  const word = verdictText(glance);
  return [
    id,
    tags.length === 0 ? title : `${title} (${tags.join(', ')})`,
    ...(hasUnits ? [unit] : []),
    possible === '' ? word : `${word}: ${possible}`,
    answer,
  ];
}

function explanation({ criteria }: NormView, { say }: Lexicon): readonly string[] {
  const items = criteria
    .filter(({ entries }) => entries.length > 0)
    .flatMap(({ id, unit, entries }) => [
      `- ${escaped(unit === undefined ? id : `${id} (${unit})`)}`,
      ...entryList(entries, '  '),
    ]);
  return items.length === 0 ? [] : [...heading(4, say('explanation')), ...items, ''];
}

function tagged({ title, tags }: NormView): string {
  return tags.length === 0 ? title : `${title} (${tags.join(', ')})`;
}
