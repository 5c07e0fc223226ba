/** What the prover says of small conditions, one kind of fact at a time: bounds, gaps, days, options and parts. */
import { describe, expect, test } from 'vitest';
import { domainIn } from '../../src/conditions/analysis/domain.ts';
import type { Constancy } from '../../src/conditions/analysis/prover.ts';
import type { Condition } from '../../src/conditions/model.ts';
import { all, any, is, other, part, prover, shift } from './prover-facts.ts';

const expectEach = (cases: readonly (readonly [Condition, Constancy])[]) =>
  test.each(cases)('%j: %s', (condition, constancy) => {
    expect(prover().constancy(condition)).toBe(constancy);
  });

describe('numbers', () => {
  expectEach([
    [is('a', 'greaterThanInclusive', 0), true],
    [is('a', 'greaterThan', 0), 'varies'],
    [is('a', 'lessThan', 0), false],
    [is('a', 'lessThanInclusive', 4), true],
    [is('a', 'lessThan', 4), 'varies'],
    [is('a', 'greaterThan', 4), false],
    [is('a', 'equal', 5), false],
    [is('a', 'in', [5, 6]), false],
    [is('a', 'in', [4, 5]), 'varies'],
    [is('a', 'in', [0, 1, 2, 3, 4]), true],
    // Nothing lies between two whole numbers; between two others there is always more.
    [all(is('a', 'greaterThan', 1), is('a', 'lessThan', 2)), false],
    [all(is('vrij', 'greaterThan', 10), is('vrij', 'lessThan', 12)), 'varies'],
    [all(is('vrij', 'greaterThan', 10), is('vrij', 'lessThan', 12), is('vrij', 'notEqual', 11)), false],
    [all(is('vrij', 'greaterThan', 1.2), is('vrij', 'lessThan', 1.8)), false],
    [all(is('vrij', 'greaterThan', 0.5), is('vrij', 'lessThan', 1.5)), 'varies'],
    [all(is('maat', 'greaterThan', 1), is('maat', 'lessThan', 2)), 'varies'],
    [is('maat', 'lessThan', -1000), 'varies'],
    [is('vrij', 'greaterThan', 1_000_000), 'varies'],
    [is('deel', 'lessThan', 0), false],
    [is('deel', 'lessThanInclusive', 1), true],
    [all(is('deel', 'greaterThan', 0), is('deel', 'lessThan', 1)), 'varies'],
    // Three of two values cannot all differ.
    [all(is('b', 'lessThan', other('c')), is('c', 'lessThan', other('d'))), false],
    [all(is('b', 'lessThan', other('c')), is('c', 'lessThanInclusive', other('d'))), 'varies'],
    [is('b', 'lessThanInclusive', other('b')), true],
    [is('b', 'lessThan', other('vrij')), 'varies'],
    [all(is('b', 'greaterThan', other('maat')), is('maat', 'greaterThan', 0)), 'varies'],
    [all(is('b', 'greaterThan', other('vrij')), is('vrij', 'greaterThan', 0)), false],
    [
      all(
        is('a', 'greaterThan', other('b')),
        is('b', 'greaterThan', other('vrij')),
        is('vrij', 'greaterThan', 0),
      ),
      false,
    ],
  ]);
});

describe('days', () => {
  expectEach([
    [is('dag', 'before', '1900-01-01'), false],
    [is('dag', 'onOrAfter', '1900-01-01'), true],
    [is('dag', 'after', '1900-01-01'), 'varies'],
    [is('dag', 'after', '2199-12-31'), false],
    [is('dag', 'onOrBefore', '2199-12-31'), true],
    [is('dag', 'before', '2199-12-31'), 'varies'],
    [all(is('dag', 'after', '2026-01-01'), is('dag', 'before', '2026-01-02')), false],
    [all(is('dag', 'after', '2026-01-01'), is('dag', 'before', '2026-01-03')), 'varies'],
    [is('dag', 'before', '1900-01-01', shift), 'varies'],
    [is('dag', 'after', '2199-12-31', shift), 'varies'],
    [is('dag', 'before', { fact: 'dag', ...shift }), 'varies'],
    [all(is('dag', 'before', other('morgen')), is('morgen', 'before', other('dag'))), false],
    [is('assessment-date', 'before', '1900-01-01'), false],
    [is('assessment-date', 'onOrBefore', '2199-12-31'), true],
    [is('assessment-date', 'before', '1900-01-01', shift), 'varies'],
    [
      all(is('dag', 'after', other('assessment-date')), is('assessment-date', 'onOrAfter', '2199-12-31')),
      false,
    ],
  ]);
});

describe('choices', () => {
  const differ = (a: string, b: string) => is(a, 'notEqual', other(b));
  expectEach([
    [any(is('kleur', 'equal', 'rood'), is('kleur', 'equal', 'groen')), 'varies'],
    [is('kleur', 'in', ['rood', 'groen', 'blauw']), true],
    [is('kleur', 'notIn', ['rood', 'groen', 'blauw']), false],
    [is('kleur', 'notIn', ['rood', 'groen']), 'varies'],
    [all(is('kleur', 'equal', 'rood'), is('kleur', 'equal', 'groen')), false],
    [all(differ('kleur', 'tint'), differ('tint', 'vlag'), differ('kleur', 'vlag')), 'varies'],
    [all(differ('licht', 'lamp'), differ('lamp', 'sein'), differ('licht', 'sein')), false],
    [all(is('letter', 'notEqual', 'o0'), differ('letter', 'teken')), 'varies'],
    [
      all(is('letter', 'equal', other('teken')), is('teken', 'equal', 'o1'), is('letter', 'equal', 'o2')),
      false,
    ],
    [is('meer', 'contains', 'rood'), 'varies'],
    [
      all(
        is('meer', 'contains', 'rood'),
        is('meer', 'contains', 'groen'),
        is('meer', 'doesNotContain', 'blauw'),
      ),
      'varies',
    ],
    [all(is('meer', 'contains', 'rood'), is('meer', 'doesNotContain', 'rood')), false],
    [
      all(
        is('meer', 'doesNotContain', 'rood'),
        is('meer', 'doesNotContain', 'groen'),
        is('meer', 'doesNotContain', 'blauw'),
      ),
      'varies',
    ],
    [
      all(
        is('meer', 'contains', other('kleur')),
        is('kleur', 'equal', 'rood'),
        is('meer', 'doesNotContain', 'rood'),
      ),
      false,
    ],
    // Without its options nothing is known of a choice.
    [is('open', 'equal', 'rood'), undefined],
  ]);

  test('one choice out of many options is no list of them', () => {
    const many = Array.from({ length: 15 }, (_, index) => `o${index}`);
    expect(prover().constancy(is('letter', 'in', many))).toBe('varies');
  });

  test('lists of more options than can be tried leave the prover silent', () => {
    const containsAll = (fact: string, count: number) =>
      all(...Array.from({ length: count }, (_, index) => is(fact, 'contains', `o${index}`)));
    expect(prover().constancy(containsAll('twaalf', 12))).toBe('varies');
    expect(prover().constancy(containsAll('dertien', 13))).toBeUndefined();
    expect(prover().constancy(containsAll('dertien', 12))).toBe('varies');
  });
});

describe('parts of an answer', () => {
  expectEach([
    [is('lijst', 'equal', true, part('$.melden')), 'varies'],
    [any(is('lijst', 'equal', true, part('$.melden')), is('lijst', 'equal', false, part('$.melden'))), true],
    [is('leeg', 'equal', true, part('$.melden')), undefined],
    [is('lijst', 'equal', true), undefined],
    [is('proef', 'greaterThan', 1, part('$.share')), false],
    [is('proef', 'lessThanInclusive', 1, part('$.share')), true],
    [is('proef', 'lessThan', 0, part('$.share')), false],
    [
      all(is('proef', 'greaterThan', 0.5, part('$.share')), is('proef', 'lessThan', 0.6, part('$.share'))),
      'varies',
    ],
    [is('proef', 'greaterThanInclusive', 0, part('$.inspected')), true],
    [is('proef', 'greaterThanInclusive', 1, part('$.inspected')), 'varies'],
    [
      all(
        is('proef', 'greaterThan', 1, part('$.inspected')),
        is('proef', 'lessThan', 2, part('$.inspected')),
      ),
      false,
    ],
    [is('proef', 'lessThan', 0, part('$.satisfied')), false],
    [
      all(
        is('proef', 'greaterThan', 1, part('$.satisfied')),
        is('proef', 'lessThan', 2, part('$.satisfied')),
      ),
      false,
    ],
    [is('proef', 'greaterThan', 1, part('$.iets')), undefined],
    [is('proef', 'greaterThan', 1), undefined],
    // The parts of a sample are not tied to each other.
    [
      all(is('proef', 'equal', 0, part('$.inspected')), is('proef', 'equal', 3, part('$.satisfied'))),
      'varies',
    ],
  ]);

  test('of a sample that counts from a smallest size on, no fewer were inspected', () => {
    const ref = { fact: 'proef', path: '$.inspected' };
    expect(domainIn({ type: 'sample' }, ref, 3)).toEqual({ kind: 'number', whole: true, minimum: 3 });
    expect(domainIn({ type: 'sample' }, ref)).toEqual({ kind: 'number', whole: true, minimum: 0 });
  });
});
