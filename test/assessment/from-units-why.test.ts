import { describe, expect, test } from 'vitest';
import { booleanFacts, isTrue, norm, normIn, units, verdictAt, verdictIn, visit } from './build.ts';

const v = 'voldoet';
const vn = 'voldoet-niet';
const deviation = { motivation: 'Ter plaatse hersteld.', by: 'coördinerend inspecteur', date: '2026-03-20' };
const grade = (id: string, rest: object = {}) => ({ id, answer: 'grade', ...rest });
const say = (criterion: string, value: string, unit?: string) => ({
  criterion,
  value,
  ...(unit && { unit }),
});

/** A visit to two units, with criteria of which persons deviated. */
const visited = (norms: readonly object[], findings: readonly object[], overrides: readonly object[] = []) =>
  visit(norms, findings, {
    kader: { facts: booleanFacts(['f']) },
    rest: {
      units: units('a', 'b'),
      overrides: overrides.map((one) => ({ ...deviation, ...one })),
    },
  });

describe('what decided a norm that was judged at several units', () => {
  test('are the rows of the units whose level it got', () => {
    const open = [say('N.1', v, 'a'), say('N.1', vn, 'b'), say('N.1', 'voldoet-grotendeels', 'b')];
    const { verdict, decidedBy } = normIn(visited([norm('N', [grade('N.1')])], open), 'N');
    expect(verdict.possible).toEqual(['voldoet-grotendeels', vn]);
    expect(decidedBy).toEqual([
      { weighing: 'weging', level: 'voldoet-grotendeels', row: 1, because: 'Het meeste voldoet.' },
      { weighing: 'weging', level: vn, row: 3, because: 'Te weinig voldoet.' },
    ]);
  });
});

describe('a deviation from a criterion is evidence on its norm', () => {
  const N1 = grade('N.1');
  const N2 = grade('N.2');
  const aside = grade('N.3', { status: 'encouraged' });
  const seenAt = (...places: readonly string[]) => places.map((unit) => say('N.3', v, unit));

  test.each<
    [
      string,
      readonly ReturnType<typeof grade>[],
      readonly object[],
      readonly object[],
      string | readonly string[],
    ]
  >([
    [
      'at one of the units where only what does not weigh was seen',
      [N1, aside],
      seenAt('a', 'b'),
      [{ criterion: 'N.1', value: vn, unit: 'a' }],
      vn,
    ],
    [
      'of one criterion of two',
      [N1, N2],
      [],
      [{ criterion: 'N.1', value: vn }],
      ['voldoet-grotendeels-niet', vn],
    ],
    [
      'not of one that does not weigh',
      [N1, aside],
      [],
      [{ criterion: 'N.3', value: vn }],
      'not-tested: no-evidence',
    ],
    ['and without one there is none', [N1, aside], seenAt('a', 'b'), [], 'not-tested: no-evidence'],
  ])('%s', (_, criteria, findings, overrides, expected) => {
    expect(verdictIn(visited([norm('N', criteria)], findings, overrides), 'N')).toEqual(expected);
  });

  test('a unit without evidence or deviation stays untested beside one that has it', () => {
    const assessment = visited([norm('N', [N1, aside])], seenAt('a', 'b'), [
      { criterion: 'N.1', value: vn, unit: 'a' },
    ]);
    expect([verdictAt(assessment, 'a', 'N'), verdictAt(assessment, 'b', 'N')]).toEqual([
      vn,
      'not-tested: no-evidence',
    ]);
  });
});

test('a norm computed from facts of which none was found has no evidence', () => {
  const assessment = visited([norm('N', [{ id: 'N.1', met: isTrue('f') }])], []);
  expect(verdictIn(assessment, 'N')).toBe('not-tested: no-evidence');
  expect(
    verdictIn(visited([norm('N', [{ id: 'N.1', met: isTrue('f') }])], [{ fact: 'f', value: false }]), 'N'),
  ).toBe(vn);
});
