import type { FactRef, Problem, Term, Vocabulary } from '../conditions/model.ts';
import { closest } from '../source/suggest.ts';
import { shown } from '../source/visible.ts';
import { type Aggregate, aggregateFacts, readAggregate, type SlotOf } from './aggregates.ts';

/** What a weighing vocabulary may be told beside the scale and the declared facts. */
export interface WeighingWords {
  /** Where the values of aggregates stand; not needed for checking. */
  readonly slotOf?: SlotOf | undefined;
  /** The members whose `verdict` may be asked; without it any, since several norms can share a weighing. */
  readonly members?: readonly string[] | undefined;
}

/** The facts that rows may mention: the aggregates and, through `outer`, the declared facts and the named conditions. */
export function weighingVocabulary(
  levels: readonly string[],
  outer: Vocabulary,
  { slotOf = () => 0, members }: WeighingWords = {},
): Vocabulary {
  const term = (ref: FactRef): Term | Problem => {
    const aggregate = readAggregate(ref, levels);
    if (!aggregate) return declaredTerm(ref, outer);
    if ('code' in aggregate) return aggregate;
    return unknownMember(aggregate, members) ?? termOf(aggregate, slotOf(aggregate), levels);
  };
  return { conditions: outer.conditions, term };
}

/** The declared facts do not know the aggregates, so a misspelled `share` is recognised here. */
function declaredTerm(ref: FactRef, outer: Vocabulary): Term | Problem {
  const term = outer.term(ref);
  if (!('code' in term) || term.code !== 'unknown-fact') return term;
  const suggestion = closest(ref.fact, aggregateFacts);
  return suggestion === undefined
    ? term
    : { ...term, code: 'misspelled-fact', args: { ...term.args, suggestion } };
}

function unknownMember(aggregate: Aggregate, members: readonly string[] | undefined): Problem | undefined {
  if (aggregate.kind !== 'verdict' || !members || members.includes(aggregate.of)) return undefined;
  const suggestion = closest(aggregate.of, members) ?? '';
  const args = { name: shown(aggregate.of), suggestion, options: members };
  return { code: 'unknown-member', path: ['params', 'of'], args };
}

function termOf({ kind }: Aggregate, slot: number, levels: readonly string[]): Term {
  const read: Term['read'] = (slots) => slots[slot] as number | string | undefined;
  if (kind === 'verdict') return { type: 'choice', slot, read, options: levels };
  return { type: kind === 'count' ? 'integer' : 'number', slot, read };
}
