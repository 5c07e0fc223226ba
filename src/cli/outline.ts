import type { Framework } from '../index.ts';

/** A framework in short: what it asks and how it weighs, without the conditions. */
export function outlineOf(framework: Framework) {
  const { id, version, title, valid, basis, uses, scale, profiles, themes } = framework;
  return {
    id,
    version,
    title,
    valid,
    basis,
    uses,
    scale: typeof scale === 'string' ? scale : scale.levels.map((level) => level.id),
    profiles: Object.entries(profiles).map(([profile, { title: name }]) => ({ id: profile, title: name })),
    themes: themes.map((theme) => ({
      id: theme.id,
      title: theme.title,
      always: theme.always,
      norms: theme.norms.map(normOutline),
    })),
    weighing: weighingOutline(framework),
  };
}

/** What {@link outlineOf} gives. */
export type Outline = ReturnType<typeof outlineOf>;

/** What the outline says of a norm. */
export type NormOutline = ReturnType<typeof normOutline>;

function normOutline({ id, title, status, scope, harm, sources, criteria }: Norm) {
  return {
    id,
    title,
    status,
    scope,
    harm: harm.class,
    sources,
    criteria: {
      count: criteria.length,
      essential: criteria.filter(({ essential }) => essential).map((criterion) => criterion.id),
      encouraged: criteria.filter((one) => one.status === 'encouraged').map((criterion) => criterion.id),
    },
  };
}

type Norm = Framework['themes'][number]['norms'][number];

/** Every grading that weighs, with what it weighs into and the sentence of each row. */
function weighingOutline({ weighing, themes, gradings }: Framework) {
  const { norm, theme, overall } = weighing;
  const uses: readonly (readonly [string | undefined, 'norm' | 'theme' | 'overall', string?])[] = [
    [norm, 'norm'],
    [theme, 'theme'],
    [typeof overall === 'object' ? overall.grading : overall, 'overall'],
    ...themes.map((one) => [one.weighing, 'theme', one.id] as const),
    ...themes.flatMap((one) => one.norms.map(({ weighing: own, id }) => [own, 'norm', id] as const)),
  ];
  const names = [...new Set(uses.flatMap(([name]) => name ?? []))];
  return names.map((id) => ({
    id,
    title: gradings[id]?.title ?? id,
    weighs: uses
      .filter(([name]) => name === id)
      .map(([, kind, only]) => ({ kind, ...(only && { id: only }) })),
    rows: (gradings[id]?.levels ?? []).map(({ level, because = '' }) => ({ level, because })),
  }));
}
