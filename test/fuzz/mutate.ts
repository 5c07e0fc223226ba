import type { Dice } from '../assessment/random/dice.ts';

/** What somebody might leave in a file by accident, or put there on purpose. */
const SCALARS = [
  ...[
    'true',
    'false',
    'ja',
    'null',
    '~',
    '0',
    '-1',
    '0,8',
    '1e999',
    '2.10',
    '10-3-2026',
    '2026-02-30',
    '2026-03-20',
  ],
  ...[
    '7/8',
    '9/0',
    '12/7',
    'P6W',
    'P0D',
    '-P3M',
    '$.share',
    '$.a.b',
    'answer',
    'assessment-date',
    'voldoet',
    'met',
  ],
  ...[
    'not-applicable',
    '[]',
    '{}',
    '[a, b]',
    '{ a: b }',
    '""',
    '"\\q"',
    "'",
    '&a',
    '*a',
    '!!str x',
    '|',
    '>-',
    '?',
  ],
  ...[
    'toString',
    '__proto__',
    'count',
    'share',
    '9007199254740993',
    '\u202etxet',
    '\ud800',
    'é 😀',
    '# 3',
    'a: b',
  ],
] as const;

const KEYS = [
  ...[
    'id',
    'fact',
    'criterion',
    'value',
    'when',
    'met',
    'all',
    'any',
    'not',
    'operator',
    'params',
    'path',
    'condition',
  ],
  ...[
    'answer',
    'grading',
    'levels',
    'each',
    'where',
    'applies',
    'scope',
    'valid',
    'weighing',
    'otherwise',
    'rows',
  ],
  ...['findings', 'constructor', '<<', 'onbekend', 'date', 'unit', 'kind', 'minimum', 'essential', 'status'],
] as const;

type Edit = (lines: string[], at: number, dice: Dice) => void;

/** One small change to a list of lines. */
const EDITS: readonly Edit[] = [
  (lines, at) => void lines.splice(at, 1),
  (lines, at) => void lines.splice(at, 0, lines[at] ?? ''),
  (lines, at, dice) => {
    const other = dice.below(lines.length);
    [lines[at], lines[other]] = [lines[other] ?? '', lines[at] ?? ''];
  },
  (lines, at, dice) => change(lines, at, (line) => withScalar(line, dice.of(SCALARS), dice)),
  (lines, at, dice) => change(lines, at, (line) => withScalar(line, scalarOf(dice.of(lines), dice), dice)),
  (lines, at, dice) => change(lines, at, (line) => dice.of(['  ', ' ', '\t', '    ']) + line),
  (lines, at) => change(lines, at, (line) => line.replace(/^ {1,2}/, '')),
  (lines, at, dice) =>
    change(lines, at, (line) =>
      line.replace(/(: |- )(.+)$/, dice.of(['$1[$2]', '$1"$2"', '$1', '$1{ a: $2 }'])),
    ),
  (lines, at, dice) => {
    const indent = /^[ -]*/.exec(lines[at] ?? '')?.[0].replaceAll('-', ' ') ?? '';
    lines.splice(at + dice.below(2), 0, `${indent}${dice.of(KEYS)}: ${dice.of(SCALARS)}`);
  },
  (lines, at, dice) =>
    change(lines, at, (line) => line.replace(dice.of([/[\]}]/, /[[{]/, /:/, /"/, /,/]), '')),
  (lines, at, dice) =>
    change(lines, at, (line) => line.replace(dice.of(line.split(/\W+/)) || ' ', dice.of(KEYS))),
];

function change(lines: string[], at: number, edit: (line: string) => string): void {
  lines[at] = edit(lines[at] ?? '');
}

const WORD = /[^\s[\]{},:"'-][^\s[\]{},:"']*/g;

function scalarOf(line: string, dice: Dice): string {
  return dice.of(line.match(WORD) ?? ['x']);
}

/** The line with one of its words replaced. */
function withScalar(line: string, scalar: string, dice: Dice): string {
  const words = [...line.matchAll(WORD)];
  if (words.length === 0) return line;
  const { index, 0: word } = dice.of(words);
  return line.slice(0, index) + scalar + line.slice(index + word.length);
}

/** A text with some small changes: lines lost, doubled or swapped, values, types, indentation, keys. */
export function mutated(text: string, dice: Dice, most = 3): string {
  const lines = text.split('\n');
  for (const edit of dice.some(1, most, () => dice.of(EDITS))) edit(lines, dice.below(lines.length), dice);
  return lines.join('\n');
}

const VALUES: readonly unknown[] = [
  ...[
    true,
    0,
    -1,
    0.5,
    1e21,
    Number.NaN,
    '',
    'x',
    '7/8',
    '2026-03-20',
    'P6W',
    '$.share',
    'constructor',
    null,
  ],
  ...[undefined, [], {}, ['a'], { a: 1 }, [[[]]], new Date(0), 10n, '\u0000', '\ud800'],
];

/** A copy of plain data in which some values are changed, lost, doubled or put under another key. */
export function mutatedData(data: unknown, dice: Dice, most = 2): unknown {
  const copy = structuredClone(data);
  dice.some(1, most, () => mutateOnce(copy, dice));
  return copy;
}

function mutateOnce(data: unknown, dice: Dice): void {
  const spots: [Record<string, unknown>, string][] = [];
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, inner] of Object.entries(value)) {
      spots.push([value as Record<string, unknown>, key]);
      visit(inner);
    }
  };
  visit(data);
  if (spots.length === 0) return;
  const [holder, key] = dice.of(spots);
  const [other, otherKey] = dice.of(spots);
  const target = dice.chance(0.8) ? key : dice.of(KEYS);
  if (dice.chance(0.25)) delete holder[key];
  else holder[target] = dice.chance(0.6) ? dice.of(VALUES) : structuredClone(other[otherKey]);
}
