/** Where several units leave the same thing open, it is asked once. */
import { describe, expect, test } from 'vitest';
import { asked, booleanFacts, isTrue, norm, normIn, units, visit } from './build.ts';

const kader = { facts: { ...booleanFacts(['bestuur'], 'provider'), ...booleanFacts(['kamer'], 'unit') } };
const rest = { units: units('a', 'b') };
const seen = (unit: string) => ({ criterion: 'N.1', unit, value: 'met' });
const both = [seen('a'), seen('b')];

/** What the organisation and its units are asked of a norm with one criterion that is seen, and another. */
function open(criterion: object, over: object = {}) {
  const criteria = [
    { id: 'N.1', answer: 'judgement' },
    { id: 'N.2', ...criterion },
  ];
  const found = visit([norm('N', criteria, { scope: 'unit', ...over })], both, { kader, rest });
  const { missing } = normIn(found, 'N').verdict;
  const atUnits = found.units.flatMap(({ norms }) => norms.map(({ verdict }) => asked(verdict.missing)));
  return { for: missing.map((one) => one.for), whole: asked(missing), atUnits };
}

describe('of a norm that is judged at two units', () => {
  test('what is judged for the organisation is asked once', () => {
    const found = open({ answer: 'judgement', scope: 'organisation' });
    expect(found.whole).toEqual(['criterion N.2']);
    expect(found.atUnits).toEqual([['criterion N.2'], ['criterion N.2']]);
  });

  test('what is judged per unit is asked at every unit', () => {
    expect(open({ answer: 'judgement' }).whole).toEqual(['criterion N.2 @a', 'criterion N.2 @b']);
    expect(open({ met: isTrue('kamer') }).whole).toEqual(['fact kamer @a', 'fact kamer @b']);
  });

  test('a fact about the provider is asked once, at no unit', () => {
    const found = open({ met: { all: [isTrue('bestuur'), isTrue('kamer')] } });
    expect(found.whole).toEqual(['fact bestuur', 'fact kamer @a', 'fact kamer @b']);
    expect(found.atUnits).toEqual([
      ['fact bestuur', 'fact kamer @a'],
      ['fact bestuur', 'fact kamer @b'],
    ]);
  });

  test('a fact that decides whether it applies is asked for the norm, and again for a criterion that it decides on', () => {
    const found = open({ met: isTrue('bestuur') }, { applies: isTrue('bestuur') });
    expect(found.whole).toEqual(['fact bestuur', 'fact bestuur']);
    expect(found.for).toEqual(['N', 'N.2']);
  });
});
