import type { Findings } from '../findings/model.ts';
import type { Framework } from '../framework/model.ts';

/**
 * Whether a visit tests a norm of the framework. Without a scope: those of the framework's usual profile, else all. With one:
 * what it names, and every theme that is always judged; of such a theme the named norms alone where the scope names any of it.
 */
export function scopeOf(framework: Framework, { scope }: Findings): (norm: string) => boolean {
  const name = scope ? scope.profile : framework.defaultProfile;
  const profile = name === undefined ? undefined : framework.profiles[name];
  const themes = new Set([...(profile?.themes ?? []), ...(scope?.themes ?? [])]);
  const norms = new Set([...(profile?.norms ?? []), ...(scope?.norms ?? [])]);
  if (themes.size === 0 && norms.size === 0) return () => true;
  const chosen = framework.themes.flatMap((theme) => {
    const ids = theme.norms.map(({ id }) => id);
    if (themes.has(theme.id)) return ids;
    const named = ids.filter((id) => norms.has(id));
    return named.length === 0 && theme.always ? ids : named;
  });
  const inScope = new Set(chosen);
  return (norm) => inScope.has(norm);
}
