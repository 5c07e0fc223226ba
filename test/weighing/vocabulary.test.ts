import { describe, expect, test } from 'vitest';
import type { FactRef } from '../../src/conditions/model.ts';
import { weighingVocabulary } from '../../src/weighing/vocabulary.ts';
import { outer } from './arbitraries.ts';

const LEVELS = ['voldoet', 'voldoet-niet'];
const words = weighingVocabulary(LEVELS, outer, { slotOf: () => 9, members: ['medicatie', 'hygiene'] });

describe('what rows of a weighing may mention', () => {
  test.each<[string, FactRef, object]>([
    [
      'a misspelled aggregate, with what was probably meant',
      { fact: 'shar', params: { level: 'voldoet' } },
      { code: 'misspelled-fact', args: { fact: 'shar', suggestion: 'share' } },
    ],
    ['a word that looks like nothing known', { fact: 'wachttijd' }, { code: 'unknown-fact' }],
    [
      'a declared fact with a parameter it does not take',
      { fact: 'grens', params: { shift: 'P1D' } },
      { code: 'unknown-param' },
    ],
    ['a declared fact', { fact: 'grens' }, { type: 'integer', slot: 5 }],
    ['a count', { fact: 'count', params: { level: 'voldoet' } }, { type: 'integer', slot: 9 }],
    ['a share', { fact: 'share', params: { level: 'voldoet' } }, { type: 'number', slot: 9 }],
    [
      'the verdict of a member',
      { fact: 'verdict', params: { of: 'medicatie' } },
      { type: 'choice', slot: 9, options: LEVELS },
    ],
    [
      'the verdict of something else, with what was probably meant',
      { fact: 'verdict', params: { of: 'medicati' } },
      {
        code: 'unknown-member',
        path: ['params', 'of'],
        args: { suggestion: 'medicatie', options: ['medicatie', 'hygiene'] },
      },
    ],
    [
      'the verdict of something else that looks like no member',
      { fact: 'verdict', params: { of: 'kwaliteitsstatuut' } },
      { code: 'unknown-member', args: { suggestion: '', options: ['medicatie', 'hygiene'] } },
    ],
  ])('%s', (_, ref, expected) => {
    expect(words.term(ref)).toMatchObject(expected);
  });

  test('any member where the members are not known', () => {
    const open = weighingVocabulary(LEVELS, outer);
    expect(open.term({ fact: 'verdict', params: { of: 'N3' } })).toMatchObject({ type: 'choice', slot: 0 });
  });
});
