/** Every mistake in rows, days and Acts, and in where a condition stands, is told once. */
import { describe, expect, test } from 'vitest';
import { failing, yes } from './small.ts';
import { type Found, spoilt, type Wrong } from './spoilt.ts';

type Case = readonly [name: string, change: (policy: Wrong) => void, found: readonly Found[]];

const ruled = (condition: object) => (p: Wrong) => {
  p.rules = [
    { name: 'r', conditions: { all: [condition] }, event: { type: 'lift', params: { because: 'Zo.' } } },
  ];
};
const reversed = { from: '2026-02-02', until: '2026-02-01' };
const rowsAndLaws: readonly Case[] = [
  [
    'a policy that ends before it begins',
    (p) => Object.assign(p, { valid: reversed }),
    [['validity-reversed', 'valid.until', reversed]],
  ],
  [
    'a power that ends before it begins',
    (p) => Object.assign(p.powers[1], { valid: reversed }),
    [['validity-reversed', 'powers.1.valid.until', reversed]],
  ],
  ['one day', (p) => Object.assign(p, { valid: { from: '2026-02-02', until: '2026-02-02' } }), []],
  [
    'a last row with a condition',
    (p) => Object.assign(p.risk[2], { when: failing() }),
    [['policy-row-condition', 'risk.2', { level: 'none' }]],
  ],
  [
    'a last row with a condition instead',
    (p) => {
      p.trust.levels[2] = { level: 'limited', when: { fact: 'up', operator: 'greaterThan', value: 0 } };
    },
    [['policy-row-condition', 'trust.levels.2', { level: 'limited' }]],
  ],
  [
    'a row in between without one',
    (p) => {
      p.extent = [{ level: 'wijd', otherwise: true }, ...p.extent];
    },
    [['policy-row-condition', 'extent.0', { level: 'wijd' }]],
  ],
  [
    'a row in between with both',
    (p) => Object.assign(p.risk[0], { otherwise: true }),
    [['policy-row-condition', 'risk.0', { level: 'high' }]],
  ],
  [
    'a library that is not there',
    (p) => Object.assign(p, { uses: ['zorg', 'zrg'] }),
    [['unknown-library', 'uses.1', { name: 'zrg', suggestion: 'zorg', options: ['zorg', 'elders'] }]],
  ],
  [
    'an Act that is not there',
    (p) => p.powers[1].articles.push('wkgz 3'),
    [
      [
        'policy-unknown-law',
        'powers.1.articles.1',
        expect.objectContaining({ name: 'wkgz 3', suggestion: 'wkkgz' }),
      ],
    ],
  ],
  [
    'an Act of a library that is not used',
    (p) => p.powers[1].articles.push('ergens 3'),
    [['policy-unknown-law', 'powers.1.articles.1', expect.objectContaining({ name: 'ergens 3' })]],
  ],
  [
    'an Act of a library that is used',
    (p) => {
      p.uses.push('elders');
      p.powers[1].articles.push('ergens 3');
    },
    [],
  ],
  [
    'an Act of no library, where none is used',
    (p) => {
      p.uses = [];
      p.powers[1].articles.push('wkgz 3');
    },
    [],
  ],
];

const wrongPlace = (code: string, path: string): readonly Found[] => [[code, path, expect.anything()]];
const level = { fact: 'risk', operator: 'equal', value: 'low' };
const places: readonly Case[] = [
  [
    'the risk in a row of the risk',
    (p) => Object.assign(p.risk[0], { when: level }),
    wrongPlace('unknown-fact', 'risk.0.when.fact'),
  ],
  [
    'a count in what cannot be',
    (p) => Object.assign(p, { never: [failing()] }),
    wrongPlace('unknown-fact', 'never.0.fact'),
  ],
  [
    'a fact of the context in trust',
    (p) => Object.assign(p.trust.levels[0], { when: yes('x') }),
    wrongPlace('unknown-fact', 'trust.levels.0.when.fact'),
  ],
  [
    'a fact of the context in the extent',
    (p) => {
      p.extent = [{ level: 'wijd', when: yes('x') }, ...p.extent];
    },
    wrongPlace('unknown-fact', 'extent.0.when.fact'),
  ],
  [
    'a condition of trust by name, which is right there alone',
    (p) => {
      p.conditions = { sterk: p.trust.levels[1].when };
      p.trust.levels[1].when = { condition: 'sterk' };
    },
    [],
  ],
  ['a count that nobody names', (p) => Object.assign(p, { conditions: { los: failing() } }), []],
  [
    'a condition that is not there',
    ruled({ condition: 'los' }),
    [
      [
        'unknown-condition',
        'rules.0.conditions.all.0.condition',
        expect.objectContaining({ condition: 'los' }),
      ],
    ],
  ],
  [
    'a wrong condition that nobody names',
    (p) => Object.assign(p, { conditions: { los: yes('z') } }),
    wrongPlace('unknown-fact', 'conditions.los.fact'),
  ],
  [
    'a wrong condition that two rules name, once',
    (p) => {
      p.conditions = { los: yes('z') };
      ruled({ condition: 'los' })(p);
      p.rules.push({ ...p.rules[0], name: 's' });
    },
    wrongPlace('unknown-fact', 'conditions.los.fact'),
  ],
  [
    'a condition that is right for a rule and wrong for a row',
    (p) => {
      p.conditions = { laag: level };
      ruled({ condition: 'laag' })(p);
      p.risk[0].when = { condition: 'laag' };
    },
    wrongPlace('unknown-fact', 'conditions.laag.fact'),
  ],
  [
    'a circle of conditions',
    (p) => Object.assign(p, { conditions: { a: { condition: 'b' }, b: { condition: 'a' } } }),
    wrongPlace('condition-cycle', expect.stringMatching(/^conditions\.[ab]\.condition$/)),
  ],
];

describe.each([
  ['rows, days and Acts', rowsAndLaws],
  ['places', places],
] as const)('%s', (_, cases) => {
  test.each(cases)('%s', (_name, change, found) => {
    expect(spoilt(change)).toEqual(found);
  });
});
