import { describe, expect, test } from 'vitest';
import type { Assessment } from '../../src/index.ts';
import { booleanFacts, isTrue, norm, notesIn, visit } from './build.ts';

const yes = (id: string, rest: object = {}) => ({ id, answer: 'boolean', ...rest });
const say = (criterion: string, rest: object = {}) => ({ criterion, value: true, ...rest });

/** Code, path and arguments of every note. */
const shortly = ({ diagnostics }: Assessment) =>
  diagnostics.map(({ code, path, args }) => [code, path.join('.'), args]);

describe('a deviation that does not count is named, with the day it begins or ended', () => {
  const norms = [norm('N', [yes('N.1'), yes('N.2')]), norm('M', [yes('M.1')])];
  const base = { value: 'met', motivation: 'Hersteld.', by: 'inspecteur', date: '2026-03-01' };
  const run = (...overrides: readonly object[]) =>
    shortly(
      visit(norms, [say('N.1')], { rest: { overrides: overrides.map((one) => ({ ...base, ...one })) } }),
    );
  const note = (state: string, id: string, date: string) => [`override-${state}`, 'overrides', { id, date }];

  test.each([
    ['over', { criterion: 'N.1', until: '2026-03-19' }, note('expired', 'N.1', '2026-03-19')],
    [
      'over, of a norm',
      { norm: 'N', value: 'voldoet', until: '2026-03-19' },
      note('expired', 'N', '2026-03-19'),
    ],
    ['to come', { criterion: 'N.1', from: '2026-03-21' }, note('not-yet', 'N.1', '2026-03-21')],
    [
      'to come, and its end is known',
      { criterion: 'N.1', from: '2026-03-21', until: '2026-12-31' },
      note('not-yet', 'N.1', '2026-03-21'),
    ],
  ])('%s', (_, override, expected) => {
    expect(run(override)).toEqual([expected]);
  });

  test('in the order of what they are about, whatever order they were written in', () => {
    const three = [
      { norm: 'M', value: 'voldoet-niet', until: '2026-03-02' },
      { criterion: 'N.1', until: '2026-03-02' },
      { criterion: 'N.2', value: 'not-applicable', until: '2026-03-02' },
    ];
    const expected = ['M', 'N.1', 'N.2'].map((id) => note('expired', id, '2026-03-02'));
    expect(run(...three)).toEqual(expected);
    expect(run(...three.toReversed())).toEqual(expected);
  });
});

describe('a unit that was not visited', () => {
  const records = { rij: { title: 'Rij', facts: booleanFacts(['goed']) } };
  const norms = [
    norm('N', [yes('N.1', { applies: isTrue('groot') })]),
    norm('R', [{ id: 'R.1', each: { record: 'rij', met: isTrue('goed') }, grading: 'dossiers' }]),
  ];
  const run = (findings: readonly object[], facts: object = {}) =>
    shortly(
      visit(norms, findings, {
        kader: { records, facts: booleanFacts(['groot'], 'unit') },
        rest: {
          units: [
            { id: 'a', title: 'A', visited: true },
            { id: 'ver', title: 'Ver', visited: false, facts },
          ],
        },
      }),
    );
  const noted = [['seen-but-not-visited', 'units.1', { unit: 'ver' }]];

  test.each([
    [
      'is named with its place where something was seen there',
      [say('N.1', { unit: 'ver', source: 'Verslag' })],
      noted,
    ],
    ['also where it was records', [{ record: 'rij', unit: 'ver', rows: [{ goed: true }] }], noted],
    ['also where who saw it does not say how', [say('N.1', { unit: 'ver' })], noted],
    ['is not where the visited one was seen', [say('N.1', { unit: 'a', source: 'Verslag' })], []],
  ])('%s', (_, findings, expected) => {
    expect(run(findings)).toEqual(expected);
  });

  test('what is said of it where it is introduced was not seen there', () => {
    expect(run([], { groot: true })).toEqual([]);
  });
});

describe('answers that are not counted', () => {
  test('outside what the visit tests: those that were given, with the date', () => {
    const norms = [norm('N', [yes('N.1')]), norm('M', [yes('M.1'), yes('M.2')])];
    const run = (...ids: readonly string[]) =>
      shortly(
        visit(
          norms,
          ids.map((id) => say(id)),
          { rest: { scope: { norms: ['N'] } } },
        ),
      );
    expect(run('N.1', 'M.2')).toEqual([
      ['finding-out-of-scope', 'findings', { ids: ['M.2'], date: '2026-03-20' }],
    ]);
    expect(run('N.1')).toEqual([]);
  });

  test('records count as answers, unless something in scope counts them too', () => {
    const records = { rij: { title: 'Rij', facts: booleanFacts(['goed']) } };
    const counting = (id: string) =>
      norm(id, [{ id: `${id}.1`, each: { record: 'rij', met: isTrue('goed') }, grading: 'dossiers' }]);
    const run = (...norms: readonly string[]) =>
      shortly(
        visit(
          [counting('R'), counting('S'), norm('N', [yes('N.1')])],
          [{ record: 'rij', rows: [{ goed: true }] }],
          {
            kader: { records },
            rest: { scope: { norms } },
          },
        ),
      );
    expect(run('N')).toEqual([
      ['finding-out-of-scope', 'findings', { ids: ['R.1', 'S.1'], date: '2026-03-20' }],
    ]);
    expect(run('S')).toEqual([]);
  });

  const applies = isTrue('p');
  const two = (rest: object, ofNorm: object = {}) => [
    norm('N', [yes('N.1', rest), { id: 'N.2', met: isTrue('p'), ...rest }], ofNorm),
  ];
  const p = (value: boolean) => ({ fact: 'p', value });
  const noted = [['answered-but-not-applicable', 'findings', { id: 'N.1' }]];

  test.each<[string, readonly object[], readonly object[], readonly unknown[]]>([
    ['of a criterion that does not apply', two({ applies }), [p(false), say('N.1')], noted],
    ['of a norm that does not apply', two({}, { applies }), [p(false), say('N.1')], noted],
    ['none where it was not answered', two({ applies }), [p(false)], []],
    ['none where that is not known', two({ applies }), [say('N.1')], []],
    ['none where it applies', two({ applies }), [p(true), say('N.1')], []],
    ['none where the norm applies', two({}, { applies }), [p(true), say('N.1')], []],
  ])('to what does not apply: %s', (_, norms, findings, expected) => {
    expect(shortly(visit(norms, findings, { kader: { facts: booleanFacts(['p']) } }))).toEqual(expected);
  });
});

describe('an answer to what applies in no case that was found', () => {
  const facts = { soort: { type: 'choice', title: 'Soort', options: { a: 'A', b: 'B', c: 'C' } } };
  const only = { applies: { fact: 'soort', operator: 'equal', value: 'c' } };
  const kinds = ['a', 'b'].map((value) => ({ fact: 'soort', value }));
  const noted = [['answered-but-not-applicable', 'findings', { id: 'N.1' }]];

  test.each<[string, object, object]>([
    ['of the criterion', only, {}],
    ['of the norm', {}, only],
  ])('is named: %s', (_, criterion, ofNorm) => {
    const norms = [norm('N', [yes('N.1', criterion)], ofNorm)];
    expect(shortly(visit(norms, [...kinds, say('N.1')], { kader: { facts } }))).toEqual(noted);
  });

  test('a deviation is no answer', () => {
    const deviation = {
      criterion: 'N.1',
      value: 'met',
      motivation: 'Zo.',
      by: 'inspecteur',
      date: '2026-03-01',
    };
    const found = [{ fact: 'soort', value: 'a' }];
    expect(
      shortly(
        visit([norm('N', [yes('N.1', only)])], found, { kader: { facts }, rest: { overrides: [deviation] } }),
      ),
    ).toEqual([]);
  });

  test('outside what the visit tests it is named once', () => {
    const norms = [norm('N', [yes('N.1', only)]), norm('M', [yes('M.1')])];
    const assessment = visit(norms, [...kinds, say('N.1')], {
      kader: { facts },
      rest: { scope: { norms: ['M'] } },
    });
    expect(shortly(assessment).map(([code]) => code)).toEqual(['finding-out-of-scope']);
  });
});

describe('a threshold without a value on the date is warned about', () => {
  const run = (...values: readonly object[]) =>
    visit([norm('N', [yes('N.1')])], [say('N.1')], {
      kader: { thresholds: { grens: { title: 'Grens', values } } },
    });

  // The visit is of 2026-03-20.
  test.each<[string, readonly object[], boolean]>([
    ['never where it has no dates', [{ value: 1 }], true],
    ['not where its value begins that day', [{ from: '2026-03-20', value: 1 }], true],
    ['where it begins the day after', [{ from: '2026-03-21', value: 1 }], false],
    ['not where it ends that day', [{ until: '2026-03-20', value: 1 }], true],
    ['where it ended the day before', [{ until: '2026-03-19', value: 1 }], false],
    ['not between its dates', [{ from: '2026-01-01', until: '2026-12-31', value: 1 }], true],
    ['after them', [{ from: '2025-01-01', until: '2025-12-31', value: 1 }], false],
    ['before them', [{ from: '2027-01-01', until: '2027-12-31', value: 1 }], false],
    [
      'not where one of several values holds',
      [
        { until: '2025-12-31', value: 1 },
        { from: '2026-01-01', value: 2 },
      ],
      true,
    ],
    [
      'between several',
      [
        { until: '2026-03-19', value: 1 },
        { from: '2026-03-21', value: 2 },
      ],
      false,
    ],
  ])('%s', (_, values, holds) => {
    const assessment = run(...values);
    const date = '2026-03-20';
    expect(shortly(assessment)).toEqual(
      holds ? [] : [['threshold-without-value', 'thresholds.grens', { id: 'grens', date }]],
    );
    expect(notesIn(assessment)).toEqual(holds ? [] : ['warning threshold-without-value']);
  });
});

test('a register finding on a norm that does not say so is named with the norm', () => {
  const fromRegister = { origin: 'incident-register', source: 'Intern register', method: 'registration' };
  const norms = [norm('N', [yes('N.1')]), norm('M', [yes('M.1')])];
  expect(shortly(visit(norms, [say('N.1', fromRegister), say('M.1')]))).toEqual([
    ['register-finding-elsewhere', 'findings', { norm: 'N' }],
  ]);
});
