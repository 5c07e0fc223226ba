/**
 * A second, plain way to the ladder measure of one complete case: no slots, no three values, no Engine. It reads the same
 * policy, and shares no code with src/intervention.
 */
import type { Condition } from '../../src/conditions/model.ts';
import type { Policy } from '../../src/intervention/policy.ts';

export interface OracleNorm {
  readonly status: 'tested' | 'encouraged';
  readonly level: string;
  readonly harm: string;
  readonly extent: string;
  readonly persistent: boolean;
  readonly trend: string;
  readonly articles: readonly string[];
}

export interface OracleCase {
  readonly facts: Readonly<Record<string, unknown>>;
  readonly norms: readonly OracleNorm[];
  readonly trust: string;
}

const LEVELS = ['voldoet', 'voldoet-grotendeels', 'voldoet-grotendeels-niet', 'voldoet-niet'];
const HARMS = ['none', 'limited', 'serious', 'irreversible'];

/** The id of the ladder measure that follows. */
export function oracle(policy: Policy, given: OracleCase): string {
  const holds = (condition: Condition, facts: Readonly<Record<string, unknown>>): boolean => {
    if ('all' in condition) return condition.all.every((part) => holds(part, facts));
    if ('any' in condition) return condition.any.some((part) => holds(part, facts));
    if ('not' in condition) return !holds(condition.not, facts);
    if ('condition' in condition) return holds(policy.conditions[condition.condition] as Condition, facts);
    const { fact, params = {}, operator, value } = condition;
    const seen =
      fact === 'count'
        ? count(given, params)
        : fact === 'breached'
          ? isBreached(given, String(params.article))
          : facts[fact];
    if (seen === undefined) throw new Error(`fact ${fact} is not bound`);
    return compare(operator, seen, value);
  };
  const facts = { ...given.facts, trust: given.trust };
  const risk = policy.risk.find(({ when }) => !when || holds(when, facts))?.level ?? '';
  const fired = policy.rules.filter(({ conditions }) => holds(conditions, { ...facts, risk }));
  const index = (id: unknown) => policy.ladder.findIndex((measure) => measure.id === id);
  const cell = policy.plane[risk]?.[given.trust as 'limited'];
  let floor = index(cell?.atLeast);
  let ceiling = policy.ladder.length - 1;
  const running = index(given.facts.running);
  for (const { event } of fired) {
    if (event.type === 'require' && event.params.atLeast)
      floor = Math.max(floor, index(event.params.atLeast));
    if (event.type === 'require' && event.params.above && running >= 0) floor = Math.max(floor, running + 1);
    if (event.type === 'continue' || event.type === 'extend') floor = Math.max(floor, running);
    if (event.type === 'limit') ceiling = Math.min(ceiling, index(event.params.atMost));
  }
  const falls = given.norms.some(({ status, level }) => status === 'tested' && LEVELS.indexOf(level) > 0);
  if (!falls) ceiling = Math.min(ceiling, index('advies'));
  const target = Math.min(floor, ceiling, policy.ladder.length - 1);
  const usable = policy.ladder.filter(
    (measure, at) => at <= target && (!measure.needsPower || isOpen(policy, given, measure.id, holds)),
  );
  return usable.at(-1)?.id ?? '';
}

function count({ norms }: OracleCase, params: Readonly<Record<string, unknown>>): number {
  const at = (level: unknown) => LEVELS.indexOf(String(level));
  return norms.filter((norm) => {
    if (norm.level === 'not-applicable' || norm.status !== (params.status ?? 'tested')) return false;
    if ('level' in params && norm.level !== params.level) return false;
    if ('atMost' in params && at(norm.level) < at(params.atMost)) return false;
    if ('atLeast' in params && at(norm.level) > at(params.atLeast)) return false;
    if ('harm' in params && norm.harm !== params.harm) return false;
    if ('harmAtLeast' in params && HARMS.indexOf(norm.harm) < HARMS.indexOf(String(params.harmAtLeast)))
      return false;
    if ('extent' in params && norm.extent !== params.extent) return false;
    if ('persistent' in params && norm.persistent !== params.persistent) return false;
    return !('trend' in params) || [params.trend].flat().includes(norm.trend);
  }).length;
}

const isFailing = ({ level, status }: OracleNorm) => status === 'tested' && LEVELS.indexOf(level) > 1;

function isBreached({ norms }: OracleCase, article: string): boolean {
  return norms.some((norm) => isFailing(norm) && norm.articles.some((cited) => within(article, cited)));
}

/** `wkkgz 2` within `wkkgz 2(2)a`: the same Act, then the same pieces. */
export function within(wide: string, narrow: string): boolean {
  const pieces = (text: string) => text.match(/^[a-z-]+|\s[0-9a-z:.]+|\([^)]*\)|(?<=\))[a-z]+/g) ?? [];
  return pieces(wide).every((piece, at) => pieces(narrow)[at] === piece);
}

function isOpen(
  policy: Policy,
  given: OracleCase,
  measure: string,
  holds: (condition: Condition, facts: Readonly<Record<string, unknown>>) => boolean,
): boolean {
  const { facts } = given;
  return policy.powers.some(({ articles, except = [], opens }) => {
    const opening = opens[measure];
    if (!opening) return false;
    const met = !opening.when || holds(opening.when, facts);
    const waited =
      !opening.after ||
      facts.running === measure ||
      (opening.after.includes(String(facts.running)) &&
        facts['deadline-passed'] === true &&
        facts.followed !== 'fully');
    const cited = given.norms.filter(isFailing).flatMap((norm) => norm.articles);
    const covered = cited.some(
      (article) =>
        articles.some((wide) => within(wide, article)) && !except.some((wide) => within(wide, article)),
    );
    return met && waited && covered;
  });
}

function compare(operator: string, seen: unknown, value: unknown): boolean {
  if (operator === 'equal') return seen === value;
  if (operator === 'notEqual') return seen !== value;
  if (operator === 'in') return (value as unknown[]).includes(seen);
  if (operator === 'notIn') return !(value as unknown[]).includes(seen);
  const [a, b] = [seen as number, value as number];
  if (operator === 'greaterThan') return a > b;
  if (operator === 'greaterThanInclusive') return a >= b;
  return operator === 'lessThan' ? a < b : a <= b;
}
