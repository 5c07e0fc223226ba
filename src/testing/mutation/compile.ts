/** A mutant made ready to judge, compiled as far as its change reaches; and whether parse would refuse it. */
import { checkCriteria } from '../../framework/check/criteria.ts';
import { checkDates } from '../../framework/check/dates.ts';
import { compileAgain } from '../../framework/compile.ts';
import type { Compiled } from '../../framework/compiled.ts';
import type { Touched } from '../../framework/compiler.ts';
import { criteriaIn, type Draft, normsIn, themesIn } from '../../framework/draft.ts';
import type { Framework } from '../../framework/model.ts';
import type { Parts } from '../../framework/parts.ts';
import { vocabulariesOf } from '../../framework/vocabulary.ts';
import { checkWeighing } from '../../weighing/check.ts';
import { type Change, changed } from './change.ts';
import type { Reach } from './reach.ts';

/** A framework that is changed, not compiled yet. */
export interface Changed {
  readonly change: Change;
  readonly reach: Reach;
  readonly framework: Framework;
  readonly draft: Draft;
}

/** Puts a change in a framework. */
export function changedDraft(framework: Framework, draft: Draft, change: Change, reach: Reach): Changed {
  const whole = changed(framework, change);
  const parts = partsWith(draft.parts, change, whole);
  const vocabulary = change.owner.kind === 'condition' ? vocabulariesOf(parts, draft.plan) : draft.vocabulary;
  return { change, reach, framework: whole, draft: { ...draft, file: whole, parts, vocabulary } };
}

const SECTIONS = { condition: 'conditions', grading: 'gradings', threshold: 'thresholds' } as const;

function partsWith(parts: Parts, { owner: { kind, id } }: Change, framework: Framework): Parts {
  if (kind !== 'condition' && kind !== 'grading' && kind !== 'threshold') return parts;
  const section = SECTIONS[kind];
  const before = parts[section].get(id);
  const value = framework[section][id];
  if (!before || !value) return parts;
  return { ...parts, [section]: new Map<string, unknown>(parts[section]).set(id, { ...before, value }) };
}

const NOTHING: Touched = { norms: new Set(), criteria: new Set(), weighings: new Set() };

/** Compiles what is touched. A threshold is looked up when judging: nothing of it is compiled. */
export function compileChanged(before: Compiled, { change, reach, framework, draft }: Changed): Compiled {
  return compileAgain(before, framework, draft, change.owner.kind === 'threshold' ? NOTHING : reach);
}

/**
 * Whether parse would refuse a change. Changes keep the shape, the types and the ids: only what is checked here can go wrong.
 */
export function isInvalid({ change, reach, draft }: Changed): boolean {
  const { kind } = change;
  if (kind === 'source') return Array.isArray(change.value) && change.value.length === 0;
  if (kind === 'status' || kind === 'norm-status') return hasError(checkCriteria(draft));
  if (kind === 'date' && hasError(checkDates(draft))) return true;
  return [...reach.weighings].some((name) => isWrongWeighing(name, draft));
}

function isWrongWeighing(name: string, draft: Draft): boolean {
  const rows = draft.parts.gradings.get(name)?.value.levels ?? [];
  const levels = draft.levels.map(({ id }) => id);
  const members = [...themesIn(draft), ...normsIn(draft), ...criteriaIn(draft)].map(({ item }) => item.id);
  return checkWeighing(rows, levels, draft.vocabulary(), members).length > 0;
}

function hasError(found: ReturnType<typeof checkDates>): boolean {
  return found.some(({ severity }) => severity === 'error');
}
