/** Every condition and every list of rows that is written in a framework or in what it uses of its libraries, with its place. */
import type { Condition } from '../conditions/model.ts';
import type { Path } from '../diagnostics/diagnostic.ts';
import type { Draft } from '../framework/draft.ts';
import type { Criterion, Framework, Grading } from '../framework/model.ts';
import { draftBehind } from '../framework/parse.ts';
import type { Origin } from '../framework/parts.ts';

/** What something belongs to: a norm, a part that several norms share, or the policy by which measures are recommended. */
export interface Owner {
  readonly kind: 'norm' | 'condition' | 'grading' | 'threshold' | 'theme' | 'framework' | 'policy';
  readonly id: string;
}

/** A thing in a framework: where the whole framework holds it, and where it was written. */
export interface Site<T> {
  readonly value: T;
  readonly owner: Owner;
  /** In the framework with its libraries merged. */
  readonly path: Path;
  /** In the file it stands in. */
  readonly origin: Origin;
}

/** A condition with the criterion it belongs to, if any. */
export interface ConditionSite extends Site<Condition> {
  readonly criterion?: Criterion;
  /** Whether it says what applies or what counts: taking it away leaves something that can be judged. */
  readonly isFilter: boolean;
}

/** The rows of a grading, or of a criterion that has its own. */
export interface RowsSite extends Site<Grading['levels']> {
  readonly criterion?: Criterion;
}

/** The draft of a parsed framework. Throws TypeError for anything else. */
export function draftOf(framework: Framework): Draft {
  const draft = draftBehind(framework);
  if (!draft) throw new TypeError('not a framework that parseFramework gave');
  return draft;
}

/** Every condition, in the order of the file; what is shared comes last. */
export function conditionSites(draft: Draft): readonly ConditionSite[] {
  const { file, parts } = draft;
  const root = site<unknown>(file, { kind: 'framework', id: file.id }, [], {
    document: draft.document,
    path: [],
  });
  const shared = [...parts.conditions].map(
    ([id, { value, origin }]): ConditionSite => ({
      ...site<Condition>(value, { kind: 'condition', id }, ['conditions', id], origin),
      isFilter: false,
    }),
  );
  return [
    ...within(root, file.applies, ['applies'], true),
    ...file.themes.flatMap((theme, index) => {
      const owner: Owner = { kind: 'theme', id: theme.id };
      const at = below({ ...root, owner }, ['themes', index]);
      return within(at, theme.applies, ['applies'], true);
    }),
    ...normSites(draft).flatMap((norm) => [
      ...within(norm, norm.value.applies, ['applies'], true),
      ...norm.value.criteria.flatMap((criterion, index) =>
        ofCriterion(below(norm, ['criteria', index]), criterion),
      ),
    ]),
    ...rowSites(draft).flatMap(({ criterion, ...rows }) =>
      rows.value.flatMap(({ when }, index) =>
        within(rows, when, [index, 'when'], false).map((one) => (criterion ? { ...one, criterion } : one)),
      ),
    ),
    ...shared,
  ];
}

/** Every list of rows: of criteria, then of the gradings. */
export function rowSites(draft: Draft): readonly RowsSite[] {
  const own = normSites(draft).flatMap((norm) =>
    norm.value.criteria.flatMap((criterion, index): RowsSite[] => {
      const { levels } = criterion;
      if (!levels) return [];
      return [{ ...below(norm, ['criteria', index, 'levels']), value: levels, criterion }];
    }),
  );
  const shared = [...draft.parts.gradings].map(([id, { value, origin }]): RowsSite => {
    const at = { document: origin.document, path: [...origin.path, 'levels'] };
    return site(value.levels, { kind: 'grading', id }, ['gradings', id, 'levels'], at);
  });
  return [...own, ...shared];
}

/** Every norm. */
export function normSites({ file, document }: Draft) {
  return file.themes.flatMap((theme, index) =>
    theme.norms.map((norm, at) => {
      const path = ['themes', index, 'norms', at];
      return { ...site(norm, { kind: 'norm', id: norm.id }, path, { document, path }), theme };
    }),
  );
}

function ofCriterion(at: Site<unknown>, criterion: Criterion): readonly ConditionSite[] {
  const { applies, met, each } = criterion;
  return [
    ...within(at, applies, ['applies'], true),
    ...within(at, each?.where, ['each', 'where'], true),
    ...within(at, each?.met, ['each', 'met'], false),
    ...within(at, met, ['met'], false),
  ].map((one) => ({ ...one, criterion }));
}

function within(
  at: Site<unknown>,
  condition: Condition | undefined,
  path: Path,
  isFilter: boolean,
): readonly ConditionSite[] {
  return condition ? [{ ...below(at, path), value: condition, isFilter }] : [];
}

/** The same owner, deeper in the file. */
export function below<T extends Site<unknown>>(at: T, path: Path): T {
  return {
    ...at,
    path: [...at.path, ...path],
    origin: { document: at.origin.document, path: [...at.origin.path, ...path] },
  };
}

function site<T>(value: T, owner: Owner, path: Path, origin: Origin): Site<T> {
  return { value, owner, path, origin };
}
