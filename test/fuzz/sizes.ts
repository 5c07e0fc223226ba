import type { Case } from './feeds.ts';
import type { ReaderName } from './shipped.ts';

/** As large as a text may be, and as dense as it may be for its size: what takes longest to answer. */
const MOST_CHARACTERS = 1_999_000;

const filled = (head: string, part: string | ((index: number) => string), most: number): string => {
  const parts = [head];
  for (let length = head.length, index = 0; ; index++) {
    const next = typeof part === 'string' ? part : part(index);
    length += next.length;
    if (length > most) return parts.join('');
    parts.push(next);
  }
};

interface Shape {
  readonly reader: ReaderName;
  readonly head?: string;
  readonly part: string | ((index: number) => string);
  /** How many characters fit below the limit on words and signs; 2 MB where that is no matter. */
  readonly most?: number;
}

const FINDINGS = 'format: findings/1\n';
const FRAMEWORK = 'format: framework/1\n';
const LIBRARY = 'format: library/1\nid: a\nversion: 1.0.0\n';
const POLICY = 'format: policy/1\n';

/** Repeated mistakes and repeated content, each up to a limit. */
const shapes: Readonly<Record<string, Shape>> = {
  'one word': { reader: 'parseFindings', part: 'a' },
  spaces: { reader: 'parseFindings', part: ' ' },
  'empty lines': { reader: 'parseFindings', part: '\n' },
  'closing brackets': { reader: 'parseFindings', part: ']' },
  'opening brackets': { reader: 'parseFindings', part: '[' },
  commas: { reader: 'parseFindings', head: '[', part: ',', most: 499_000 },
  'empty keys': { reader: 'parseFindings', part: ':\n', most: 499_000 },
  aliases: { reader: 'parseFindings', head: '[', part: '*a,', most: 740_000 },
  anchors: { reader: 'parseFindings', part: '- &a b\n', most: 490_000 },
  'tabs before keys': { reader: 'parseFindings', part: '\ta: b\n', most: 370_000 },
  'bad escapes': { reader: 'parseFindings', head: '"', part: '\\q' },
  'text after quotes': { reader: 'parseFindings', part: '- "a" b\n', most: 560_000 },
  'the same key': { reader: 'parseFindings', part: 'a: b\n', most: 350_000 },
  'a comment per line': { reader: 'parseFindings', part: '#\n', most: 499_000 },
  documents: { reader: 'parseFindings', part: '---\na\n' },
  lists: { reader: 'parseFindings', part: `${'- '.repeat(60)}a\n`, most: 490_000 },
  'unknown keys': { reader: 'parseFindings', head: FINDINGS, part: (at) => `k${at}: v\n`, most: 690_000 },
  'findings that are text': {
    reader: 'parseFindings',
    head: `${FINDINGS}findings:\n`,
    part: '- a\n',
    most: 390_000,
  },
  'findings without subject': {
    reader: 'parseFindings',
    head: `${FINDINGS}findings:\n`,
    part: '- criterion: 1\n',
    most: 810_000,
  },
  'facts that are lists': {
    reader: 'parseFindings',
    head: `${FINDINGS}provider:\n  facts:\n`,
    part: (at) => `    k${at}: [1]\n`,
    most: 770_000,
  },
  'unknown words in facts': {
    reader: 'parseFramework',
    head: `${FRAMEWORK}facts:\n`,
    part: (at) => ` k${at}: {type: bool, title: 1}\n`,
    most: 700_000,
  },
  'empty conditions': {
    reader: 'parseFramework',
    head: `${FRAMEWORK}conditions:\n`,
    part: (at) => ` k${at}: {all: [{fact: a}, {any: []}, 3]}\n`,
    most: 560_000,
  },
  'conditions on unknown facts': {
    reader: 'parseLibrary',
    head: `${LIBRARY}conditions:\n`,
    part: (at) => ` k${at}: {fact: fact${at}, operator: equal, value: true}\n`,
    most: 990_000,
  },
  'conditions in a row': {
    reader: 'parseLibrary',
    head: `${LIBRARY}conditions:\n`,
    part: (at) => ` k${at}: {condition: k${at + 1}}\n`,
    most: 900_000,
  },
  'facts of a library': {
    reader: 'parseLibrary',
    head: `${LIBRARY}facts:\n`,
    part: (at) => ` k${at}: {type: boolean, title: a}\n`,
    most: 720_000,
  },
  'articles of no law': {
    reader: 'parseLibrary',
    head: `${LIBRARY}articles:\n`,
    part: (at) => ` - {article: a ${at}, title: b}\n`,
    most: 680_000,
  },
  'rules of a policy': {
    reader: 'parsePolicy',
    head: `${POLICY}rules:\n`,
    part: (at) => ` - {id: a${at}, when: {all: [{fact: a}]}, events: [{x: 1}]}\n`,
    most: 650_000,
  },
};

export const sizes: readonly (readonly [name: string, make: () => Case])[] = Object.entries(shapes).map(
  ([name, { reader, head = '', part, most = MOST_CHARACTERS }]) => [
    name,
    () => ({ reader, input: filled(head, part, most) }),
  ],
);
