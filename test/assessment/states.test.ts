import { describe, expect, test } from 'vitest';
import type { Assessment } from '../../src/index.ts';
import { booleanFacts, isTrue, norm, normIn, shown, themeIn, verdictIn, visit } from './build.ts';

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
