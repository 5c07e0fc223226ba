import { isReservedName } from '../source/reserved.ts';
import { dateReader } from './dates.ts';
import type { Condition, FactDefinition, FactRef, Problem, Slots, Term, Vocabulary } from './model.ts';
import { partTerm } from './parts.ts';
import { problemAt, unknownWord } from './problem.ts';

/** The day an assessment is made for: a fact that every vocabulary has. */
export const ASSESSMENT_DATE = 'assessment-date';

/** A reference with what is declared of its fact. */
export interface Reference {
  readonly ref: FactRef;
  readonly definition: FactDefinition;
  readonly slot: number;
}

/**
 * The vocabulary of declared facts and the built-in `assessment-date`. `slotOf` is asked only for facts that exist, when
 * a condition mentions them; it may number them then. Parameters are read once, when the term is made. `own` are the facts
 * of one place alone, which go before the others: kept apart, since a framework has as many places as criteria.
 */
export function declaredFacts(
  facts: Readonly<Record<string, FactDefinition>>,
  slotOf: (id: string) => number,
  conditions: Readonly<Record<string, Condition>> = {},
  own: Readonly<Record<string, FactDefinition>> = {},
): Vocabulary {
  const known = () => [...new Set([...Object.keys(facts), ...Object.keys(own)]), ASSESSMENT_DATE];
  const term = (ref: FactRef): Term | Problem => {
    const definition = definitionOf(ref.fact, own) ?? definitionOf(ref.fact, facts);
    if (!definition) return unknownWord(['fact'], 'fact', ref.fact, known());
    return termOf({ ref, definition, slot: slotOf(ref.fact) });
  };
  return { conditions, term };
}

function definitionOf(
  id: string,
  facts: Readonly<Record<string, FactDefinition>>,
): FactDefinition | undefined {
  if (id === ASSESSMENT_DATE) return { type: 'date' };
  // An id such as `constructor` would be found on any object that holds values by id.
  return Object.hasOwn(facts, id) && !isReservedName(id) ? facts[id] : undefined;
}

function termOf(reference: Reference): Term | Problem {
  const { ref, definition, slot } = reference;
  const { type, options } = definition;
  if (type === 'date') return dateTerm(reference);
  const param = Object.keys(ref.params ?? {})[0];
  if (param !== undefined)
    return problemAt(['params', param], 'unknown-param', { fact: ref.fact, type, param });
  if (type === 'sample' || type === 'checklist') return partTerm(reference);
  if (ref.path !== undefined) return pathNotAllowed(reference);
  return { type, slot, read: plainReader(slot), ...(options && { options: Object.keys(options) }) };
}

function dateTerm({ ref, slot, ...rest }: Reference): Term | Problem {
  if (ref.path !== undefined) return pathNotAllowed({ ref, slot, ...rest });
  if (!ref.params || Object.keys(ref.params).length === 0)
    return { type: 'date', slot, read: plainReader(slot) };
  const read = dateReader(ref.fact, ref.params, slot);
  return typeof read === 'function' ? { type: 'date', slot, read } : read;
}

/** The slot as it is; what stands in it was checked against the declared type where it came in. */
function plainReader(slot: number): Term['read'] {
  return (slots: Slots) => slots[slot] as ReturnType<Term['read']>;
}

function pathNotAllowed({ ref, definition }: Reference): Problem {
  return problemAt(['path'], 'path-not-allowed', { fact: ref.fact, type: definition.type });
}
