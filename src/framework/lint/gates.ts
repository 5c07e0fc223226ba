import type { Condition } from '../../conditions/model.ts';
import type { Draft } from '../draft.ts';
import type { Criterion, Norm } from '../model.ts';
import { valuesOf } from '../parts.ts';
import { reachableFrom } from '../references.ts';

/** What must hold for something to apply: of the framework, the theme, the norm and the criterion, outermost first. */
export type Gates = readonly Condition[];

/** The conditions that are there. */
export function present(...conditions: readonly (Condition | undefined)[]): Gates {
  return conditions.filter((condition) => condition !== undefined);
}

/**
 * The gates of a norm that hold for a criterion in it too. A criterion that is judged once for the organisation sees other values
 * of what differs per unit: of a norm that is judged per unit it keeps the gates about the provider alone.
 */
export function gatesFor(criterion: Criterion, norm: Norm, gates: Gates, draft: Draft): Gates {
  if (norm.scope === 'organisation' || criterion.scope !== 'organisation') return gates;
  const conditions = valuesOf(draft.parts.conditions);
  const { facts } = draft.parts;
  return gates.filter((gate) =>
    [...reachableFrom([gate], conditions).facts].every((id) => {
      const fact = facts.get(id);
      return !fact || fact.value.about === 'provider';
    }),
  );
}
