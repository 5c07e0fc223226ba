/**
 * Several frameworks as one, of which a visit tests what a profile names.
 * In: a profile with its frameworks, checked not to collide. Out: a framework file; every theme, norm and criterion in it keeps
 * the weighing, policy and applicability of its own framework. What is not chosen stays in, so that findings on it have a place.
 */
import { canonicalText } from '../../source/canonical.ts';
import type { Article, Criterion, Framework, FrameworkFile, Norm, Theme } from '../model.ts';
import type { Part, ProfileFile } from './model.ts';

/** Sections that frameworks may share: the same id may occur again with the same content. */
export const SECTIONS = [
  'facts',
  'thresholds',
  'conditions',
  'records',
  'gradings',
  'laws',
  'fieldNorms',
] as const;

/** The one framework that a profile makes of its parts. */
export function combine(file: ProfileFile, parts: readonly Part[]): Omit<FrameworkFile, 'uses' | 'follows'> {
  const frameworks = parts.map(({ framework }) => framework);
  const [first] = frameworks;
  if (!first) throw new TypeError('a profile has a framework');
  const { id, version, title, language, basis, valid, overall } = file;
  return {
    format: 'framework/1',
    id,
    version,
    title,
    language,
    basis,
    valid,
    scale: first.scale,
    conflict: 'undetermined',
    units: 'worst',
    weighing: { norm: first.weighing.norm, ...(overall !== undefined && { overall }) },
    profiles: { [id]: { title, ...selectionOf(parts) } },
    defaultProfile: id,
    themes: frameworks.flatMap((framework) => framework.themes.map((theme) => themeOf(theme, framework))),
    articles: articlesOf(frameworks),
    ...sectionsOf(frameworks),
  };
}

/** What is tested, by the ids of themes and norms; a framework without a choice is tested whole. */
function selectionOf(parts: readonly Part[]): { readonly themes?: string[]; readonly norms?: string[] } {
  const themes = parts.flatMap((part) => {
    const { own, isWhole } = choiceOf(part);
    return isWhole ? part.framework.themes.map((theme) => theme.id) : own.flatMap((one) => one.themes ?? []);
  });
  const norms = parts.flatMap((part) => choiceOf(part).own.flatMap((one) => one.norms ?? []));
  return { ...(themes.length > 0 && { themes }), ...(norms.length > 0 && { norms }) };
}

function choiceOf({ framework, chosen }: Part) {
  const named = chosen.profile === undefined ? undefined : framework.profiles[chosen.profile];
  const own = [chosen, ...(named ? [named] : [])];
  return { own, isWhole: own.every(({ themes, norms }) => themes === undefined && norms === undefined) };
}

function themeOf(theme: Theme, framework: Framework): Theme {
  const weighing = theme.weighing ?? framework.weighing.theme;
  const gates = [framework.applies, theme.applies].filter((condition) => condition !== undefined);
  const [only] = gates;
  const applies = gates.length > 1 ? { all: gates } : only;
  return {
    ...theme,
    ...(weighing !== undefined && { weighing }),
    ...(applies !== undefined && { applies }),
    norms: theme.norms.map((norm) => normOf(norm, framework)),
  };
}

function normOf(norm: Norm, framework: Framework): Norm {
  return {
    ...norm,
    weighing: norm.weighing ?? framework.weighing.norm,
    units: norm.units ?? framework.units,
    criteria: norm.criteria.map((criterion) => criterionOf(criterion, framework)),
  };
}

/** `worst` as the policy of a whole framework holds for judgements and grades; other answers can only be left open. */
function criterionOf(criterion: Criterion, { conflict }: Framework): Criterion {
  if (criterion.conflict !== undefined || criterion.answer === undefined) return criterion;
  const type = typeof criterion.answer === 'string' ? criterion.answer : criterion.answer.type;
  const isGraded = type === 'judgement' || type === 'grade';
  return { ...criterion, conflict: conflict === 'worst' && !isGraded ? 'undetermined' : conflict };
}

function sectionsOf(frameworks: readonly Framework[]): Pick<FrameworkFile, (typeof SECTIONS)[number]> {
  const merged = SECTIONS.map((section) => [
    section,
    Object.assign({}, ...frameworks.map((framework) => framework[section])) as object,
  ]);
  return Object.fromEntries(merged) as Pick<FrameworkFile, (typeof SECTIONS)[number]>;
}

function articlesOf(frameworks: readonly Framework[]): Article[] {
  const all = frameworks.flatMap(({ articles }) => articles);
  return [...new Map(all.map((article) => [canonicalText(article), article])).values()];
}
