/** Search for a case that asks for a measure and tells a mutant from the original: one norm that falls short, in a few situations. */
import { parseFindings } from '../../findings/parse.ts';
import type { Compiled } from '../../framework/compiled.ts';
import type { Norm } from '../../framework/model.ts';
import { trustLevels } from '../../intervention/schema.ts';
import { type AdviceRow, PERSISTENT } from '../policy/advice.ts';
import { outcomeOn, recommendOn } from '../policy/recommended.ts';
import { madeUp } from '../visit.ts';
import type { SuggestedCase } from './model.ts';

/** A situation to try: how the norm comes out, the trust, and whether the norm fell short before. */
interface Situation {
  readonly level: string;
  readonly trust: string;
  readonly isFirst: boolean;
}

/** The first situation in which something else comes out, as a row of its own; undefined where none of them does. */
export async function suggestAdvice(
  norm: Norm,
  after: Norm,
  rows: readonly AdviceRow[],
): Promise<SuggestedCase | undefined> {
  const [start] = rows;
  if (!start) return undefined;
  for (const situation of situationsOf(start.compiled)) {
    const row = rowIn(start, norm, situation);
    if (!row) continue;
    const [own, other] = [await told(row), await told(row, after)];
    if (own.join() === other.join()) continue;
    return suggestionOf(norm, situation, start, own, other);
  }
  return undefined;
}

/** The worst level first. */
function situationsOf({ levels }: Compiled): readonly Situation[] {
  return levels
    .slice(1)
    .reverse()
    .flatMap(({ id: level }) =>
      [...trustLevels].flatMap((trust) => [true, false].map((isFirst) => ({ level, trust, isFirst }))),
    );
}

function rowIn(start: AdviceRow, norm: Norm, { level, trust, isFirst }: Situation): AdviceRow | undefined {
  const phase = isFirst ? 'first-visit' : 'follow-up';
  const { framework } = start.compiled;
  const findings = parseFindings(
    madeUp({ id: framework.id, version: framework.version }, start.findings.date, phase, [[norm.id, level]]),
  );
  if (!findings.ok) return undefined;
  const set = { level: trust, motivation: '-', by: 'geval' };
  const norms = isFirst ? {} : { [norm.id]: { persistent: true } };
  return { ...start, findings: findings.value, context: { trust: { set }, phase, norms } };
}

/** The measures, and the period of the one that is certain. */
async function told(row: AdviceRow, norm?: Norm): Promise<readonly string[]> {
  const { outcome, deadlines } = outcomeOn(await recommendOn(row, norm));
  return [...outcome, ...deadlines.map(([period]) => period)];
}

function suggestionOf(
  norm: Norm,
  { level, trust, isFirst }: Situation,
  { policy }: AdviceRow,
  original: readonly string[],
  mutated: readonly string[],
): SuggestedCase {
  const ladder = policy.ladder.map(({ id }) => id);
  const measures = original.filter((word) => ladder.includes(word));
  const [deadline] = original.filter((word) => !ladder.includes(word));
  const situation = isFirst ? 'phase: first-visit' : `phase: follow-up, ${PERSISTENT}: [${norm.id}]`;
  const parts = [
    `it: ${norm.id} ${level}${isFirst ? '' : ' opnieuw'} bij vertrouwen ${trust}`,
    `set: { ${norm.id}: ${level}, trust: ${trust}, ${situation} }`,
    `expect: ${measures.length === 1 ? measures[0] : `[${measures.join(', ')}]`}`,
    ...(deadline === undefined ? [] : [`deadline: ${deadline}`]),
  ];
  return { about: `policy: ${policy.id}`, row: `- { ${parts.join(', ')} }`, original, mutated };
}
