/**
 * Which levels a norm can have, as a page of contents: what facts and answers can hold, what no findings can go beyond, findings
 * for every level, the fewest of them, and each put through the whole way again.
 * In: a framework. Out: per norm and level findings that give it, the proof that none do, or the limit that was hit.
 */

import { holdsOn } from '../../calendar/validity.ts';
import { FrameworkError } from '../../diagnostics/error.ts';
import { formatDiagnostic } from '../../diagnostics/format.ts';
import { compiledBehind, compileFramework } from '../../framework/compile.ts';
import type { Compiled, CompiledFramework, CompiledNorm } from '../../framework/compiled.ts';
import { both } from '../../framework/lint/provers.ts';
import type { Framework } from '../../framework/model.ts';
import { boundsOf } from './bounds.ts';
import { caseFrom } from './case.ts';
import { impossibleByBounds } from './impossible.ts';
import type { Impossible, LevelProof, LevelProofs, NormProof, ProofLimit, Witness } from './model.ts';
import type { Given } from './options.ts';
import { type Reached, reachedIn } from './reach.ts';
import { findingsFrom, verdictOn } from './rerun.ts';
import { shrunk } from './shrink.ts';
import { smallestIn } from './smallest.ts';
import { type Space, spaceOf } from './space.ts';
import { type Subject, subjectsIn } from './subject.ts';
import { valuesIn } from './values.ts';

/** What may be asked of the proofs. */
export interface ProveOptions {
  /** Only norms that are valid on this day, as they are on it; else every norm, on the first day on which it is valid. */
  readonly date?: string;
  /** Only these norms, by id. */
  readonly norms?: readonly string[];
}

/**
 * For every norm, tested or encouraged, and every level: findings that give that verdict and no other, or the proof that there
 * are none. Findings are as few as possible where `minimum` says so, else none of them can be left out. Throws FrameworkError for
 * a plain object with mistakes.
 *
 * @example
 * const { norms } = proveLevels(framework, { norms: ['SKV4'] });
 * for (const { level, state } of norms[0]?.levels ?? []) console.log(level, state);
 */
export function proveLevels(
  framework: Framework | CompiledFramework | object,
  options: ProveOptions = {},
): LevelProofs {
  const compiled = compiledFrom(framework);
  const { id, version, title } = compiled.framework;
  const subjectOf = subjectsIn(compiled);
  const norms = compiled.themes.flatMap((theme) => theme.norms);
  return {
    framework: id,
    version,
    title,
    norms: norms.flatMap((norm) => {
      const date = dayFor(norm, compiled, options);
      return date === undefined ? [] : [proofOf(subjectOf(norm, date))];
    }),
  };
}

function compiledFrom(framework: object): Compiled {
  const known = compiledBehind(framework);
  if (known) return known;
  const result = compileFramework(framework);
  if (result.ok) return compiledFrom(result.value);
  const text = result.diagnostics.map((one) => formatDiagnostic(one)).join('\n');
  throw new FrameworkError(text, result.diagnostics);
}

/** Frameworks without any day of their own are judged on some day. */
const SOME_DAY = '2026-01-01';

function dayFor(
  { norm }: CompiledNorm,
  { framework }: Compiled,
  { date, norms }: ProveOptions,
): string | undefined {
  if (norms && !norms.includes(norm.id)) return undefined;
  const valid = both(framework.valid, norm.valid);
  const day = date ?? valid.from ?? valid.until ?? SOME_DAY;
  return holdsOn(valid, day) ? day : undefined;
}

function proofOf(subject: Subject): NormProof {
  const { norm, compiled, date } = subject;
  const bounds = boundsOf(subject);
  const levels = [...compiled.levels.map(({ id }) => id), 'not-applicable'];
  const ruledOut = levels.map((_, index) => impossibleByBounds(index, subject, bounds));
  const known = subject.members.length > MOST_CRITERIA ? undefined : valuesIn(subject);
  const space = known && spaceOf(subject, known, bounds);
  const wanted = levels.flatMap((_, index) => (ruledOut[index] ? [] : [index]));
  const reached = space && reachedIn(space, bounds, wanted);
  const smallest = space && smallestIn(space, new Set(reached?.found.keys()));
  const { id, title, status } = norm.norm;
  return {
    norm: id,
    title,
    status,
    date,
    levels: levels.map((level, index): LevelProof => {
      const found = smallest?.get(index) ?? reached?.found.get(index);
      const isFewest = space?.exact === true && smallest?.has(index) === true;
      const witness = space && found && witnessOf(found, level, isFewest, space);
      if (witness) return { level, state: 'reachable', witness };
      return { level, ...(found ? STOPPED : notReached(index, ruledOut[index], space, reached)) };
    }),
  };
}

/** Of norms with more criteria only the simple proofs are tried. */
const MOST_CRITERIA = 150;

const STOPPED = { state: 'unknown', limit: 'values' } as const;

function witnessOf(
  found: readonly Given[],
  level: string,
  isFewest: boolean,
  space: Space,
): Witness | undefined {
  const { subject } = space;
  const given = isFewest ? found : shrunk(found, level, space);
  const findings = findingsFrom(given, subject);
  if (verdictOn(findings, subject) !== level) return undefined;
  const text = caseFrom(given, level, subject);
  return { findings, count: given.length, minimum: isFewest, ...(text !== undefined && { case: text }) };
}

type NotReached =
  | Pick<Extract<LevelProof, { state: 'unreachable' }>, 'state' | 'proof'>
  | { readonly state: 'unknown'; readonly limit: ProofLimit };

function notReached(
  level: number,
  proof: Impossible | undefined,
  space: Space | undefined,
  reached: Reached | undefined,
): NotReached {
  if (proof) return { state: 'unreachable', proof };
  if (!space || !reached) return { state: 'unknown', limit: 'states' };
  const { possible, combinations, isWhole, isPerUnit } = reached;
  if (!isWhole) return { state: 'unknown', limit: 'facts' };
  if ((possible & (1 << level)) !== 0) {
    if (!space.exact) return STOPPED;
    return { state: 'unknown', limit: isPerUnit ? 'units' : 'states' };
  }
  const facts = space.shared.map(({ id }) => id);
  return { state: 'unreachable', proof: { because: 'facts', facts, combinations } };
}
