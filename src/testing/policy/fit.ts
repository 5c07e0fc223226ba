import type { Report } from '../../findings/report.ts';
import { MOST_RUNS } from '../../intervention/explore.ts';
import type { Policy } from '../../intervention/policy.ts';
import { checkMissing, checkWords } from '../expected.ts';
import { givenIn } from '../given.ts';
import { measureLists, type Row } from '../rows.ts';
import { type Known, knownFrom, policyIds } from './known.ts';
import { different, type Worlds, worldsOf } from './worlds.ts';

/** A row about a policy, with everything that may be the case. */
export interface PolicyRow {
  readonly about: 'policy';
  readonly row: Row;
  readonly policy: Policy;
  readonly known: Known;
  readonly worlds: Worlds;
}

/** Fits a row to its policy; undefined, with reports, when something does not fit. The file may give what belongs elsewhere. */
export function fitPolicyRow(
  row: Row,
  policy: Policy,
  isElsewhere: (id: string) => boolean,
  report: Report,
): PolicyRow | undefined {
  let isRight = true;
  const noting: Report = (...told) => {
    isRight = false;
    report(...told);
  };
  const measures = policy.ladder.map(({ id }) => id);
  checkWords(row, measures, [], noting);
  checkMissing(row, policyIds(policy), noting);
  for (const key of measureLists)
    if (row.want[key]) noting([...row.path, key], 'case-measures-without-norms', { id: row.case.id, key });
  const known = knownFrom(
    givenIn(row, () => false, noting),
    policy,
    isElsewhere,
    noting,
  );
  if (!isRight) return undefined;
  const worlds = worldsOf(policy, known, row.date);
  const { id } = row.case;
  if (!worlds || different(worlds).size > MOST_RUNS)
    noting(row.path, 'case-too-open', { id, most: MOST_RUNS });
  else if (worlds.worlds.length === 0) noting(row.path, 'case-impossible', { id });
  return worlds && isRight ? { about: 'policy', row, policy, known, worlds } : undefined;
}
