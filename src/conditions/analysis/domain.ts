/**
 * Proving things about conditions: what holds whatever the facts are.
 * In: conditions, and what each fact may hold. Out: proofs over every complete assignment, or silence.
 * Called by framework/lint; knows nothing of norms.
 */
import type { FactDefinition, FactRef } from '../model.ts';
import { ASSESSMENT_DATE } from '../vocabulary.ts';

/** What a fact reference may hold. More than it really can is sound: a proof then covers more than is needed. */
export type Domain =
  | { readonly kind: 'boolean' }
  | { readonly kind: 'number'; readonly whole: boolean; readonly minimum?: number; readonly maximum?: number }
  | { readonly kind: 'date'; readonly minimum?: string; readonly maximum?: string }
  | { readonly kind: 'choice' | 'choices'; readonly options: readonly string[] }
  | { readonly kind: 'dated'; readonly rows: readonly DatedNumber[] };

/** One row of a threshold: a number and the days, both inclusive, on which it counts. */
export interface DatedNumber {
  readonly value: number;
  readonly from?: string | undefined;
  readonly until?: string | undefined;
}

/** The domain of every reference that a condition may make; undefined where nothing can be said of it. */
export type DomainOf = (ref: FactRef) => Domain | undefined;

const FIRST_DAY = '1900-01-01';
const LAST_DAY = '2199-12-31';

/** The day an assessment is made for, within some validity. */
export function assessmentDates(valid: {
  readonly from?: string | undefined;
  readonly until?: string | undefined;
}): Domain {
  return { kind: 'date', minimum: valid.from ?? FIRST_DAY, maximum: valid.until ?? LAST_DAY };
}

/**
 * What a reference to a declared fact may hold. A date moved by `shift` or `term` counts as a date of its own, and so do the
 * parts of a sample: their ties are not used.
 */
export function domainIn(
  { type, minimum, maximum, options, items }: FactDefinition,
  { path, params }: FactRef,
  leastInspected = 0,
): Domain | undefined {
  switch (type) {
    case 'boolean':
      return { kind: 'boolean' };
    case 'integer':
    case 'number':
      return {
        kind: 'number',
        whole: type === 'integer',
        ...(minimum !== undefined && { minimum }),
        ...(maximum !== undefined && { maximum }),
      };
    case 'date':
      return params ? { kind: 'date' } : { kind: 'date', minimum: FIRST_DAY, maximum: LAST_DAY };
    case 'choice':
    case 'choices':
      return options && { kind: type, options: Object.keys(options) };
    case 'checklist':
      return path !== undefined && items ? { kind: 'boolean' } : undefined;
    case 'sample':
      return samplePart(path, leastInspected);
    default:
      return type satisfies never;
  }
}

function samplePart(path: string | undefined, leastInspected: number): Domain | undefined {
  if (path === '$.share') return { kind: 'number', whole: false, minimum: 0, maximum: 1 };
  if (path === '$.inspected') return { kind: 'number', whole: true, minimum: leastInspected };
  return path === '$.satisfied' ? { kind: 'number', whole: true, minimum: 0 } : undefined;
}

/** The domains of declared facts, and of the built-in `assessment-date`. */
export function domainsOf(facts: Readonly<Record<string, FactDefinition>>): DomainOf {
  return (ref) => {
    const definition = Object.hasOwn(facts, ref.fact) ? facts[ref.fact] : undefined;
    if (definition) return domainIn(definition, ref);
    if (ref.fact !== ASSESSMENT_DATE) return undefined;
    return ref.params ? { kind: 'date' } : assessmentDates({});
  };
}
