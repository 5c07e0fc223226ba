import type { Dice } from '../assessment/random/dice.ts';
import { findingsOf, partOf, randomWorld } from '../assessment/random/evidence.ts';
import { randomFramework } from '../assessment/random/framework.ts';
import { mutated, mutatedData } from './mutate.ts';
import { type ReaderName, readers, type TextName, texts } from './shipped.ts';

/** Something to read, and what should read it. */
export interface Case {
  readonly reader: ReaderName;
  readonly input: string | object;
}

const SCRAPS = [
  ...[
    'a',
    'id',
    'format',
    'findings/1',
    'framework/1',
    'policy/1',
    'library/1',
    'fact',
    'value',
    'all',
    'not',
    'when',
  ],
  ...[
    'levels',
    'criteria',
    'voldoet',
    ': ',
    ':',
    ' ',
    '  ',
    '\n',
    '\n  ',
    '\n    ',
    '\n- ',
    '- ',
    '[',
    ']',
    '{',
    '}',
  ],
  ...[
    ', ',
    '#',
    ' # 3',
    '"',
    "'",
    '&x',
    '*x',
    '!t',
    '<<',
    '? ',
    '|',
    '>',
    '\t',
    '---\n',
    '...\n',
    '%',
    '@',
    '~',
    '0,8',
  ],
  ...[
    '2.10',
    '2026-03-20',
    '7/8',
    'é',
    '\r',
    '\r\n',
    '\u0000',
    '\u202e',
    '\ufeff',
    '\ud83d',
    '`',
    '$.share',
    '-1',
  ],
] as const;

const anyCharacter = (dice: Dice) => String.fromCharCode(dice.below(dice.of([128, 0x300, 0x10000])));

const KEYS = [
  'format',
  'id',
  'themes',
  'norms',
  'facts',
  'criteria',
  'findings',
  'value',
  'all',
  'ladder',
  'units',
];

function anyJson(dice: Dice, depth = 0): unknown {
  const leaf = () =>
    dice.of([null, true, 1, -0.5, 'a', 'framework/1', 'findings/1', 'policy/1', '1.0.0', '2026-03-20']);
  if (depth > 4 || dice.chance(0.3)) return leaf();
  if (dice.chance(0.4)) return dice.some(0, 4, () => anyJson(dice, depth + 1));
  return Object.fromEntries(dice.some(0, 5, () => [dice.of(KEYS), anyJson(dice, depth + 1)]));
}

const READERS = Object.keys(readers) as ReaderName[];

const anyReader = (make: (dice: Dice) => string | object) => (dice: Dice) => ({
  reader: dice.of(READERS),
  input: make(dice),
});

const mutationsOf = (name: TextName, reader: ReaderName) => (dice: Dice) => ({
  reader,
  input: mutated(texts[name], dice),
});

/** What a handle says, as an object to parse again. */
export const contentOf = ({ sha256: _sha256, ...content }: { readonly sha256: string }): object => content;

/** Kinds of input, each made by dice. */
export const feeds = {
  'random text': anyReader((dice) => dice.some(0, 300, () => anyCharacter(dice)).join('')),
  'YAML-like scraps': anyReader((dice) => dice.some(0, 60, () => dice.of(SCRAPS)).join('')),
  'JSON text': anyReader((dice) => JSON.stringify(anyJson(dice))),
  'JSON as an object': anyReader((dice) => anyJson(dice) as object),
  'changes to a small framework': mutationsOf('small framework', 'parseFramework'),
  'changes to a small library': mutationsOf('small library', 'parseLibrary'),
  'changes to a small policy': mutationsOf('small policy', 'parsePolicy'),
  'changes to a small visit': mutationsOf('small visit', 'parseFindings for the small framework'),
  'changes to ggz 1.0.0': mutationsOf('ggz 1.0.0', 'parseFramework'),
  'changes to the zorg library': mutationsOf('zorg library', 'parseLibrary'),
  'changes to the igj policy': mutationsOf('igj policy', 'parsePolicy'),
  'changes to the ggz visit': mutationsOf('ggz visit', 'parseFindings for ggz'),
  'changes to a random framework': (dice: Dice) => ({
    reader: 'parseFramework',
    input: mutatedData(contentOf(randomFramework(dice).framework), dice) as object,
  }),
  'changes to random findings': (dice: Dice) => {
    const drawn = randomFramework(dice);
    const findings = findingsOf(partOf(randomWorld(drawn, dice), () => dice.chance(0.7)));
    return { reader: 'parseFindings', input: mutatedData(findings, dice) as object };
  },
} as const satisfies Record<string, (dice: Dice) => Case>;

export type FeedName = keyof typeof feeds;
