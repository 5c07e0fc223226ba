/** Every change to a framework, in the order of the file; what is shared comes last. */

import type { Leaf } from '../../conditions/model.ts';
import type { Path } from '../../diagnostics/diagnostic.ts';
import type { Draft } from '../../framework/draft.ts';
import type { Criterion, Framework, Norm } from '../../framework/model.ts';
import { valuesOf } from '../../framework/parts.ts';
import type { MutationKind } from '../../wording/mutation.ts';
import { below, conditionSites, normSites, rowSites, type Site } from '../sites.ts';
import type { Change } from './change.ts';
import { conditionChanges } from './conditions.ts';
import { datesBeside, numbersBeside, periodsBeside } from './step.ts';

/** All of them. */
export function changesTo(draft: Draft): readonly Change[] {
  return [
    ...conditionSites(draft).flatMap((site) => conditionChanges(site, (leaf) => isShare(leaf, draft))),
    ...rowSites(draft).flatMap((site) => rowsSwapped(site)),
    ...normSites(draft).flatMap((site) => normChanges(site, valuesOf(draft.parts.fieldNorms))),
    ...gradingChanges(draft),
    ...thresholdChanges(draft),
  ];
}

function isShare({ fact, path }: Leaf, { parts }: Draft): boolean {
  const isDeclared =
    parts.facts.has(fact) || [...parts.records.values()].some(({ value }) => fact in value.facts);
  return path === '$.share' || (fact === 'share' && !isDeclared);
}

/** Two rows after each other the other way round; the last is what is left over and stays last. */
function rowsSwapped(site: ReturnType<typeof rowSites>[number]): readonly Change[] {
  const { value, criterion } = site;
  return value.slice(0, -2).map((row, index) => {
    const next = value[index + 1] ?? row;
    return {
      ...changeAt(site, 'rows-swapped', [], value.with(index, next).with(index + 1, row)),
      ...(criterion && { criterion: criterion.id }),
      shown: shownAt(below(site, [index, 'level']), row.level, `${next.level} ↔ ${row.level}`),
    };
  });
}

type FieldNorms = Framework['fieldNorms'];

function normChanges(site: Site<Norm>, fieldNorms: FieldNorms): readonly Change[] {
  const { value: norm } = site;
  const { valid } = norm;
  return [
    ...norm.criteria.flatMap((criterion, index) =>
      criterionChanges(below(site, ['criteria', index]), criterion, fieldNorms),
    ),
    ...dates(site, ['valid'], valid),
    ...sourceChanges(site, norm.sources, fieldNorms, []),
    scalar(site, 'norm-status', 'status', norm.status, OTHER_STATUS[norm.status]),
    ...harmBeside(norm.harm.class).map((other) => scalar(site, 'harm', 'harm', norm.harm.class, other)),
    ...periodsBeside(norm.repairWithin ?? '').map((other) =>
      scalar(site, 'repair-within', 'repairWithin', norm.repairWithin ?? '', other),
    ),
  ];
}

const OTHER_STATUS = { tested: 'encouraged', encouraged: 'tested' } as const;
const HARM: readonly Norm['harm']['class'][] = ['none', 'limited', 'serious', 'irreversible'];

function harmBeside(own: Norm['harm']['class']): readonly string[] {
  const at = HARM.indexOf(own);
  return [HARM[at - 1], HARM[at + 1]].filter((one) => one !== undefined);
}

function criterionChanges(at: Site<Norm>, criterion: Criterion, fieldNorms: FieldNorms): readonly Change[] {
  const { essential, status, sources = [] } = criterion;
  return [
    ...sourceChanges(at, sources, fieldNorms, undefined),
    scalar(at, 'essential', 'essential', String(essential), String(!essential), !essential),
    scalar(at, 'status', 'status', status, OTHER_STATUS[status]),
  ].map((one) => ({ ...one, criterion: criterion.id }));
}

/**
 * Each article dropped, or field norm that elaborates one: other measures may hang on the rest. A criterion without sources
 * rests on those of its norm; a norm without is no norm.
 */
function sourceChanges(
  site: Site<unknown>,
  sources: readonly string[],
  fieldNorms: FieldNorms,
  none: readonly string[] | undefined,
): readonly Change[] {
  const isArticle = (source: string) =>
    !Object.hasOwn(fieldNorms, source) || fieldNorms[source]?.elaborates !== undefined;
  return sources.flatMap((source, index) => {
    const left = sources.filter((_, at) => at !== index);
    const value = left.length > 0 ? left : none;
    const at = shownAt(below(site, ['sources', ...(value ? [index] : [])]), source, '');
    const shown = { ...at, part: value ? at.part : ('key' as const) };
    return isArticle(source) ? { ...changeAt(site, 'source', ['sources'], value), shown } : [];
  });
}

function gradingChanges({ parts }: Draft): readonly Change[] {
  return [...parts.gradings].flatMap(([id, { value, origin }]) => {
    const { minimum } = value;
    if (minimum === undefined) return [];
    const site: Site<unknown> = { value, owner: { kind: 'grading', id }, path: ['gradings', id], origin };
    return [minimum - 1, minimum + 1]
      .filter((other) => other >= 1)
      .map((other) => scalar(site, 'minimum', 'minimum', String(minimum), String(other), other));
  });
}

function thresholdChanges({ parts }: Draft): readonly Change[] {
  return [...parts.thresholds].flatMap(([id, { value, origin }]) =>
    value.values.flatMap((row, index) => {
      const owner = { kind: 'threshold', id } as const;
      const site: Site<unknown> = { value, owner, path: ['thresholds', id], origin };
      const at = below(site, ['values', index]);
      return [
        ...numbersBeside(row.value, false).map((other) =>
          scalar(at, 'number', 'value', String(row.value), String(other), other),
        ),
        ...dates(at, [], row),
      ];
    }),
  );
}

function dates(
  site: Site<unknown>,
  path: Path,
  valid: { readonly from?: string | undefined; readonly until?: string | undefined } | undefined,
): readonly Change[] {
  return (['from', 'until'] as const).flatMap((key) => {
    const date = valid?.[key];
    if (date === undefined) return [];
    return datesBeside(date).map((other) => scalar(below(site, path), 'date', key, date, other));
  });
}

/** A key of a site with another value; the class of harm lies one deeper. */
function scalar(
  site: Site<unknown>,
  kind: MutationKind,
  key: string,
  before: string,
  after: string,
  value: unknown = after,
): Change {
  const path = kind === 'harm' ? [key, 'class'] : [key];
  return { ...changeAt(site, kind, path, value), shown: shownAt(below(site, path), before, after) };
}

function changeAt(
  site: Site<unknown>,
  kind: MutationKind,
  path: Path,
  value: unknown,
): Omit<Change, 'shown'> {
  return { kind, owner: site.owner, path: [...site.path, ...path], value };
}

function shownAt({ origin }: Site<unknown>, before: string, after: string): Change['shown'] {
  return { origin, part: 'value', before, after };
}
