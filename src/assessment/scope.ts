import type { Findings } from '../findings/model.ts';
import type { Framework } from '../framework/model.ts';

/**
 * The ids of the norms a visit tests. Without a scope: those of the framework's usual profile, else all. With one: what it
 * names, and every theme that is always judged; of such a theme the named norms alone where the scope names any of it.
 */
export function normsInScope(framework: Framework, { scope }: Findings): ReadonlySet<string> {
  const name = scope ? scope.profile : framework.defaultProfile;
  const profile = name === undefined ? undefined : framework.profiles[name];
  const themes = new Set([...(profile?.themes ?? []), ...(scope?.themes ?? [])]);
  const norms = new Set([...(profile?.norms ?? []), ...(scope?.norms ?? [])]);
  const isEverything = themes.size === 0 && norms.size === 0;
  const chosen = framework.themes.flatMap((theme) => {
    const ids = theme.norms.map(({ id }) => id);
    if (isEverything || themes.has(theme.id)) return ids;
    const named = ids.filter((id) => norms.has(id));
    return named.length === 0 && theme.always ? ids : named;
  });
  return new Set(chosen);
}
