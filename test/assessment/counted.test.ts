import { describe, expect, test } from 'vitest';
import { assess } from '../../src/index.ts';
import {
  asked,
  booleanFacts,
  findingsWith,
  frameworkWith,
  isTrue,
  norm,
  outcomeIn,
  refusals,
  units,
  verdictAt,
  verdictIn,
  visit,
} from './build.ts';

const records = { rij: { title: 'Rij', facts: booleanFacts(['telt', 'goed', 'af']) } };
const counting = {
  id: 'N.1',
  each: { record: 'rij', where: isTrue('telt'), met: isTrue('goed') },
  grading: 'dossiers',
};
type Row = Readonly<Record<string, boolean>>;
const good: Row = { telt: true, goed: true };
const bad: Row = { telt: true, goed: false };

const v = 'voldoet';
const vg = 'voldoet-grotendeels';
const vn = 'voldoet-niet';
const na = 'not-applicable';

describe('a count instead of rows', () => {
  const count = { criterion: 'N.1', value: '7/8' };
  const refused = { criterion: 'N.1', value: 'not-applicable', note: 'Er waren er geen.' };
  const group = (rest: object = {}) => ({ record: 'rij', rows: [good, good, good], ...rest });
  const at = (findings: readonly object[]) =>
    visit([norm('N', [counting])], findings, { kader: { records }, rest: { units: units('a', 'b') } });

  test('a counted sample may be given instead', () => {
    const { possible, trace } = outcomeIn(at([count]), 'N', 'N.1');
    expect([possible, trace.records, trace.answers[0]?.value]).toEqual([
      [vg],
      undefined,
      { inspected: 8, satisfied: 7 },
    ]);
  });

  test.each([
    ['the organisation', {}, {}, ['counted-twice']],
    ['a unit', { unit: 'a' }, { unit: 'a' }, ['counted-twice']],
    ['different places', { unit: 'a' }, {}, []],
  ])('rows and a count at %s', (_, ofCount, ofRows, codes) => {
    const kaderOf = frameworkWith([norm('N', [counting])], { records });
    const findings = findingsWith([{ ...count, ...ofCount }, group(ofRows)], { units: units('a') });
    expect(refusals(() => assess(kaderOf, findings))).toEqual(codes);
  });

  test('rows at one unit and a count at another are each judged', () => {
    const assessment = at([{ ...count, unit: 'a' }, group({ unit: 'b' })]);
    expect([verdictAt(assessment, 'a', 'N'), verdictAt(assessment, 'b', 'N')]).toEqual([vg, v]);
  });

  test('a unit with a count of its own leaves the rows of the organisation, which are then judged apart', () => {
    const assessment = at([
      { ...count, unit: 'a' },
      { record: 'rij', rows: [bad, bad, bad] },
    ]);
    expect([verdictAt(assessment, 'a', 'N'), verdictIn(assessment, 'N')]).toEqual([vg, vn]);
  });

  test('a unit with rows of its own leaves the count of the organisation, which is then judged apart', () => {
    const assessment = at([{ ...count, value: '0/8' }, group({ unit: 'a' })]);
    expect([verdictAt(assessment, 'a', 'N'), verdictIn(assessment, 'N')]).toEqual([v, vn]);
    expect(outcomeIn(assessment, 'N', 'N.1', 'a').trace.answers).toEqual([]);
  });

  test('not-applicable beside rows contradicts them', () => {
    const { possible, missing, trace } = outcomeIn(at([refused, group()]), 'N', 'N.1');
    expect(possible).toEqual([v, na]);
    expect(asked(missing)).toEqual(['contradiction N.1']);
    expect(trace.answers.map(({ value }) => value)).toEqual([na]);
  });

  test('not-applicable at a unit stands against rows of the organisation', () => {
    const assessment = at([{ ...refused, unit: 'a' }, group()]);
    expect(outcomeIn(assessment, 'N', 'N.1', 'a').possible).toEqual([na]);
  });

  test('a count of nothing inspected is unknown, never not applicable by itself', () => {
    expect(outcomeIn(at([{ ...count, value: '0/0' }]), 'N', 'N.1').possible).toEqual([v, vg, vn]);
  });
});
