import type { Condition, FactRef, Leaf } from '../../conditions/model.ts';
import { isFactRef, isLeaf } from '../../conditions/nodes.ts';
import { visible } from '../../source/visible.ts';

const LONGEST = 90;

/** A condition in one short line, in the words of the file: `zorgverleners greaterThan 10`. */
export function textOf(condition: Condition): string {
  const text = visible(written(condition));
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
}

function written(condition: Condition): string {
  if (isLeaf(condition)) return `${reference(condition)} ${condition.operator} ${operand(condition.value)}`;
  if ('condition' in condition) return condition.condition;
  if ('not' in condition) return `not (${written(condition.not)})`;
  const [word, parts] = 'all' in condition ? ['all', condition.all] : ['any', condition.any];
  return `${word} (${parts.map(written).join(', ')})`;
}

function reference({ fact, path, params }: FactRef): string {
  const moved = Object.entries(params ?? {}).map(([name, value]) => ` ${name} ${String(value)}`);
  return `${fact}${path?.slice(1) ?? ''}${moved.join('')}`;
}

function operand(value: Leaf['value']): string {
  if (isFactRef(value)) return reference(value);
  return typeof value === 'object' ? `[${value.join(', ')}]` : String(value);
}
