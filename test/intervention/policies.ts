import { readFileSync } from 'node:fs';
import { formatDiagnostic } from '../../src/diagnostics/format.ts';
import { parseLibrary } from '../../src/framework/parse.ts';
import type { InterventionContext } from '../../src/intervention/context.ts';
import { parsePolicy } from '../../src/intervention/parse.ts';
import type { Policy } from '../../src/intervention/policy.ts';

const read = (path: string) => readFileSync(new URL(`../../frameworks/${path}`, import.meta.url), 'utf8');

export const igjText = read('interventions/igj.yaml');

/** The policy that comes with the package. */
export const igj: Policy = parsed(igjText);

/** A policy from text; throws where it is not right. */
export function parsed(text: string): Policy {
  const library = parseLibrary(read('shared/zorg.yaml'));
  if (!library.ok) throw new Error(library.diagnostics.map((found) => formatDiagnostic(found)).join('\n'));
  const result = parsePolicy(text, { libraries: [library.value] });
  if (!result.ok) throw new Error(result.diagnostics.map((found) => formatDiagnostic(found)).join('\n'));
  return result.value;
}

const motivation = (ids: readonly string[]) => Object.fromEntries(ids.map((id) => [id, 'Zo gezien.']));

/** Every signal answered: those named were seen, the others not. */
export function signals(policy: Policy, seen: readonly string[]): NonNullable<InterventionContext['trust']> {
  const all = Object.keys(policy.trust.signals);
  return { seen: motivation(seen), notSeen: all.filter((id) => !seen.includes(id)) };
}

export const trustOf = {
  sufficient: signals(igj, ['open-houding', 'zicht-op-rest', 'stabiel-bestuur']),
  limited: signals(igj, ['open-houding']),
  insufficient: signals(igj, ['geen-urgentie', 'afspraak-gebroken']),
} as const;

/** A context in which nothing is unknown at a first visit. */
export const quiet: InterventionContext = {
  'acute-danger': false,
  'individual-professional': false,
  'suspected-offence': false,
  'professional-must-stop': false,
  'needs-exceed-expertise': false,
  neglect: false,
  recidivism: false,
};

/** A context in which nothing is unknown at a follow-up while a measure runs. */
export function under(
  running: string,
  deadlinePassed: boolean,
  followed: 'fully' | 'partly' | 'not',
): InterventionContext {
  return { ...quiet, running, 'deadline-passed': deadlinePassed, followed };
}
