/** The articles that norms cite: those that a measure can rest on. */
import type { Framework, Norm } from '../../framework/model.ts';

/** The articles of a list of sources, each once; a field norm stands for the article it elaborates. */
export function articlesOf(
  sources: readonly string[],
  { fieldNorms }: Pick<Framework, 'fieldNorms'>,
): readonly string[] {
  const articles = sources.flatMap((source) =>
    Object.hasOwn(fieldNorms, source) ? (fieldNorms[source]?.elaborates ?? []) : source,
  );
  return [...new Set(articles)];
}

/** The articles that a norm may breach: its own, and those of its tested criteria. */
export function articlesOfNorm({ sources, criteria }: Norm, framework: Framework): readonly string[] {
  const tested = criteria.filter(({ status }) => status === 'tested');
  return articlesOf([...sources, ...tested.flatMap((one) => one.sources ?? [])], framework);
}

/** Every tested norm of a framework. */
export function testedNorms({ themes }: Framework): readonly Norm[] {
  return themes.flatMap(({ norms }) => norms.filter(({ status }) => status === 'tested'));
}
