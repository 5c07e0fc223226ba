/** Silences on mutants: what a framework leaves with a reason, and which silences hold nothing back. */
import type { Framework } from '../../framework/model.ts';
import { MUTANT } from '../../wording/mutation.ts';
import { draftOf } from '../sites.ts';
import type { Mutant, UnusedSilence } from './model.ts';

/** The reason that a framework gives for a mutant; by its place, its place and kind, or its whole name. */
export function reasonFor(mutant: Mutant, { silence = [] }: Framework): string | undefined {
  return silence.find(({ rule, at }) => rule === MUTANT && covers(at, mutant))?.reason;
}

function covers(named: string, { at, kind, name }: Mutant): boolean {
  return named === at || named === `${at} ${kind}` || named === name;
}

/** The silences that held none of these mutants back. */
export function unusedIn(framework: Framework, silenced: readonly Mutant[]): readonly UnusedSilence[] {
  const { id, version, silence = [] } = framework;
  const { document } = draftOf(framework);
  const own = silenced.filter((one) => one.framework === id && one.version === version);
  return silence.flatMap(({ rule, at }, index) => {
    if (rule !== MUTANT || own.some((mutant) => covers(at, mutant))) return [];
    const place = document.placeOf(['silence', index]);
    const { file } = document;
    return {
      framework: id,
      version,
      at,
      ...(file !== undefined && { file }),
      ...(place && { line: place.line, column: place.column }),
    };
  });
}
