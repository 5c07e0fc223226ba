import type { Framework } from '../../framework/model.ts';
import type { DocLine } from './blocks.ts';
import type { Words } from './words.ts';

const BWB = /^BWBR\d{7}$/;

/** A law on wetten.overheid.nl, at an article where one is named; undefined where the register has no BWB id of it. */
export function lawLink(bwb: string | undefined, place = ''): string | undefined {
  if (bwb === undefined || !BWB.test(bwb)) return undefined;
  const [, article] = /^([0-9A-Za-z.:]+)/.exec(place) ?? [];
  if (article === undefined) return `https://wetten.overheid.nl/${bwb}`;
  return `https://wetten.overheid.nl/jci1.3:c:${bwb}&artikel=${encodeURIComponent(article)}`;
}

/** A source as a norm cites it, with its title, and a link where there is one. */
export function sourceLine(id: string, { framework, say }: Words): DocLine {
  const fieldNorm = ownOf(framework.fieldNorms, id);
  if (fieldNorm)
    return {
      text: fieldNorm.confirmed === false ? `${fieldNorm.title} (${say('unconfirmed')})` : fieldNorm.title,
    };
  const [lawId = '', ...place] = id.split(' ');
  const law = ownOf(framework.laws, lawId);
  const article = framework.articles.find((one) => one.article === id);
  const label = [law?.short ?? law?.title ?? lawId, ...place].join(' ');
  const isConfirmed = (article?.confirmed ?? true) && (law?.confirmed ?? true);
  const key = isConfirmed ? 'cited' : 'citedUnconfirmed';
  const href = lawLink(law?.bwb, place.join(' '));
  return {
    text: article ? say(key, { label, title: article.title }) : label,
    ...(href !== undefined && { href }),
  };
}

/** Every source that a norm or criterion cites, each once, in order. */
export function sourcesIn({ themes }: Framework): readonly string[] {
  const norms = themes.flatMap((theme) => theme.norms);
  return [
    ...new Set(
      norms.flatMap(({ sources, criteria }) => [...sources, ...criteria.flatMap((one) => one.sources ?? [])]),
    ),
  ];
}

function ownOf<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
