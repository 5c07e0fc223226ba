/** Made-up visits on which one norm falls short: by itself, or by one of its criteria with the others in order. */
import type { CompiledCriterion } from '../../framework/compiled.ts';
import type { Norm } from '../../framework/model.ts';
import { outcomeOf } from '../got.ts';
import type { AdviceRow } from '../policy/advice.ts';
import { answersFor } from './candidates.ts';
import { type Given, moved, type State, visitOn } from './state.ts';

/** One norm that falls short. */
export interface Visit {
  readonly norm: string;
  readonly level: string;
  readonly criteria: readonly (readonly [id: string, value: Given])[];
  /** The criterion that it falls short by; absent where it is the norm as a whole. */
  readonly by?: string;
}

/** The visits to try: at the worst level as it is, with every criterion in order, and by each criterion; then at other levels. */
export function visitsOf({ id: norm }: Norm, { compiled, findings }: AdviceRow): readonly Visit[] {
  const own = compiled.themes.flatMap(({ norms }) => norms).find((one) => one.norm.id === norm);
  const unmet = compiled.levels.slice(1).reverse();
  const plain = unmet.map(({ id: level }): Visit => ({ norm, level, criteria: [] }));
  const [worst] = unmet;
  if (!own || !worst) return plain;
  const nothing = nothingIn(findings);
  const judged = own.criteria.flatMap((criterion) => {
    const { best, worst: failing } = answersOf(criterion);
    return best === undefined ? [] : [{ id: criterion.criterion.id, best, failing }];
  });
  const inOrder = judged.map(({ id, best }) => [id, best] as const);
  const { id: level } = worst;
  const [first, ...others] = plain;
  return [
    ...(first ? [first] : []),
    { norm, level, criteria: inOrder },
    ...judged.flatMap(({ id: by, failing }): Visit[] =>
      failing === undefined
        ? []
        : [{ norm, level, by, criteria: judged.map(({ id, best }) => [id, id === by ? failing : best]) }],
    ),
    ...others,
  ];

  /** The first answer with which a criterion is in order, and the first with which it is not. */
  function answersOf(criterion: CompiledCriterion): { readonly best?: Given; readonly worst?: Given } {
    const { id } = criterion.criterion;
    const isMet = new Map(compiled.levels.map((one) => [one.id, one.met]));
    const found: { best?: Given; worst?: Given } = {};
    const [top] = compiled.levels;
    for (const value of answersFor(criterion, compiled, nothing)) {
      const there = moved(nothing, [{ part: 'criteria', id, value }]);
      const [word = '', ...others] = outcomeOf({ kind: 'criterion', subject: id }, visitOn(compiled, there));
      if (others.length > 0 || value === 'not-applicable') continue;
      if (word === 'met' || word === top?.id) found.best ??= value;
      else if (word === 'not-met' || isMet.get(word) === false) found.worst ??= value;
    }
    return found;
  }
}

function nothingIn(findings: State['findings']): State {
  const none = new Map();
  const bare = { ...findings, findings: [], overrides: [] };
  return {
    findings: bare,
    date: findings.date,
    criteria: none,
    facts: none,
    norms: none,
    recordType: undefined,
    record: none,
  };
}
