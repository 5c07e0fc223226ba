/** A context that does not fit is refused: every mistake with its place and what was meant. */
import { describe, expect, test } from 'vitest';
import { isFrameworkError } from '../../src/diagnostics/error.ts';
import type { InterventionContext } from '../../src/intervention/context.ts';
import { recommend } from '../../src/intervention/recommend.ts';
import { assessmentOf, worst } from './build.ts';
import { igj, quiet, trustOf } from './policies.ts';

// biome-ignore lint/suspicious/noExplicitAny: what a caller may get wrong
type Wrong = any;

async function refused(context: Wrong) {
  const given = assessmentOf({ norms: [{ id: 'N', is: worst.hardly }] });
  const error = await recommend(given, igj, { context }).catch((thrown: unknown) => thrown);
  return isFrameworkError(error) ? error.diagnostics : [];
}

const signals = Object.keys(igj.trust.signals);
const trustWith = (set: Wrong) => ({ trust: { set } });
const set = { level: 'limited', motivation: 'Nieuw bestuur.', by: 'inspecteur' };

const cases: readonly (readonly [
  name: string,
  context: Wrong,
  path: readonly (string | number)[],
  code: string,
  args: object,
])[] = [
  [
    'a fact that is not there',
    { 'acute-dangr': true },
    ['acute-dangr'],
    'context-unknown-fact',
    { name: 'acute-dangr', suggestion: 'acute-danger' },
  ],
  [
    'trust, misspelled',
    { trus: {} },
    ['trus'],
    'context-unknown-fact',
    { name: 'trus', suggestion: 'trust' },
  ],
  [
    'norms, misspelled',
    { normss: {} },
    ['normss'],
    'context-unknown-fact',
    { name: 'normss', suggestion: 'norms' },
  ],
  [
    'a value that a fact cannot have',
    { followed: 'fuly' },
    ['followed'],
    'context-wrong-value',
    { fact: 'followed', name: 'fuly', suggestion: 'fully', options: ['fully', 'partly', 'not'] },
  ],
  [
    'a signal seen that is not there',
    { trust: { seen: { 'open-houdin': 'x' } } },
    ['trust', 'seen', 'open-houdin'],
    'context-unknown-signal',
    { name: 'open-houdin', suggestion: 'open-houding' },
  ],
  [
    'a signal not seen that is not there',
    { trust: { notSeen: ['open-houding', 'voortvarendd'] } },
    ['trust', 'notSeen', 1],
    'context-unknown-signal',
    { name: 'voortvarendd', suggestion: 'voortvarend' },
  ],
  [
    'a signal both seen and not seen',
    { trust: { seen: { 'open-houding': 'x' }, notSeen: ['voortvarend', 'open-houding'] } },
    ['trust', 'notSeen', 1],
    'context-signal-twice',
    { id: 'open-houding' },
  ],
  [
    'a level of trust that is not there',
    trustWith({ ...set, level: 'limitd' }),
    ['trust', 'set', 'level'],
    'context-unknown-trust',
    { name: 'limitd', suggestion: 'limited', options: ['limited', 'sufficient', 'insufficient'] },
  ],
  [
    'trust set without a motivation',
    trustWith({ ...set, motivation: '  ' }),
    ['trust', 'set', 'motivation'],
    'context-trust-without-motivation',
    { key: 'motivation' },
  ],
  [
    'trust set by nobody',
    trustWith({ level: 'limited', motivation: 'x' }),
    ['trust', 'set', 'by'],
    'context-trust-without-motivation',
    { key: 'by' },
  ],
  [
    'trust set by something that is no name',
    trustWith({ ...set, by: 7 }),
    ['trust', 'set', 'by'],
    'context-trust-without-motivation',
    { key: 'by' },
  ],
  [
    'a norm that is not there',
    { norms: { M: { trend: 'same' } } },
    ['norms', 'M'],
    'context-unknown-norm',
    { name: 'M', options: ['N'] },
  ],
  [
    'a trend that is not there',
    { norms: { N: { trend: 'wors' } } },
    ['norms', 'N', 'trend'],
    'context-wrong-value',
    { fact: 'trend', name: 'wors', suggestion: 'worse', options: ['worse', 'new', 'better', 'same'] },
  ],
  [
    'a norm that is new and failed before',
    { norms: { N: { trend: 'new', persistent: true } } },
    ['norms', 'N'],
    'context-impossible',
    { facts: 'persistent, trend' },
  ],
];

describe('refused', () => {
  test.each(cases)('%s', async (_name, context, path, code, args) => {
    const found = await refused(context);
    expect(found).toMatchObject([{ code, severity: 'error', path: ['context', ...path] }]);
    expect(found).toHaveLength(1);
    expect(found[0]?.args).toMatchObject(args);
  });

  test('an unknown signal names every signal there is', async () => {
    const [found] = await refused({ trust: { notSeen: ['zzz'] } });
    expect(found?.args).toMatchObject({ options: signals });
  });

  test('all mistakes at once, in the order facts, trust, norms', async () => {
    const found = await refused({
      norms: { M: {} },
      trust: { set: { level: 'veel', motivation: '', by: '' }, seen: { x: 'y' } },
      'acute-danger': 'ja',
    });
    expect(found.map(({ path }) => path.join('.'))).toEqual([
      'context.acute-danger',
      'context.trust.set.motivation',
      'context.trust.set.by',
      'context.trust.seen.x',
      'context.trust.set.level',
      'context.norms.M',
    ]);
  });
});

describe('not refused', () => {
  test.each<readonly [string, InterventionContext]>([
    ['what is undefined is unknown', { 'acute-danger': undefined, nonsense: undefined }],
    ['trust set with its motivation', { trust: { set } }],
    ['a norm of which nothing is said', { norms: { N: {} } }],
    ['a norm that is new and did not fail before', { norms: { N: { trend: 'new', persistent: false } } }],
    ['a norm that failed before and got worse', { norms: { N: { trend: 'same', persistent: true } } }],
  ])('%s', async (_name, context) => {
    expect(await refused({ ...quiet, trust: trustOf.limited, ...context })).toEqual([]);
  });
});

describe('what has another shape is refused before anything else', () => {
  test.each<readonly [string, Wrong, readonly (string | number)[], string]>([
    ['trust that is a level alone', { trust: 'limited' }, ['trust'], 'expected-mapping'],
    ['trust that is nothing', { trust: null }, ['trust'], 'expected-mapping'],
    ['signals in a list', { trust: { seen: signals } }, ['trust', 'seen'], 'expected-mapping'],
    [
      'one signal that was not seen',
      { trust: { notSeen: signals[0] } },
      ['trust', 'notSeen'],
      'expected-list',
    ],
    ['a level that was set, alone', { trust: { set: 'limited' } }, ['trust', 'set'], 'expected-mapping'],
    ['a key of trust, misspelled', { trust: { sen: {} } }, ['trust', 'sen'], 'misspelled-key'],
    ['a key of trust that is not there', { trust: { niveau: 1 } }, ['trust', 'niveau'], 'unknown-key'],
    [
      'a key of what was set',
      { trust: { set: { ...set, datum: 1 } } },
      ['trust', 'set', 'datum'],
      'unknown-key',
    ],
    ['norms in a list', { norms: ['N'] }, ['norms'], 'expected-mapping'],
    ['a norm that is a word', { norms: { N: 'same' } }, ['norms', 'N'], 'expected-mapping'],
    ['a norm that is nothing', { norms: { N: null } }, ['norms', 'N'], 'expected-mapping'],
    [
      'a key of a norm, misspelled',
      { norms: { N: { persitent: true } } },
      ['norms', 'N', 'persitent'],
      'misspelled-key',
    ],
    [
      'an answer that is a word',
      { norms: { N: { persistent: 'ja' } } },
      ['norms', 'N', 'persistent'],
      'expected-boolean',
    ],
  ])('%s', async (_, context, path, code) => {
    const found = await refused({ ...context, 'acute-dangr': true });
    expect(found.map((one) => [one.code, one.path])).toEqual([[code, ['context', ...path]]]);
  });

  test('what is left out may be undefined', async () => {
    const trust = { seen: undefined, notSeen: undefined, set: undefined };
    expect(await refused({ trust, norms: { N: { trend: undefined, persistent: undefined } } })).toEqual([]);
    expect(await refused({ trust: undefined, norms: undefined })).toEqual([]);
  });
});
