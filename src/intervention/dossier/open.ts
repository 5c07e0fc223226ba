/**
 * From what a caller gives of the past to what follows from it.
 * In: a dossier, earlier assessments and editions, with the visit, the policy and the stated context. Out: the context
 * with what was derived, or every reason why they do not fit together.
 */
import type { Assessment } from '../../assessment/model.ts';
import { type Diagnostic, resultOf } from '../../diagnostics/diagnostic.ts';
import type { Framework } from '../../framework/model.ts';
import type { CompiledPolicy } from '../compile-policy.ts';
import type { InterventionContext } from '../context.ts';
import { contradictions, type Derived, deriveFrom, withDerived } from './derive.ts';
import { fitDossier } from './fit.ts';
import { dossierOf } from './from-assessments.ts';
import type { Dossier, DossierInput } from './model.ts';
import { documentBehind, isParsedDossier, parseDossier } from './parse.ts';
import { readDossier } from './read.ts';

/** What a caller gives of the past. */
interface Given {
  readonly dossier?: Dossier | DossierInput | undefined;
  readonly assessments?: readonly Assessment[] | undefined;
  readonly framework?: Framework | readonly Framework[] | undefined;
}

interface Visit {
  readonly assessment: Assessment;
  readonly compiled: CompiledPolicy;
  readonly stated: InterventionContext;
}

interface Opened {
  readonly context: InterventionContext;
  readonly derived: Derived | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads the past; without any there is nothing to derive. */
export function openDossier(given: Given, { assessment, compiled, stated }: Visit): Opened {
  const refused = (diagnostics: readonly Diagnostic[]) => ({
    context: stated,
    derived: undefined,
    diagnostics,
  });
  const strangers = ofOthers(given, assessment);
  if (strangers.length > 0) return refused(strangers);
  const input = inputOf(given, assessment);
  if (!input) return refused([]);
  const parsed = isParsedDossier(input) ? resultOf(() => input, []) : parseDossier(input);
  if (!parsed.ok) return refused(parsed.diagnostics);
  const dossier = parsed.value;
  const reading = { assessment, compiled, frameworks: [given.framework ?? []].flat() };
  const misfits = fitDossier(dossier, documentBehind(dossier), reading);
  if (misfits.length > 0) return refused(misfits);
  const derived = deriveFrom(readDossier(dossier, reading), reading);
  const context = withDerived(stated, derived);
  return { derived, context, diagnostics: contradictions(derived, stated) };
}

/** The dossier with the assessments that were given whole. */
function inputOf({ dossier, assessments = [] }: Given, { provider }: Assessment): object | undefined {
  if (assessments.length === 0) return dossier;
  const made = dossierOf(provider.id, assessments);
  if (!dossier) return made;
  const written = Object.entries(dossier).filter(([key]) => key !== 'sha256');
  return {
    ...Object.fromEntries(written),
    assessments: [...(dossier.assessments ?? []), ...(made.assessments ?? [])],
  };
}

function ofOthers({ assessments = [] }: Given, { provider }: Assessment): Diagnostic[] {
  return assessments.flatMap((earlier, index) => {
    const args = { given: earlier.provider.id, provider: provider.id };
    const path = ['assessments', index, 'provider', 'id'];
    return earlier.provider.id === provider.id
      ? []
      : [{ code: 'dossier-other-provider' as const, severity: 'error' as const, path, args }];
  });
}
