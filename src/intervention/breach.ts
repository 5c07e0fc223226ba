/** Which articles a breached norm breaches: those of its failing criteria, else its own. */
import type { NormResult, SourceRef } from '../assessment/model.ts';
import { covers } from './articles.ts';
import type { CompiledPolicy } from './compile-policy.ts';
import { restsOnLeftOut } from './shares.ts';

/** Articles that are breached if the norm is, and those that may be as well. */
interface BreachedArticles {
  readonly certain: readonly SourceRef[];
  readonly possible: readonly SourceRef[];
  /** Groups of articles that stand or fall together: one per criterion that may fail. */
  readonly groups: readonly (readonly SourceRef[])[];
}

/** The breached articles in one completion. */
export type ArticleChoice = readonly string[];

/** How many groups of articles are combined freely before a superset is given. */
const MOST_GROUPS = 10;

/** The articles that the failing criteria of a norm breach. */
export function breachedArticles(norm: NormResult, isMet: (level: string) => boolean): BreachedArticles {
  const own = articlesOf(norm.sources);
  const certain: SourceRef[] = [];
  const groups: (readonly SourceRef[])[] = [];
  for (const criterion of norm.criteria) {
    if (criterion.status === 'encouraged') continue;
    const fails = (outcome: string) => isFailure(outcome, isMet);
    const sources = articlesOf(criterion.sources);
    const articles = sources.length > 0 ? sources : own;
    if (restsOnLeftOut(criterion, norm) || !criterion.possible.every(fails)) {
      if (restsOnLeftOut(criterion, norm) || criterion.possible.some(fails)) groups.push(articles);
    } else if (criterion.possible.length > 0) certain.push(...articles);
  }
  if (certain.length === 0 && groups.length === 0) return { certain: unique(own), possible: [], groups: [] };
  const settled = unique(certain);
  const rest = unique(groups.flat()).filter(({ id }) => !settled.some((ref) => ref.id === id));
  return { certain: settled, possible: rest, groups };
}

/** Every set of articles that may be breached together, as far as the policy can tell them apart. */
export function articleChoices(
  compiled: CompiledPolicy,
  { certain, groups }: BreachedArticles,
): { readonly list: readonly ArticleChoice[]; readonly exact: boolean } {
  const seen = (articles: readonly SourceRef[]) =>
    [...new Set(articles.map(({ id }) => footprint(compiled, id)))].sort().join('|');
  const known = new Set(certain.map(({ id }) => footprint(compiled, id)));
  const distinct = new Map<string, readonly SourceRef[]>();
  for (const group of groups)
    if (certain.length === 0 || group.some(({ id }) => !known.has(footprint(compiled, id))))
      distinct.set(seen(group), group);
  const free = [...distinct.values()].slice(0, MOST_GROUPS);
  const list = subsets(free)
    .filter((subset) => certain.length > 0 || subset.length > 0)
    .map((subset) => unique([...certain, ...subset.flat()]).map(({ id }) => id));
  return { list, exact: distinct.size <= MOST_GROUPS };
}

/** What a policy sees of an article: the powers and the `breached` conditions that cover it. */
function footprint({ openings, slots }: CompiledPolicy, article: string): string {
  const opened = openings.map(({ power }) => (opens(power, article) ? '1' : '0'));
  const asked = [...slots.aggregates.values()].map(({ fact, params }) =>
    fact === 'breached' && covers(String(params?.article), article) ? '1' : '0',
  );
  return [...opened, ...asked].join('');
}

/** Whether an entry of the powers is about an article. */
export function opens(
  power: { readonly articles: readonly string[]; readonly except?: readonly string[] | undefined },
  article: string,
): boolean {
  const isExcepted = power.except?.some((cited) => covers(cited, article)) ?? false;
  return !isExcepted && power.articles.some((cited) => covers(cited, article));
}

function isFailure(outcome: string, isMet: (level: string) => boolean): boolean {
  if (['not-applicable', 'not-tested', 'undetermined', 'met'].includes(outcome)) return false;
  return outcome === 'not-met' || !isMet(outcome);
}

/** Articles as cited; a field norm stands for the article it elaborates. */
function articlesOf(sources: readonly SourceRef[]): SourceRef[] {
  const elaborated = sources.flatMap(({ kind, elaborates: id, title, confirmed }): SourceRef[] =>
    kind === 'field-norm' && id !== undefined ? [{ id, kind: 'article', label: id, title, confirmed }] : [],
  );
  return [...sources.filter(({ kind }) => kind === 'article'), ...elaborated];
}

function unique(refs: readonly SourceRef[]): SourceRef[] {
  return refs.filter((ref, index) => refs.findIndex(({ id }) => id === ref.id) === index);
}

function subsets<T>(items: readonly T[]): (readonly T[])[] {
  let all: (readonly T[])[] = [[]];
  for (const item of items) all = all.flatMap((subset) => [subset, [...subset, item]]);
  return all;
}
