import type { Slots } from '../../conditions/model.ts';
import type { NamedWeighing } from '../../framework/compile.ts';
import { isSingle } from '../../weighing/levels.ts';
import type { Member, Range } from '../../weighing/model.ts';
import type { JudgedNorm, JudgedTheme, Judgement } from '../judge.ts';
import { factMissing, unknownFactsOf } from '../missing.ts';
import type { Missing, NormResult, Verdict, WeighedResult } from '../model.ts';
import { worthAsking } from '../relevance.ts';
import { type Context, decidedBy } from './context.ts';
import { verdictOf } from './verdict.ts';

/** A norm as judged beside how it is shown. */
export interface ShownNorm {
  readonly judged: JudgedNorm;
  readonly result: NormResult;
}

/** The verdict of a theme over its norms. */
export function describeTheme(
  theme: JudgedTheme,
  shown: readonly ShownNorm[],
  context: Context,
): WeighedResult {
  const { id } = theme.compiled.theme;
  return weighed(theme.compiled.weighing, theme, id, theme.norms, shown, context);
}

/** The verdict of the whole, over all norms (also where it weighs themes: the counts are of norms). */
export function describeOverall(
  judgement: Judgement,
  shown: readonly ShownNorm[],
  context: Context,
): WeighedResult {
  const norms = judgement.themes.flatMap((theme) => theme.norms);
  const slots = judgement.themes[0]?.slots ?? [];
  const whole = { range: judgement.overall, slots };
  return weighed(context.compiled.overall, whole, 'overall', norms, shown, context);
}

function weighed(
  weighing: NamedWeighing | undefined,
  { range, slots }: Pick<JudgedTheme, 'range' | 'slots'>,
  id: string,
  norms: readonly JudgedNorm[],
  shown: readonly ShownNorm[],
  context: Context,
): WeighedResult {
  const weighedNorms = norms.filter(({ inScope, compiled }) => inScope && compiled.norm.status === 'tested');
  const counts = countsOf(shown.filter(({ judged }) => weighedNorms.includes(judged)));
  if (!weighing || !range) return { decidedBy: [], counts };
  const verdict = rangeVerdict(id, weighing, { range, slots }, norms, weighedNorms, context);
  const rows =
    verdict.state === 'level' || verdict.state === 'undetermined' ? range.rows : new Map<number, number>();
  return { verdict, decidedBy: decidedBy(weighing.name, rows, range.possible, context), counts };
}

/** The verdict that a range over norms gives. */
function rangeVerdict(
  id: string,
  weighing: NamedWeighing,
  { range, slots }: { readonly range: Range; readonly slots: Slots },
  norms: readonly JudgedNorm[],
  weighedNorms: readonly JudgedNorm[],
  context: Context,
): Verdict {
  const open = weighedNorms.filter(({ possible }) => !isSingle(possible));
  const evidence =
    weighedNorms.length === 0 ||
    weighedNorms.some((norm) => norm.evidence || norm.override !== undefined);
  const asMissing = ({ compiled: { norm } }: JudgedNorm): Missing => ({
    for: id,
    kind: 'norm',
    id: norm.id,
    question: norm.title,
  });
  return verdictOf(
    {
      ...range,
      inScope: norms.some(({ inScope }) => inScope),
      evidence,
      overridden: false,
      wanted: () => [
        ...unknownFactsOf(weighing.weighing, slots, context.compiled).map((fact) => ({
          for: id,
          ...factMissing(context.compiled, fact),
        })),
        ...wantedNorms(id, weighing, open, weighedNorms, slots, context).map(asMissing),
      ],
      open: () => (evidence ? open : weighedNorms).map(asMissing),
    },
    context,
  );
}

function wantedNorms(
  id: string,
  { weighing }: NamedWeighing,
  open: readonly JudgedNorm[],
  weighedNorms: readonly JudgedNorm[],
  slots: Slots,
  context: Context,
): JudgedNorm[] {
  if (id === 'overall' && context.compiled.overall?.over === 'themes') return [...open];
  const members: Member[] = weighedNorms.map(({ compiled, possible }) => ({
    id: compiled.norm.id,
    essential: false,
    possible,
  }));
  const asked = worthAsking(weighing, members, slots);
  return open.filter(({ compiled }) => asked.has(compiled.norm.id));
}

function countsOf(shown: readonly ShownNorm[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { result } of shown) {
    const { state, level } = result.verdict;
    const key = state === 'level' && level !== undefined ? level : state;
    counts[key] = (counts[key] ?? 0) + 1;
  }
  return counts;
}
