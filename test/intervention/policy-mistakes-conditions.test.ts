/** Every mistake in what a policy counts and in the facts it asks for is told once, at its place. */
import { describe, expect, test } from 'vitest';
import { worst } from './build.ts';
import { type Found, spoilt, type Wrong } from './spoilt.ts';

type Case = readonly [name: string, change: (policy: Wrong) => void, found: readonly Found[]];

const AT = 'rules.0.conditions.all.0';
const levels = [worst.ok, worst.mostly, worst.hardly, worst.no];
const harms = ['none', 'limited', 'serious', 'irreversible'];
const ruled = (condition: object) => (p: Wrong) => {
  p.rules = [
    { name: 'r', conditions: { all: [condition] }, event: { type: 'lift', params: { because: 'Zo.' } } },
  ];
};
const count = (params: object) => ({ fact: 'count', params, operator: 'greaterThan', value: 0 });
const counted = (params: object) => ruled(count(params));
const breached = (params: object) => ruled({ fact: 'breached', params, operator: 'equal', value: true });
const value = (key: string, name: string, options: readonly string[], suggestion = ''): Found => [
  'policy-param-value',
  `${AT}.params.${key}`,
  { key, name, suggestion, options },
];
const bounds = 'level, atLeast, atMost';
const missing = (fact: string, key: string): Found => ['policy-param-missing', AT, { fact, key }];
const both = (keys: string): Found => ['policy-param-both', `${AT}.params`, { keys }];
const any = { atMost: worst.no };

const params: readonly Case[] = [
  [
    'every parameter right',
    counted({
      atLeast: worst.ok,
      atMost: worst.no,
      harm: 'none',
      extent: 'beperkt',
      persistent: true,
      trend: 'new',
      status: 'encouraged',
    }),
    [],
  ],
  ['several trends', counted({ ...any, trend: ['new', 'same'] }), []],
  ['one level', counted({ level: worst.ok }), []],
  [
    'a parameter that is not there',
    counted({ ...any, harmAtMost: 'none' }),
    [
      [
        'policy-unknown-param',
        `${AT}.params.harmAtMost`,
        expect.objectContaining({ name: 'harmAtMost', suggestion: 'harmAtLeast' }),
      ],
    ],
  ],
  [
    'a parameter of the other',
    breached({ article: 'wkkgz 2', harm: 'none' }),
    [['policy-unknown-param', `${AT}.params.harm`, { name: 'harm', suggestion: '', options: ['article'] }]],
  ],
  ['a level', counted({ level: 'slecht' }), [value('level', 'slecht', levels)]],
  ['a least level', counted({ atLeast: 'slecht' }), [value('atLeast', 'slecht', levels)]],
  ['a most level', counted({ atMost: 'slecht' }), [value('atMost', 'slecht', levels)]],
  ['a harm', counted({ ...any, harm: 'grote' }), [value('harm', 'grote', harms)]],
  ['a least harm', counted({ ...any, harmAtLeast: 'grote' }), [value('harmAtLeast', 'grote', harms)]],
  ['an extent', counted({ ...any, extent: 'overal' }), [value('extent', 'overal', ['beperkt'])]],
  [
    'whether it failed before',
    counted({ ...any, persistent: 'ja' }),
    [value('persistent', 'ja', ['true', 'false'])],
  ],
  [
    'a trend',
    counted({ ...any, trend: 'omhoog' }),
    [value('trend', 'omhoog', ['new', 'better', 'same', 'worse'])],
  ],
  [
    'the second of two trends',
    counted({ ...any, trend: ['new', 'omlaag'] }),
    [value('trend', 'omlaag', ['new', 'better', 'same', 'worse'])],
  ],
  ['two harms', counted({ ...any, harm: ['none', 'limited'] }), [value('harm', 'none,limited', harms)]],
  [
    'a status',
    counted({ ...any, status: 'getoetst' }),
    [value('status', 'getoetst', ['tested', 'encouraged'])],
  ],
  ['a count of no level', counted({ harm: 'none' }), [missing('count', bounds)]],
  [
    'a count of nothing',
    ruled({ fact: 'count', operator: 'greaterThan', value: 0 }),
    [missing('count', bounds)],
  ],
  [
    'a breach of nothing',
    ruled({ fact: 'breached', operator: 'equal', value: true }),
    [missing('breached', 'article')],
  ],
  ['an article that is a number', breached({ article: 2 }), [missing('breached', 'article')]],
  ['a level and a bound', counted({ level: worst.ok, atMost: worst.no }), [both('level, atMost')]],
  [
    'a level and both bounds',
    counted({ level: worst.ok, atLeast: worst.ok, atMost: worst.no }),
    [both('level, atLeast, atMost')],
  ],
];

const facts: readonly Case[] = [
  ...['risk', 'trust', 'norms', 'up', 'down', 'count', 'breached'].map(
    (id): Case => [
      `a fact called ${id}`,
      (p) => Object.assign(p.facts, { [id]: { type: 'boolean', title: 'Z' } }),
      [['policy-reserved-id', `facts.${id}`, { id }]],
    ],
  ),
  ...([{ type: 'boolean' }, { options: { a: 'A' } }] as const).map(
    (over): Case => [
      `a known fact with ${Object.keys(over)}`,
      (p) => Object.assign(p.facts, { followed: { title: 'Z', ...over } }),
      [['policy-fact-type', 'facts.followed', { id: 'followed' }]],
    ],
  ),
  ...(
    [{ type: 'choice' }, { type: 'boolean', options: { a: 'A' } }, {}, { options: { a: 'A' } }] as const
  ).map(
    (over): Case => [
      `a fact of its own with ${JSON.stringify(over)}`,
      (p) => Object.assign(p.facts, { z: { title: 'Z', ...over } }),
      [['policy-fact-options', 'facts.z', { id: 'z' }]],
    ],
  ),
  [
    'facts that are right',
    (p) => {
      p.facts.followed = { title: 'Opvolging' };
      p.facts.kleur = { type: 'choice', options: { rood: 'Rood', groen: 'Groen' }, title: 'Kleur' };
    },
    [],
  ],
];

describe.each([
  ['parameters', params],
  ['facts', facts],
] as const)('%s', (_, cases) => {
  test.each(cases)('%s', (_name, change, found) => {
    expect(spoilt(change)).toEqual(found);
  });
});
