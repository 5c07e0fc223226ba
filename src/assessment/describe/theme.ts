import type { Slots } from '../../conditions/model.ts';
import type { NamedWeighing } from '../../framework/compiled.ts';
import { isSingle } from '../../weighing/levels.ts';
import type { Member, Range } from '../../weighing/model.ts';
import type { JudgedNorm, JudgedTheme, Judgement } from '../judged.ts';
import { factsMissing, unknownFactsOf } from '../missing.ts';
import type { Missing, NormResult, WeighedResult } from '../model.ts';
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
  const { weighing, theme: declared } = theme.compiled;
  const wanted = () => wantedIn(declared.id, theme, context);
  return weighed(
    { id: declared.id, weighing, range: theme.range, norms: theme.norms, wanted },
    shown,
    context,
  );
}

/** The verdict of the whole, over all norms (also where it weighs themes: the counts are of norms). */
export function describeOverall(
  { themes, overall: range }: Judgement,
  shown: readonly ShownNorm[],
  context: Context,
): WeighedResult {
  const weighing = context.compiled.overall;
  const norms = themes.flatMap((theme) => theme.norms);
  const slots = themes[0]?.slots ?? [];
  const wanted = () => {
    if (!weighing) return [];
    const own = factsAsked('overall', weighing, slots, context);
    if (weighing.over === 'norms') return [...own, ...normsAsked('overall', weighing, norms, slots)];
    return [
      ...own,
      ...themesAsked(weighing, themes, slots).flatMap((one) => wantedIn('overall', one, context)),
    ];
  };
  return weighed({ id: 'overall', weighing, range, norms, wanted }, shown, context);
}

/** Something that weighs norms. */
interface Whole {
  readonly id: string;
  readonly weighing: NamedWeighing | undefined;
  readonly range: Range | undefined;
  readonly norms: readonly JudgedNorm[];
  readonly wanted: () => readonly Missing[];
}

function weighed(
  { id, weighing, range, norms, wanted }: Whole,
  shown: readonly ShownNorm[],
  context: Context,
): WeighedResult {
  const members = weighedOf(norms);
  const counts = countsOf(shown.filter(({ judged }) => members.includes(judged)));
  if (!weighing || !range) return { decidedBy: [], counts };
  const evidence =
    members.length === 0 || members.some((norm) => norm.evidence || norm.override !== undefined);
  const open = () => (evidence ? members.filter(isOpen) : members).map((norm) => asMissing(norm, id));
  const inScope = norms.some((norm) => norm.inScope);
  const verdict = verdictOf({ ...range, inScope, evidence, overridden: false, wanted, open }, context);
  const rows =
    verdict.state === 'level' || verdict.state === 'undetermined' ? range.rows : new Map<number, number>();
  return { verdict, decidedBy: decidedBy(weighing.name, rows, range.possible, context), counts };
}

const weighedOf = (norms: readonly JudgedNorm[]) =>
  norms.filter(({ inScope, compiled }) => inScope && compiled.norm.status === 'tested');

const isOpen = ({ possible }: JudgedNorm): boolean => !isSingle(possible);

function asMissing({ compiled: { norm } }: JudgedNorm, id: string): Missing {
  return { for: id, kind: 'norm', id: norm.id, question: norm.title };
}

/** What would narrow a theme: facts that its weighing looks at, and its norms worth asking about. */
function wantedIn(id: string, { compiled, norms, slots }: JudgedTheme, context: Context): Missing[] {
  const { weighing } = compiled;
  if (!weighing) return [];
  return [...factsAsked(id, weighing, slots, context), ...normsAsked(id, weighing, norms, slots)];
}

function factsAsked(id: string, { weighing }: NamedWeighing, slots: Slots, { compiled }: Context): Missing[] {
  return factsMissing(unknownFactsOf(weighing, slots, compiled), { for: id }, compiled);
}

function normsAsked(
  id: string,
  { weighing }: NamedWeighing,
  norms: readonly JudgedNorm[],
  slots: Slots,
): Missing[] {
  const members = weighedOf(norms);
  const asked = worthAsking(weighing, members.map(asMember), slots);
  return members.filter(({ compiled }) => asked.has(compiled.norm.id)).map((norm) => asMissing(norm, id));
}

function asMember({ compiled, possible }: JudgedNorm): Member {
  return { id: compiled.norm.id, essential: false, possible };
}

function themesAsked(
  { weighing }: NamedWeighing,
  themes: readonly JudgedTheme[],
  slots: Slots,
): readonly JudgedTheme[] {
  const members = themes.flatMap(({ compiled, norms, range }): Member[] =>
    range && weighedOf(norms).length > 0
      ? [{ id: compiled.theme.id, essential: false, possible: range.possible }]
      : [],
  );
  const asked = worthAsking(weighing, members, slots);
  return themes.filter(({ compiled }) => asked.has(compiled.theme.id));
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
