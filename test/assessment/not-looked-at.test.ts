/** Why a criterion was not looked at: told with the criterion, of the place it was said of. */
import { describe, expect, test } from 'vitest';
import { norm, normIn, outcomeIn, units, visit } from './build.ts';

const norms = [
  norm('N', [
    { id: 'N.1', answer: 'boolean' },
    { id: 'N.2', answer: 'boolean' },
  ]),
];
const reason = (text: string, over: object = { criterion: 'N.1' }) => ({ reason: text, ...over });

describe('for the organisation', () => {
  const toldOf = (notLookedAt: readonly object[], id = 'N.1') =>
    outcomeIn(visit(norms, [], { rest: { notLookedAt } }), 'N', id);

  test('the reason stands with the criterion that it was given for, and with no other', () => {
    const said = [reason('Geen tijd.')];
    expect(toldOf(said).notLookedAt).toBe('Geen tijd.');
    expect(toldOf(said, 'N.2')).not.toHaveProperty('notLookedAt');
    expect(toldOf([])).not.toHaveProperty('notLookedAt');
  });

  test('several reasons stand together, each once, in the same order whatever theirs was', () => {
    const said = [reason('Systeem dicht.'), reason('Geen tijd.'), reason('Systeem dicht.')];
    expect(toldOf(said).notLookedAt).toBe('Geen tijd. Systeem dicht.');
    expect(toldOf(said.toReversed()).notLookedAt).toBe('Geen tijd. Systeem dicht.');
  });

  test('a reason for the norm or for another criterion is none for this one', () => {
    const said = [reason('Norm later.', { norm: 'N' }), reason('Ander.', { criterion: 'N.2' })];
    expect(toldOf(said)).not.toHaveProperty('notLookedAt');
    expect(toldOf(said, 'N.2').notLookedAt).toBe('Ander.');
  });
});

describe('at a unit', () => {
  const findings = ['a', 'b'].map((unit) => ({ criterion: 'N.2', value: true, unit }));
  const at = (notLookedAt: readonly object[]) => {
    const assessment = visit(norms, findings, { rest: { notLookedAt, units: units('a', 'b') } });
    expect(normIn(assessment, 'N').judgedAt).toEqual(['a', 'b']);
    return ['a', 'b'].map((unit) => outcomeIn(assessment, 'N', 'N.1', unit).notLookedAt);
  };
  const here = (text: string, unit: string) => reason(text, { criterion: 'N.1', unit });

  test.each<readonly [string, readonly object[], readonly (string | undefined)[]]>([
    ['its own reason, and none of another unit', [here('Dicht.', 'a')], ['Dicht.', undefined]],
    ['that of the organisation where it has none', [reason('Geen tijd.')], ['Geen tijd.', 'Geen tijd.']],
    [
      'its own before that of the organisation',
      [reason('Geen tijd.'), here('Dicht.', 'a')],
      ['Dicht.', 'Geen tijd.'],
    ],
    ['each its own', [here('Dicht.', 'a'), here('Leeg.', 'b')], ['Dicht.', 'Leeg.']],
    ['none where nothing was said of it', [here('Ver.', 'ver')], [undefined, undefined]],
  ])('%s', (_name, said, expected) => {
    expect(at(said)).toEqual(expected);
  });
});
