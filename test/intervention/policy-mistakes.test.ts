/** Every mistake in a policy is told once, at its place, with what was meant: measures, their words and dates, powers, plane. */
import { expect, test } from 'vitest';
import { type Found, spoilt, type Wrong } from './spoilt.ts';

type Case = readonly [name: string, change: (policy: Wrong) => void, found: readonly Found[]];

const known = (name: string, suggestion: string) => expect.objectContaining({ name, suggestion });
const steps = ['sluiten', 'advies', 'plan', 'toezicht', 'aanwijzing', 'last'];
const extra = ['gesprek', 'waarschuwing', 'bevel', 'boete', 'tuchtklacht', 'aangifte'];
const cases: readonly Case[] = [
  ['nothing is wrong', () => {}, []],
  [
    'an id that means that none runs',
    (p) => Object.assign(p.beside[5], { id: 'none' }),
    [['policy-reserved-id', 'beside.5.id', { id: 'none' }]],
  ],
  [
    'an id twice on the ladder',
    (p) => p.ladder.push({ ...p.ladder[1] }),
    [['policy-duplicate-id', 'ladder.6.id', { id: 'advies' }]],
  ],
  [
    'an id on the ladder and beside it',
    (p) => p.beside.push({ ...p.ladder[2] }),
    [['policy-duplicate-id', 'beside.6.id', { id: 'plan' }]],
  ],
  [
    'contents without a text',
    (p) => {
      p.contents = { doel: 'Doel.' };
      p.ladder[2].contents = ['doel', 'doell'];
    },
    [
      [
        'policy-unknown-content',
        'ladder.2.contents.1',
        { name: 'doell', suggestion: 'doel', options: ['doel'] },
      ],
    ],
  ],
  [
    'hearing unless a fact that is not there',
    (p) => Object.assign(p.beside[2], { hearing: { required: true, unless: 'acute-dangr' } }),
    [['policy-unknown-context-fact', 'beside.2.hearing.unless', known('acute-dangr', 'acute-danger')]],
  ],
  [
    'hearing unless a fact that is no yes or no',
    (p) => Object.assign(p.ladder[4], { hearing: { required: true, unless: 'phase' } }),
    [['policy-unknown-context-fact', 'ladder.4.hearing.unless', expect.objectContaining({ name: 'phase' })]],
  ],
  [
    'hearing unless a fact of the policy',
    (p) => Object.assign(p.ladder[4], { hearing: { required: true, unless: 'x' } }),
    [],
  ],
  ...(
    [
      [{ period: 'P1M' }, 1],
      [{ from: 'report' }, 1],
      [{ period: 'P1M', from: 'report', term: 'bezwaar' }, 1],
      [{ term: 'bezwaar' }, 0],
      [{ period: 'P1M', from: 'report' }, 0],
    ] as const
  ).map(
    ([deadline, count]): Case => [
      `a deadline ${JSON.stringify(deadline)}`,
      (p) => {
        p.terms = { bezwaar: { title: 'Bezwaar', period: 'P6W', from: 'notification', statutory: true } };
        p.ladder[2].deadline = deadline;
      },
      count === 0 ? [] : [['policy-deadline', 'ladder.2.deadline', {}]],
    ],
  ),
  [
    'a publication without a moment',
    (p) => Object.assign(p.beside[0], { publication: {} }),
    [['policy-publication', 'beside.0.publication', {}]],
  ],
  [
    'a publication with two moments',
    (p) => {
      p.terms = { bezwaar: { title: 'Bezwaar', period: 'P6W', from: 'notification', statutory: true } };
      p.ladder[2].publication = { when: 'on-notice', after: 'bezwaar' };
    },
    [['policy-publication', 'ladder.2.publication', {}]],
  ],
  ['a publication on notice', (p) => Object.assign(p.ladder[2], { publication: { when: 'on-notice' } }), []],
  [
    'terms that are not there',
    (p) => {
      p.terms = { bezwaar: { title: 'Bezwaar', period: 'P6W', from: 'notification', statutory: true } };
      p.ladder[2].deadline = { term: 'bezwaarr' };
      p.ladder[3].publication = { after: 'bezwar' };
      p.ladder[4].remedy = { against: 'decision', term: 'beroep' };
    },
    [
      ['policy-unknown-term', 'ladder.2.deadline.term', known('bezwaarr', 'bezwaar')],
      ['policy-unknown-term', 'ladder.3.publication.after', known('bezwar', 'bezwaar')],
      [
        'policy-unknown-term',
        'ladder.4.remedy.term',
        { name: 'beroep', suggestion: '', options: ['bezwaar'] },
      ],
    ],
  ],
  [
    'a first step that needs a power',
    (p) => {
      p.ladder[0].needsPower = true;
      p.powers[0].opens.sluiten = { basis: 'wkkgz 27(1)' };
    },
    [['policy-first-needs-power', 'ladder.0.needsPower', { id: 'sluiten' }]],
  ],
  [
    'a risk that no row gives',
    (p) => Object.assign(p.plane, { hoog: p.plane.high }),
    [
      [
        'policy-unknown-risk',
        'plane.hoog',
        { name: 'hoog', suggestion: '', options: ['high', 'low', 'none'] },
      ],
    ],
  ],
  [
    'a cell and a row of the plane that are missing',
    (p) => {
      delete p.plane.low.limited;
      delete p.plane.none;
    },
    [
      ['policy-cell-missing', 'plane.low.limited', { risk: 'low', trust: 'limited' }],
      ...['sufficient', 'limited', 'insufficient'].map(
        (trust): Found => ['policy-cell-missing', `plane.none.${trust}`, { risk: 'none', trust }],
      ),
    ],
  ],
  [
    'a cell that asks for what stands beside the ladder',
    (p) => Object.assign(p.plane.low.limited, { atLeast: 'gesprek' }),
    [
      [
        'policy-not-on-ladder',
        'plane.low.limited.atLeast',
        { name: 'gesprek', suggestion: '', options: steps },
      ],
    ],
  ],
  [
    'a cell that adds a step of the ladder',
    (p) => Object.assign(p.plane.low.limited, { add: ['gesprek', 'advies'] }),
    [['policy-not-beside', 'plane.low.limited.add.1', { name: 'advies', suggestion: '', options: extra }]],
  ],
  [
    'a power for a measure that is not there',
    (p) => Object.assign(p.powers[3].opens, { bevell: { basis: 'wkkgz 27(4)' } }),
    [['policy-unknown-measure', 'powers.3.opens.bevell', known('bevell', 'bevel')]],
  ],
  [
    'a power after a measure that is not there',
    (p) => Object.assign(p.powers[1].opens.boete, { after: ['waarschuwing', 'aanwijzin'] }),
    [['policy-unknown-measure', 'powers.1.opens.boete.after.1', known('aanwijzin', 'aanwijzing')]],
  ],
  [
    'a measure that no article opens',
    (p) => {
      delete p.powers[0].opens.bevel;
      delete p.powers[0].opens.aanwijzing;
    },
    [
      ['policy-without-power', 'ladder.4', { id: 'aanwijzing' }],
      ['policy-without-power', 'beside.2', { id: 'bevel' }],
    ],
  ],
];

test.each(cases)('%s', (_, change, found) => {
  const mistakes = spoilt(change);
  expect(mistakes).toHaveLength(found.length);
  expect(mistakes).toEqual(expect.arrayContaining(found.map((one) => [...one])));
});
