/**
 * Search for a case that asks for a measure and tells a mutant from the original: one norm that falls short, by itself or by one
 * of its criteria, in a few situations.
 */
import { isFrameworkError } from '../../diagnostics/error.ts';
import type { Norm } from '../../framework/model.ts';
import type { Outcome } from '../compare.ts';
import type { AdviceRow } from '../policy/advice.ts';
import { adviceFor, type Instead, outcomeOn } from '../policy/recommended.ts';
import { measureLists } from '../rows.ts';
import { heavySituations, lightSituations, rowIn, type Situation } from './advice-situations.ts';
import { type Visit, visitsOf } from './advice-visits.ts';
import type { SuggestedCase } from './model.ts';
import { written } from './suggest.ts';

/** The most visits that are tried: of those that ask for a power, and of the others. */
const MOST_VISITS = 200;

/** What is searched for. */
interface Sought {
  readonly instead: Instead;
  /** The norms to let fall short, and the criterion to do it by. */
  readonly norms: readonly Norm[];
  readonly criterion?: string | undefined;
  /** Whether it only shows in what a measure rests on. */
  readonly isOfPower: boolean;
}

/** The first situation in which something else comes out, as a row of its own; undefined where none of those tried does. */
export async function suggestAdvice(start: AdviceRow, sought: Sought): Promise<SuggestedCase | undefined> {
  const { instead, norms, criterion, isOfPower } = sought;
  const visits = byTurns(start, norms);
  const ordered = [
    ...visits.filter(({ by }) => criterion !== undefined && by === criterion),
    ...visits.filter(({ by }) => criterion === undefined || by !== criterion),
  ];
  const [light, heavy] = [lightSituations(), heavySituations(start.policy)];
  for (const situations of isOfPower ? [heavy, light] : [light, heavy]) {
    const found = await suggestIn(start, ordered, situations, instead);
    if (found) return found;
  }
  return undefined;
}

async function suggestIn(
  start: AdviceRow,
  visits: readonly Visit[],
  situations: readonly Situation[],
  instead: Instead,
): Promise<SuggestedCase | undefined> {
  const all = visits.flatMap((visit) => situations.map((situation) => ({ visit, situation })));
  for (const { visit, situation } of all.slice(0, MOST_VISITS)) {
    const row = rowIn(start, visit, situation);
    const own = row && (await outcomeFor(row));
    const other = own && (await outcomeFor(row, instead));
    if (own && textOf(own) !== textOf(other)) return suggestionOf(start, visit, situation, own, other);
  }
  return undefined;
}

/** Of every norm the first visit, then of every norm the second, and so on. */
function byTurns(start: AdviceRow, norms: readonly Norm[]): readonly Visit[] {
  const all = norms.map((norm) => visitsOf(norm, start));
  const most = Math.max(0, ...all.map(({ length }) => length));
  return Array.from({ length: most }, (_, turn) => turn).flatMap((turn) =>
    all.flatMap((visits) => visits[turn] ?? []),
  );
}

/** Undefined for a situation that cannot be. */
async function outcomeFor(row: AdviceRow, instead?: Instead): Promise<Outcome | undefined> {
  try {
    return outcomeOn(await adviceFor(row, instead));
  } catch (error) {
    if (isFrameworkError(error)) return undefined;
    throw error;
  }
}

function textOf(outcome: Outcome | undefined): string {
  return wordsOf(outcome).join(' ');
}

/** All that a row can expect, as words. */
function wordsOf(outcome: Outcome | undefined): readonly string[] {
  if (!outcome) return [];
  const lists = measureLists.map((list) => `${list}: ${[...(outcome[list] ?? [])].sort().join(', ')}`);
  return [...outcome.outcome, ...outcome.deadlines.map(([period]) => period), ...lists];
}

function suggestionOf(
  { policy }: AdviceRow,
  { norm, level, criteria, by }: Visit,
  { words, facts, persistent }: Situation,
  original: Outcome,
  mutated: Outcome | undefined,
): SuggestedCase {
  const because = by === undefined ? '' : ` door ${by}`;
  const [deadline] = original.deadlines;
  const given = [
    [norm, level],
    ...criteria.map(([id, value]) => [id, written(value)]),
    ...facts.map(([id, value]) => [id, String(value)]),
    ...(persistent ? [['persistent', `[${norm}]`]] : []),
  ];
  const lists = measureLists.filter(
    (list) => [...(original[list] ?? [])].sort().join() !== [...(mutated?.[list] ?? [])].sort().join(),
  );
  const parts = [
    `it: ${norm} ${level}${because}${words}`,
    `set: { ${given.map(([id, value]) => `${id}: ${value}`).join(', ')} }`,
    `expect: ${original.outcome.length === 1 ? original.outcome[0] : listed(original.outcome)}`,
    ...(deadline === undefined ? [] : [`deadline: ${deadline[0]}`]),
    ...lists.map((list) => `${list}: ${listed(original[list] ?? [])}`),
  ];
  return {
    about: `policy: ${policy.id}`,
    row: `- { ${parts.join(', ')} }`,
    original: wordsOf(original),
    mutated: wordsOf(mutated),
  };
}

function listed(words: readonly string[]): string {
  return `[${words.join(', ')}]`;
}
