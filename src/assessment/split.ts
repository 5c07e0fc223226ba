import type { Value } from '../conditions/model.ts';
import type { Evidence } from '../findings/evidence.ts';
import type { Findings } from '../findings/model.ts';
import type { Compiled, DecidingFact } from '../framework/compiled.ts';
import { judge } from './judge.ts';
import type { Judged, JudgedNorm, JudgedTheme, Judgement } from './judged.ts';
import type { Views } from './places.ts';

/** The most cases that unknown applicability is split into. */
const MOST_CASES = 64;

/**
 * Judges, splitting into cases first where an unknown (or contradicted) yes-no or choice fact of the provider decides
 * applicability in two or more places: in each case it is the same everywhere, so what can only happen together is not
 * counted apart. Of a `part` of the framework only that is judged; it comes out as it does in the whole.
 */
export function judgeByCases(
  compiled: Compiled,
  findings: Findings,
  evidence: Evidence,
  part: Compiled = compiled,
  views?: Views,
): Judgement {
  const matters = part === compiled ? () => true : readBy(part);
  const { cases, unsplit } = casesOf(compiled, evidence, matters);
  const { judgement, given } = judge(part, findings, evidence, views, unsplit);
  return cases.length < 2 ? judgement : narrowed(judgement, cases.map(given));
}

/** What does not read a fact comes out the same in every case of it. */
function readBy({ themes, overall }: Compiled): (slot: number) => boolean {
  const weighing = [overall, ...themes.map(({ weighing }) => weighing)];
  const outer = new Set(weighing.flatMap((one) => one?.weighing.plan.outer ?? []));
  return (slot) => outer.has(slot) || themes.some(({ norms }) => norms.some(({ reads }) => reads.has(slot)));
}

function casesOf({ deciding }: Compiled, evidence: Evidence, matters: (slot: number) => boolean): Split {
  return casesOver(deciding, ({ id, values }) => valuesOf(id, values, evidence), matters);
}

/** Facts split into cases. */
interface Split {
  readonly cases: readonly ReadonlyMap<number, Value>[];
  /** The slots of facts that are left as they are, since there would be too many cases. */
  readonly unsplit: readonly number[];
}

/**
 * The cases that facts are split into, by what each of them may still be. In a fixed order and up to the first fact that would
 * make too many: then knowing more never means splitting less.
 */
export function casesOver(
  deciding: readonly DecidingFact[],
  valuesOf: (fact: DecidingFact) => readonly Value[],
  matters: (slot: number) => boolean,
): Split {
  let cases: readonly ReadonlyMap<number, Value>[] = [new Map()];
  const unsplit: number[] = [];
  let count = 1;
  for (const fact of deciding) {
    const { slot } = fact;
    const values = valuesOf(fact);
    if (values.length < 2) continue;
    count *= values.length;
    if (!matters(slot)) continue;
    if (count > MOST_CASES) unsplit.push(slot);
    else cases = cases.flatMap((known) => values.map((value) => new Map([...known, [slot, value]])));
  }
  return { cases, unsplit };
}

/** The values a fact may have: any while it is unknown, else those that were found. */
function valuesOf(id: string, declared: readonly Value[], { facts }: Evidence): readonly Value[] {
  const found = facts.get(id);
  return found ? declared.filter((value) => found.some((one) => one.value === value)) : declared;
}

/** The whole judgement with every set narrowed to what some case gives. */
function narrowed(whole: Judgement, cases: readonly Judgement[]): Judgement {
  const themes = whole.themes.map((theme, index) => {
    const same = cases.flatMap((one) => one.themes[index] ?? []);
    return {
      ...theme,
      norms: theme.norms.map((norm, at) => unionOfNorms(norm, same, at)),
      range: unionOfRanges(theme, same),
    };
  });
  const overall = whole.overall && union(cases.flatMap((one) => one.overall ?? []));
  return { themes, overall };
}

function unionOfRanges(theme: JudgedTheme, cases: readonly JudgedTheme[]): JudgedTheme['range'] {
  return theme.range && union(cases.flatMap(({ range }) => range ?? []));
}

function unionOfNorms(norm: JudgedNorm, cases: readonly JudgedTheme[], at: number): JudgedNorm {
  const same = cases.flatMap(({ norms }) => norms[at] ?? []);
  if (same.every((one) => one === norm)) return norm;
  const views = norm.views.map((view, index) =>
    unionOf(
      view,
      same.flatMap(({ views }) => views[index] ?? []),
    ),
  );
  return { ...unionOf(norm, same), views };
}

function unionOf<T extends Judged>(whole: T, cases: readonly Judged[]): T {
  return { ...whole, ...union(cases), raw: cases.reduce((set, { raw }) => set | raw, 0) };
}

function union(
  ranges: readonly Pick<Judged, 'possible' | 'exact' | 'rows'>[],
): Pick<Judged, 'possible' | 'exact' | 'rows'> {
  return {
    possible: ranges.reduce((set, { possible }) => set | possible, 0),
    exact: ranges.every(({ exact }) => exact),
    rows: new Map(ranges.flatMap(({ rows }) => [...rows])),
  };
}
