import { describe, expect, test } from 'vitest';
import { type Assessment, assess } from '../../src/index.ts';
import {
  booleanFacts,
  findingsWith,
  framework,
  frameworkWith,
  isTrue,
  norm,
  normIn,
  outcomeIn,
  shown,
  themeIn,
  verdictIn,
  visit,
} from './build.ts';

const facts = booleanFacts(['verblijf', 'beleid']);
const two = [
  { id: 'N.1', answer: 'grade', applies: isTrue('verblijf') },
  { id: 'N.2', answer: 'boolean' },
];
const wordOf = ({ verdict }: { readonly verdict?: Parameters<typeof shown>[0] }) => verdict && shown(verdict);
const everywhere = (assessment: Assessment) => [
  verdictIn(assessment, 'N'),
  wordOf(themeIn(assessment)),
  wordOf(assessment.overall),
];

const graded = { criterion: 'N.1', value: 'voldoet-grotendeels' };
const met = { criterion: 'N.2', value: true };
const stays = { fact: 'verblijf', value: true };
const away = { fact: 'verblijf', value: false };
const refused = (id: string) => ({ criterion: id, value: 'not-applicable', note: 'Speelt hier niet.' });
const ALL = ['voldoet', 'voldoet-grotendeels', 'voldoet-grotendeels-niet', 'voldoet-niet'];

describe('the state of a norm, and of the theme and the whole over it', () => {
  test.each<
    [
      string,
      { findings: readonly object[]; place?: 'norm' | 'theme' | 'kader'; rest?: object },
      string | readonly string[],
    ]
  >([
    ['level', { findings: [stays, graded, met] }, 'voldoet-grotendeels'],
    ['level where what does not apply drops out', { findings: [away, met] }, 'voldoet'],
    [
      'undetermined',
      { findings: [stays, graded, { criterion: 'N.1', value: 'voldoet' }, met] },
      ['voldoet', 'voldoet-grotendeels'],
    ],
    [
      'undetermined where it is unknown what applies',
      { findings: [graded, met] },
      ['voldoet', 'voldoet-grotendeels'],
    ],
    ['not applicable by `applies` of the norm', { findings: [away, met], place: 'norm' }, 'not-applicable'],
    ['not applicable by `applies` of the theme', { findings: [away, met], place: 'theme' }, 'not-applicable'],
    [
      'not applicable by `applies` of the framework',
      { findings: [away, met], place: 'kader' },
      'not-applicable',
    ],
    ['not applicable by all its criteria', { findings: [away, refused('N.2')] }, 'not-applicable'],
    ['not tested: no evidence', { findings: [] }, 'not-tested: no-evidence'],
    ['not tested: no evidence, though known to apply', { findings: [stays] }, 'not-tested: no-evidence'],
    ['not applicable goes before no evidence', { findings: [away], place: 'norm' }, 'not-applicable'],
    [
      'not judged on a stimulating visit',
      { findings: [stays, graded, met], rest: { kind: 'stimulating' } },
      'not-judged',
    ],
    [
      'no evidence goes before not judged',
      { findings: [], rest: { kind: 'stimulating' } },
      'not-tested: no-evidence',
    ],
    [
      'not applicable goes before not judged',
      { findings: [away, refused('N.2')], rest: { kind: 'stimulating' } },
      'not-applicable',
    ],
  ])('%s', (_, { findings, place, rest = {} }, state) => {
    const applies = { applies: isTrue('verblijf') };
    const norms = [norm('N', two, place === 'norm' ? applies : {})];
    const themes = [{ id: 'T', title: 'Thema', norms, ...(place === 'theme' && applies) }];
    const kader = { facts, themes, ...(place === 'kader' && applies) };
    const assessment = visit(norms, findings, { kader, rest });
    expect(everywhere(assessment)).toEqual([state, state, state]);
  });

  test('a stimulating visit gives no level away: everything stays possible', () => {
    const assessment = visit([norm('N', two)], [stays, graded, met], {
      kader: { facts },
      rest: { kind: 'stimulating' },
    });
    expect(normIn(assessment, 'N').verdict.possible).toEqual(ALL);
    expect(themeIn(assessment).verdict?.possible).toEqual(ALL);
    expect(themeIn(assessment).counts).toEqual({ 'not-judged': 1 });
  });

  test('unknown applicability of the norm adds not-applicable and asks the fact', () => {
    const assessment = visit(
      [norm('N', [{ id: 'N.2', answer: 'boolean' }], { applies: isTrue('verblijf') })],
      [met],
      {
        kader: { facts },
      },
    );
    const { verdict } = normIn(assessment, 'N');
    expect(verdict.possible).toEqual(['voldoet', 'not-applicable']);
    expect(verdict.missing).toEqual([{ for: 'N', kind: 'fact', id: 'verblijf', question: 'verblijf' }]);
  });
});

describe('the scope of a visit', () => {
  const one = (id: string) => norm(id, [{ id: `${id}.1`, answer: 'boolean' }]);
  const themes = [
    { id: 'A', title: 'Altijd', always: true, norms: [one('A1'), one('A2')] },
    { id: 'B', title: 'Soms', norms: [one('B1'), one('B2')] },
    { id: 'C', title: 'Soms', norms: [one('C1')] },
  ];
  const profiles = { kort: { title: 'Kort', themes: ['C'], norms: ['A1', 'B2'] } };
  const kader = framework(frameworkWith([], { themes, profiles }));
  const findings = ['A1', 'A2', 'B1', 'B2', 'C1'].map((id) => ({ criterion: `${id}.1`, value: true }));

  test.each([
    ['no scope', undefined, ['A1', 'A2', 'B1', 'B2', 'C1']],
    ['a theme, and the theme that is always judged', { themes: ['C'] }, ['A1', 'A2', 'C1']],
    ['a norm', { norms: ['B1'] }, ['A1', 'A2', 'B1']],
    ['a norm of the theme that is always judged', { norms: ['A2', 'B1'] }, ['A2', 'B1']],
    ['a profile', { profile: 'kort' }, ['A1', 'B2', 'C1']],
    ['a profile and more', { profile: 'kort', norms: ['B1'] }, ['A1', 'B1', 'B2', 'C1']],
  ])('%s', (_, scope, inScope) => {
    const assessment = assess(kader, findingsWith(findings, scope ? { scope } : {}));
    const states = assessment.themes.flatMap(({ norms }) =>
      norms.map(({ id, verdict }) => [id, shown(verdict)] as const),
    );
    expect(states).toEqual(
      ['A1', 'A2', 'B1', 'B2', 'C1'].map((id) => [
        id,
        inScope.includes(id) ? 'voldoet' : 'not-tested: out-of-scope',
      ]),
    );
    const counted = assessment.themes.map(({ norms, counts }) => [norms.length, counts.voldoet ?? 0]);
    expect(counted.reduce((sum, [, count = 0]) => sum + count, 0)).toBe(inScope.length);
  });

  test('a theme of which nothing is in scope is not tested, and the whole does not weigh it', () => {
    const bad = [...findings.slice(0, 4), { criterion: 'C1.1', value: false }];
    const assessment = assess(kader, findingsWith(bad, { scope: { norms: ['B1'] } }));
    expect(wordOf(themeIn(assessment, 'C'))).toBe('not-tested: out-of-scope');
    expect(themeIn(assessment, 'C').counts).toEqual({});
    expect(wordOf(assessment.overall)).toBe('voldoet');
    expect(assessment.diagnostics.map(({ code, args }) => [code, args.ids])).toEqual([
      ['finding-out-of-scope', ['B2.1', 'C1.1']],
    ]);
  });
});

describe('what weighs, and over how many', () => {
  const yes = (id: string, rest: object = {}) => ({ id, answer: 'boolean', ...rest });
  const say = (id: string, value: boolean) => ({ criterion: id, value });

  test('in scope without evidence counts in the range of a theme, and stays in its denominator', () => {
    const norms = ['M', 'N', 'O'].map((id) => norm(id, [yes(`${id}.1`)]));
    const assessment = visit(norms, [say('M.1', true), say('N.1', true)]);
    const theme = themeIn(assessment);
    expect(verdictIn(assessment, 'O')).toBe('not-tested: no-evidence');
    expect(wordOf(theme)).toEqual(['voldoet', 'voldoet-grotendeels']);
    expect(theme.counts).toEqual({ voldoet: 2, 'not-tested': 1 });
    expect(theme.verdict?.missing.map(({ kind, id }) => [kind, id])).toEqual([['norm', 'O']]);
  });

  test('a criterion without evidence is never counted as met, nor dropped', () => {
    const criteria = ['N.1', 'N.2', 'N.3', 'N.4'].map((id) => yes(id));
    const assessment = visit([norm('N', criteria)], [say('N.1', true)]);
    // 1 of 4 up to 4 of 4; dropping the open ones would give 1 of 1.
    expect(verdictIn(assessment, 'N')).toEqual(ALL.slice(0, 3));
    expect(outcomeIn(assessment, 'N', 'N.2').outcome).toBe('not-tested');
  });

  test('what does not apply leaves the denominator', () => {
    const criteria = [
      yes('N.1'),
      yes('N.2', { applies: isTrue('verblijf') }),
      yes('N.3', { applies: isTrue('beleid') }),
    ];
    const said = [say('N.1', true), away, { fact: 'beleid', value: false }];
    expect(verdictIn(visit([norm('N', criteria)], said, { kader: { facts } }), 'N')).toBe('voldoet');
  });

  test('an encouraged criterion does not weigh in its norm, and is no evidence for it', () => {
    const criteria = [yes('N.1'), yes('N.2', { status: 'encouraged' })];
    const bad = visit([norm('N', criteria)], [say('N.1', true), say('N.2', false)]);
    expect(verdictIn(bad, 'N')).toBe('voldoet');
    expect(outcomeIn(bad, 'N', 'N.2').outcome).toBe('not-met');
    const alone = visit([norm('N', criteria)], [say('N.2', true)]);
    expect(verdictIn(alone, 'N')).toBe('not-tested: no-evidence');
  });

  test('an encouraged norm is judged, its encouraged criteria too, and weighs in no theme and no whole', () => {
    const norms = [
      norm('M', [yes('M.1', { status: 'encouraged' })], { status: 'encouraged' }),
      norm('N', [yes('N.1')]),
    ];
    const assessment = visit(norms, [say('M.1', false), say('N.1', true)]);
    expect(verdictIn(assessment, 'M')).toBe('voldoet-niet');
    expect([wordOf(themeIn(assessment)), wordOf(assessment.overall)]).toEqual(['voldoet', 'voldoet']);
    expect(themeIn(assessment).counts).toEqual({ voldoet: 1 });
  });

  test('a theme and a whole without weighing have counts and no verdict', () => {
    const assessment = visit([norm('N', [yes('N.1')])], [say('N.1', false)], {
      kader: { weighing: { norm: 'weging' } },
    });
    expect(verdictIn(assessment, 'N')).toBe('voldoet-niet');
    for (const { verdict, counts, decidedBy } of [themeIn(assessment), assessment.overall])
      expect([verdict, counts, decidedBy]).toEqual([undefined, { 'voldoet-niet': 1 }, []]);
  });

  test('the whole can weigh themes instead of norms', () => {
    const of = (id: string, ...ids: string[]) => ({
      id,
      title: id,
      norms: ids.map((norm_) => norm(norm_, [yes(`${norm_}.1`)])),
    });
    const themes = [of('A', 'A1'), of('B', 'B1', 'B2', 'B3')];
    const said = [say('A1.1', false), ...['B1', 'B2', 'B3'].map((id) => say(`${id}.1`, true))];
    const over = (choice: string) =>
      visit([], said, {
        kader: {
          themes,
          weighing: { norm: 'weging', theme: 'weging', overall: { grading: 'weging', over: choice } },
        },
      });
    expect(wordOf(over('norms').overall)).toBe('voldoet-grotendeels');
    expect(wordOf(over('themes').overall)).toBe('voldoet-grotendeels-niet');
  });

  test('a norm outside its validity is no part of the assessment', () => {
    const norms = [
      norm('N', [yes('N.1')], { valid: { until: '2026-03-19' } }),
      norm('N', [yes('N.2')], { valid: { from: '2026-03-20' } }),
    ];
    const assessment = visit(norms, [say('N.2', false)]);
    expect(themeIn(assessment).norms.map(({ criteria }) => criteria.map(({ id }) => id))).toEqual([['N.2']]);
    expect(wordOf(themeIn(assessment))).toBe('voldoet-niet');
  });

  test('the row that decided is cited with its sentence; an open verdict cites every row it may come from', () => {
    const criteria = [yes('N.1'), yes('N.2')];
    const settled = visit([norm('N', criteria)], [say('N.1', true), say('N.2', true)]);
    expect(normIn(settled, 'N').decidedBy).toEqual([
      { weighing: 'weging', level: 'voldoet', row: 0, because: 'Alles voldoet.' },
    ]);
    const open = visit([norm('N', criteria)], [say('N.1', true)]);
    expect(normIn(open, 'N').decidedBy.map(({ row }) => row)).toEqual([0, 2]);
    expect(normIn(visit([norm('N', criteria)], []), 'N').decidedBy).toEqual([]);
  });
});
