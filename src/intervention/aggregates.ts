/**
 * The aggregates of a policy: `count` (how many norms) and `breached` (is an article breached). In one completion each
 * norm is a NormView; an aggregate is a test on such a view.
 */
import type { FactRef, Params } from '../conditions/model.ts';
import type { HarmClass } from '../framework/model.ts';
import { covers } from './articles.ts';
import type { Trend } from './model.ts';

/** One norm in one completion of what is unknown. */
export interface NormView {
  readonly status: 'tested' | 'encouraged';
  /** Place on the policy's scale, 0 = best; undefined = not applicable. */
  readonly level: number | undefined;
  /** Below a met level. */
  readonly breached: boolean;
  readonly harm: HarmClass;
  readonly extent: string | undefined;
  readonly persistent: boolean;
  readonly trend: Trend;
  /** Citations that are breached; empty when the norm is not. */
  readonly articles: readonly string[];
}

export const harmOrder: readonly HarmClass[] = ['none', 'limited', 'serious', 'irreversible'];
export const trends: readonly Trend[] = ['new', 'better', 'same', 'worse'];
export const AGGREGATES: readonly string[] = ['count', 'breached'];

/** Tells whether a norm is one of those that `count` with these parameters counts; encouraged norms only when asked. */
export function isCounted(params: Params, view: NormView, levels: readonly string[]): boolean {
  if (view.level === undefined) return false;
  const place = (key: string) => levels.indexOf(String(params[key]));
  const heavier = (key: string) => harmOrder.indexOf(params[key] as HarmClass);
  return (
    view.status === (params.status ?? 'tested') &&
    (params.level === undefined || view.level === place('level')) &&
    (params.atMost === undefined || view.level >= place('atMost')) &&
    (params.atLeast === undefined || view.level <= place('atLeast')) &&
    (params.harm === undefined || view.harm === params.harm) &&
    (params.harmAtLeast === undefined || harmOrder.indexOf(view.harm) >= heavier('harmAtLeast')) &&
    (params.extent === undefined || view.extent === params.extent) &&
    (params.persistent === undefined || view.persistent === params.persistent) &&
    (params.trend === undefined || listed(params.trend).includes(view.trend))
  );
}

/** Tells whether a tested norm breaches an article, or one that the citation covers. */
export function breaches(article: string, view: NormView): boolean {
  return view.status === 'tested' && view.articles.some((cited) => covers(article, cited));
}

/** How much one norm adds to an aggregate. */
export function shareIn(ref: FactRef, view: NormView, levels: readonly string[]): 0 | 1 {
  const params = ref.params ?? {};
  const holds =
    ref.fact === 'count' ? isCounted(params, view, levels) : breaches(String(params.article), view);
  return holds ? 1 : 0;
}

/** The same for the same aggregate, however its parameters are ordered. */
export function aggregateKey({ fact, params = {} }: FactRef): string {
  const parts = Object.keys(params)
    .sort()
    .map((key) => `${key}=${String(params[key])}`);
  return `${fact}(${parts.join(';')})`;
}

function listed(value: Params[string]): readonly unknown[] {
  return Array.isArray(value) ? value : [value];
}
