import { describe, expect, test } from 'vitest';
import { booleanFacts, isTrue, norm, normIn, notesIn, shown, units, visit } from './build.ts';

const v = 'voldoet';
const vn = 'voldoet-niet';
const fromRegister = { origin: 'incident-register', source: 'Intern register', method: 'registration' };
const limited = { evidenceLimit: 'incident-register' };
const isNot = (fact: string) => ({ fact, operator: 'equal', value: false });
const yes = (id: string, rest: object = {}) => ({ id, answer: 'boolean', ...rest });
const say = (id: string, value: boolean) => ({ id: `bij-${id}`, criterion: id, value });
const fact = (id: string, value: boolean) => ({ id: `feit-${id}`, fact: id, value, ...fromRegister });

describe('what is left out of what measures may rest on', () => {
  const norms = [
    norm('N', [yes('N.1'), { id: 'N.2', met: isTrue('f') }], limited),
    norm('M', [{ id: 'M.1', met: isTrue('g') }, yes('M.2')]),
  ];
  const kader = { facts: booleanFacts(['f', 'g']) };

  test('is of the norms that go by it alone', () => {
    const found = [
      say('N.1', true),
      fact('f', true),
      { ...fact('g', true), origin: undefined },
      say('M.2', true),
    ];
    const assessment = visit(norms, found, { kader });
    expect([normIn(assessment, 'N').leftOut, normIn(assessment, 'M').leftOut]).toEqual([['feit-f'], []]);
    expect(normIn(assessment, 'M').forMeasures).toBeUndefined();
    expect(notesIn(assessment)).toEqual([]);
  });

  test('is named in the order of the ids, each once', () => {
    const found = [{ ...say('N.1', true), ...fromRegister, id: 'z' }, fact('f', true)];
    expect(normIn(visit(norms, found, { kader }), 'N').leftOut).toEqual(['feit-f', 'z']);
  });
});

test('a fact of the provider that only the register knows is split into cases without it', () => {
  const either = norm(
    'N',
    [yes('N.1', { applies: isTrue('p') }), yes('N.2', { applies: isNot('p') })],
    limited,
  );
  const kader = { facts: booleanFacts(['p'], 'provider') };
  const found = [say('N.1', true), say('N.2', false), fact('p', true)];
  const { verdict, forMeasures } = normIn(visit([either], found, { kader }), 'N');
  expect([shown(verdict), forMeasures && shown(forMeasures)]).toEqual([v, [v, vn]]);
});

test('a unit of which only the register speaks was not tested, for measures', () => {
  const either = norm('N', [yes('N.1')], { ...limited, scope: 'unit' });
  const found = [
    { ...say('N.1', true), unit: 'a' },
    { id: 'register', criterion: 'N.1', value: false, unit: 'b', ...fromRegister },
  ];
  const assessment = visit([either], found, { rest: { units: units('a', 'b') } });
  const atUnits = assessment.units.flatMap(({ id, norms }) =>
    norms.map(({ verdict, forMeasures }) => [id, shown(verdict), forMeasures && shown(forMeasures)]),
  );
  expect(atUnits).toEqual([
    ['a', v, v],
    ['b', vn, 'not-tested: no-evidence'],
  ]);
  const [, b] = assessment.units;
  expect(b?.norms[0]?.forMeasures).toMatchObject({ exact: true, missing: [], settledDespite: [] });
  const { verdict, forMeasures } = normIn(assessment, 'N');
  expect([shown(verdict), forMeasures && shown(forMeasures)]).toEqual([vn, v]);
});
