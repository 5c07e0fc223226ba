import { isPlainDate } from '../calendar/date.ts';
import type { Path } from '../diagnostics/diagnostic.ts';
import { hintFor } from '../source/hints.ts';
import { shown } from '../source/visible.ts';
import type { FactRef, Leaf, Problem, Term, Vocabulary } from './model.ts';
import { isFactRef, referenceOf } from './nodes.ts';
import { isOperator, needsList, operatorNames, operatorsOf } from './operators.ts';
import { isProblem, problemAt, unknownWord } from './problem.ts';

/** Everything that is wrong with one comparison; paths start at the leaf. */
export function checkLeaf(leaf: Leaf, vocabulary: Vocabulary): readonly Problem[] {
  const term = vocabulary.term(referenceOf(leaf));
  const observed = isProblem(term) ? undefined : term;
  return [
    ...(isProblem(term) ? [term] : []),
    ...checkOperator(leaf, observed),
    ...(isFactRef(leaf.value)
      ? checkOtherFact(leaf, leaf.value, observed, vocabulary)
      : checkValues(leaf, observed)),
  ];
}

function checkOperator({ fact, operator }: Leaf, term: Term | undefined): readonly Problem[] {
  const path = ['operator'];
  if (operator.includes(':')) return [problemAt(path, 'operator-decorator', { operator: shown(operator) })];
  if (!isOperator(operator)) return [unknownWord(path, 'operator', operator, operatorNames)];
  const options = term && operatorsOf(term.type);
  if (!options || options.includes(operator)) return [];
  return [problemAt(path, 'operator-type', { fact, operator, type: term.type, options })];
}

function checkOtherFact(
  { fact, operator }: Leaf,
  ref: FactRef,
  observed: Term | undefined,
  vocabulary: Vocabulary,
): readonly Problem[] {
  const other = vocabulary.term(referenceOf(ref));
  if (isProblem(other)) return [{ ...other, path: ['value', ...other.path] }];
  if (needsList(operator)) return [problemAt(['value'], 'operand-list', { fact, operator })];
  if (!observed) return [];
  const names = { fact, other: ref.fact };
  if (familyOf(observed) !== familyOf(other) || other.type === 'choices') {
    return [
      problemAt(['value'], 'operand-fact-type', { ...names, type: observed.type, otherType: other.type }),
    ];
  }
  return haveSameOptions(observed, other) ? [] : [problemAt(['value'], 'operand-fact-options', names)];
}

/** What one value of a fact is compared as: whole numbers with numbers, one of the choices with a choice. */
function familyOf({ type }: Term): 'boolean' | 'number' | 'date' | 'choice' {
  if (type === 'integer') return 'number';
  return type === 'choices' ? 'choice' : type;
}

function haveSameOptions(a: Term, b: Term): boolean {
  const [mine, theirs] = [new Set(a.options), new Set(b.options)];
  return mine.size === theirs.size && [...mine].every((option) => theirs.has(option));
}

function checkValues(leaf: Leaf, term: Term | undefined): readonly Problem[] {
  const { fact, operator, value } = leaf;
  const isList = Array.isArray(value);
  const wrongNumber = checkNumber(fact, operator, isList);
  if (wrongNumber) return [wrongNumber];
  if (!term) return [];
  const values: readonly unknown[] = isList ? value : [value];
  return values.flatMap(
    (one, index) => checkValue(fact, term, one, isList ? ['value', index] : ['value']) ?? [],
  );
}

function checkNumber(fact: string, operator: Leaf['operator'], isList: boolean): Problem | undefined {
  if (!isOperator(operator) || needsList(operator) === isList) return undefined;
  return problemAt(['value'], isList ? 'operand-single' : 'operand-list', { fact, operator });
}

function checkValue(fact: string, term: Term, value: unknown, path: Path): Problem | undefined {
  if (!isOfType(term, value)) return wrongType(fact, term, value, path);
  if (familyOf(term) === 'date' && !isPlainDate(String(value))) return wrongDate(value, path);
  if (!term.options || term.options.includes(String(value))) return undefined;
  return unknownWord(path, 'value', String(value), term.options, { fact });
}

function isOfType(term: Term, value: unknown): boolean {
  if (term.type === 'integer') return Number.isInteger(value);
  if (term.type === 'number') return Number.isFinite(value);
  return typeof value === (term.type === 'boolean' ? 'boolean' : 'string');
}

function wrongType(fact: string, term: Term, value: unknown, path: Path): Problem {
  const family = familyOf(term);
  if (family === 'choice')
    return problemAt(path, 'operand-type', { fact, type: family, value: shown(value) });
  const hint = hintFor(value, family);
  return hint
    ? { path, ...hint }
    : problemAt(path, 'operand-type', { fact, type: term.type, value: shown(value) });
}

function wrongDate(value: unknown, path: Path): Problem {
  return { path, ...(hintFor(value, 'date') ?? { code: 'wrong-date', args: { value: shown(value) } }) };
}
