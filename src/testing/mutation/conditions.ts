/** Every small change to a condition. */

import { isPlainDate } from '../../calendar/date.ts';
import type { FactRef, Leaf } from '../../conditions/model.ts';
import { isFactRef, isLeaf, partsOf } from '../../conditions/nodes.ts';
import type { Path } from '../../diagnostics/diagnostic.ts';
import { textOf } from '../../framework/lint/text.ts';
import { below, type ConditionSite } from '../sites.ts';
import type { Change } from './change.ts';
import { datesBeside, isOpposite, neighbours, numbersBeside, periodsBeside } from './step.ts';

/** Whether the steps of a number are those of a share. */
type IsShare = (leaf: Leaf) => boolean;

/** The changes to a condition and to everything in it. */
export function conditionChanges(site: ConditionSite, isShare: IsShare): readonly Change[] {
  const whole = site.isFilter ? [dropped(site)] : [];
  return [...whole, ...nodeChanges(site, isShare)];
}

/** Takes away what says what applies or what counts. */
function dropped(site: ConditionSite): Change {
  return change(site, 'filter-dropped', [], undefined, { part: 'key', after: '' });
}

function nodeChanges(site: ConditionSite, isShare: IsShare): readonly Change[] {
  const node = site.value;
  if (isLeaf(node)) return leafChanges(site, node, isShare);
  const parts = partsOf(node).flatMap(({ condition, path }) =>
    nodeChanges({ ...below(site, path), value: condition }, isShare),
  );
  return [...groupChanges(site), negated(site), ...parts];
}

function groupChanges(site: ConditionSite): readonly Change[] {
  const node = site.value;
  const [word, of] = 'all' in node ? ['all', node.all] : 'any' in node ? ['any', node.any] : ['', []];
  if (of.length < 2) return [];
  const other = word === 'all' ? 'any' : 'all';
  const key = below(site, [word]);
  const swapped = change(
    site,
    'group',
    [],
    { [other]: of },
    { at: key, part: 'key', before: word, after: other },
  );
  const fewer = of.map((part, index) => {
    const at = { ...below(site, [word, index]), value: part };
    const rest = of.toSpliced(index, 1);
    return change(site, 'part-dropped', [word], rest, { at, before: textOf(part), after: '' });
  });
  return [swapped, ...fewer];
}

function negated(site: ConditionSite): Change {
  const node = site.value;
  const value = 'not' in node ? node.not : { not: node };
  return change(site, 'negated', [], value, { before: textOf(node), after: textOf(value) });
}

function leafChanges(site: ConditionSite, leaf: Leaf, isShare: IsShare): readonly Change[] {
  const operator = neighbours[leaf.operator];
  const opposite = isOpposite(leaf.operator) ? [] : [negated(site)];
  return [
    change(site, 'operator', ['operator'], operator, { before: leaf.operator, after: operator }),
    ...opposite,
    ...valueChanges(site, leaf, isShare),
    ...paramChanges(site, leaf, []),
    ...(isFactRef(leaf.value) ? paramChanges(site, leaf.value, ['value']) : []),
  ];
}

function valueChanges(site: ConditionSite, leaf: Leaf, isShare: IsShare): readonly Change[] {
  const { value } = leaf;
  const list = Array.isArray(value);
  const values = isFactRef(value) ? [] : [value].flat();
  return values.flatMap((one, index) => {
    const path = ['value', ...(list ? [index] : [])];
    if (typeof one === 'number') return scalars(site, 'number', path, one, numbersBeside(one, isShare(leaf)));
    if (typeof one === 'string' && isPlainDate(one))
      return scalars(site, 'date', path, one, datesBeside(one));
    return [];
  });
}

function paramChanges(site: ConditionSite, { params }: FactRef, path: Path): readonly Change[] {
  return ['shift', 'term'].flatMap((name) => {
    const value = params?.[name];
    if (value === undefined) return [];
    const list = Array.isArray(value);
    return [value].flat().flatMap((one, index) => {
      const at = [...path, 'params', name, ...(list ? [index] : [])];
      return scalars(site, 'period', at, String(one), periodsBeside(String(one)));
    });
  });
}

function scalars<T extends string | number>(
  site: ConditionSite,
  kind: Change['kind'],
  path: Path,
  before: T,
  others: readonly T[],
): readonly Change[] {
  return others.map((after) =>
    change(site, kind, path, after, { before: String(before), after: String(after) }),
  );
}

/** A change at a path inside a site, shown there unless it is said elsewhere. */
function change(
  site: ConditionSite,
  kind: Change['kind'],
  path: Path,
  value: unknown,
  shown: {
    readonly before?: string;
    readonly after: string;
    readonly part?: 'key' | 'value';
    readonly at?: ConditionSite;
  },
): Change {
  const { owner, criterion } = site;
  const { origin } = shown.at ?? below(site, path);
  const { part = 'value', before = textOf(site.value), after } = shown;
  return {
    kind,
    owner,
    ...(criterion && { criterion: criterion.id }),
    path: below(site, path).path,
    value,
    shown: { origin, part, before, after },
  };
}
