/**
 * Coverage: what of a framework its cases reach, as a page of contents.
 * In: cases with the frameworks they are about. Out: per comparison how often it was true, false and unknown, per row and
 * per level how often it came out. One list of goals gives both the percentage and what a page highlights.
 */
import type { Leaf } from '../../conditions/model.ts';
import { isLeaf, partsOf } from '../../conditions/nodes.ts';
import type { Path } from '../../diagnostics/diagnostic.ts';
import { fitFindings } from '../../findings/parse.ts';
import { criteriaOf } from '../../framework/check/weighings.ts';
import type { Compiled } from '../../framework/compiled.ts';
import type { Draft } from '../../framework/draft.ts';
import { textOf } from '../../framework/lint/text.ts';
import type { Origin } from '../../framework/parts.ts';
import type { Policy } from '../../intervention/policy.ts';
import { unreachableRows } from '../../weighing/range.ts';
import type { Cases } from '../model.ts';
import { type RunCasesOptions, rowsToRun } from '../run.ts';
import { conditionSites, draftOf, normSites, type Owner, rowSites } from '../sites.ts';
import type {
  Coverage,
  FrameworkCoverage,
  LeafCoverage,
  LevelCoverage,
  PartCoverage,
  Reached,
  RowCoverage,
  Spot,
} from './model.ts';
import { observe } from './observe.ts';
import { levelKey, rowKey, Tally } from './tally.ts';

/**
 * What cases reach of their frameworks; cases about a policy are passed over. Throws FrameworkError as `runCases` does.
 *
 * @example
 * const { goals, reached } = coverageOf(cases, { frameworks: [framework] });
 * console.log(`${reached} van ${goals}`);
 */
export function coverageOf(
  cases: Cases | readonly Cases[],
  options: RunCasesOptions & { readonly policies?: readonly Policy[] } = {},
): Coverage {
  const tallies = new Map<Compiled, Tally>();
  for (const one of rowsToRun('format' in cases ? [cases] : cases, options)) {
    if (one.about !== 'framework') continue;
    const { row, compiled, findings } = one;
    const tally = tallies.get(compiled) ?? new Tally(compiled.framework.conditions);
    tallies.set(compiled, tally);
    const { evidence } = fitFindings(compiled, findings);
    observe(row, { compiled, findings, evidence }, tally);
  }
  const frameworks = [...tallies].map(([compiled, tally]) => frameworkCoverage(compiled, tally));
  return { frameworks, ...sumOf(frameworks) };
}

function frameworkCoverage(compiled: Compiled, tally: Tally): FrameworkCoverage {
  const { framework } = compiled;
  const parts = partsIn(draftOf(framework), compiled, tally);
  return {
    id: framework.id,
    version: framework.version,
    title: framework.title,
    parts,
    ...sumOf(parts),
  };
}

/** What is found of one norm or shared part, while it is put together. */
interface Found extends Spot {
  readonly kind: Exclude<Owner['kind'], 'threshold' | 'policy'>;
  readonly id: string;
  readonly leaves: LeafCoverage[];
  readonly rows: RowCoverage[];
  readonly levels: LevelCoverage[];
}

function partsIn(draft: Draft, compiled: Compiled, tally: Tally): readonly PartCoverage[] {
  const found = new Map<string, Found>();
  const partOf = ({ kind, id }: Owner, origin: Origin): Found | undefined => {
    if (kind === 'threshold' || kind === 'policy') return undefined;
    const before = found.get(`${kind} ${id}`);
    if (before) return before;
    const part = { kind, id, ...spotOf(origin, []), leaves: [], rows: [], levels: [] };
    found.set(`${kind} ${id}`, part);
    return part;
  };
  for (const { value, owner, origin } of normSites(draft))
    partOf(owner, { ...origin, path: [...origin.path, 'id'] })?.levels.push(
      ...levelsOf(draft, compiled, value.id, tally),
    );
  for (const { value, owner, origin } of conditionSites(draft))
    for (const { leaf, path } of leavesIn(value))
      partOf(owner, origin)?.leaves.push(leafCoverage(leaf, origin, path, tally));
  for (const { value, owner, origin, criterion } of rowSites(draft)) {
    const key = owner.kind === 'grading' ? { grading: owner.id } : { criterion: criterion?.id ?? '' };
    value.forEach(({ level }, index) => {
      const hits = tally.hits(rowKey(key, index));
      partOf(owner, origin)?.rows.push({ ...spotOf(origin, [index, 'level']), level, row: index + 1, hits });
    });
  }
  return [...found.values()].map((part) => ({ ...part, ...goalsOf(part) })).filter(({ goals }) => goals > 0);
}

/** Every level that the weighing of a norm can give. */
function levelsOf(draft: Draft, compiled: Compiled, id: string, tally: Tally): LevelCoverage[] {
  const norm = compiled.themes.flatMap(({ norms }) => norms).find((one) => one.norm.id === id);
  if (!norm) return [];
  const { weighing } = norm.weighing;
  const never = new Set(unreachableRows(weighing, criteriaOf(draft, norm.norm)));
  const given = weighing.rows.flatMap(({ level }, row) => (never.has(row) ? [] : level));
  return [...new Set(given)].map((index) => {
    const level = weighing.levels[index] ?? '';
    return { level, hits: tally.hits(levelKey(id, level)) };
  });
}

function leafCoverage(leaf: Leaf, origin: Origin, path: Path, tally: Tally): LeafCoverage {
  const hits = tally.leaf(leaf);
  return {
    ...spotOf(origin, path),
    text: textOf(leaf),
    satisfied: hits.satisfied,
    notSatisfied: hits['not-satisfied'],
    unknown: hits.unknown,
  };
}

type Parts = Parameters<typeof partsOf>[0];

/** Every comparison written in a condition, with its path from there. */
function leavesIn(condition: Parts, path: Path = []): { readonly leaf: Leaf; readonly path: Path }[] {
  if (isLeaf(condition)) return [{ leaf: condition, path }];
  return partsOf(condition).flatMap((part) => leavesIn(part.condition, [...path, ...part.path]));
}

function spotOf({ document, path }: Origin, inner: Path): Spot {
  const place = document.placeOf([...path, ...inner]);
  return { ...(document.file !== undefined && { file: document.file }), ...place };
}

/** The goals of a part: the one place where it is decided what counts as reached. */
function goalsOf({ leaves, rows, levels }: Pick<Found, 'leaves' | 'rows' | 'levels'>): Reached {
  const hits = [
    ...leaves.flatMap(({ satisfied, notSatisfied }) => [satisfied, notSatisfied]),
    ...rows.map((row) => row.hits),
    ...levels.map((level) => level.hits),
  ];
  return { goals: hits.length, reached: hits.filter((count) => count > 0).length };
}

function sumOf(list: readonly Reached[]): Reached {
  return {
    goals: list.reduce((sum, { goals }) => sum + goals, 0),
    reached: list.reduce((sum, { reached }) => sum + reached, 0),
  };
}
