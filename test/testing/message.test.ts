/** What a failed row says. */
import { expect, test } from 'vitest';
import { parseCases, runCases } from '../../src/testing.ts';
import { allOfDZ3, framework, sound } from './build.ts';

const text = `format: cases/1
framework: kader
date: 2026-03-20
cases:
  - id: dz3
    norm: DZ3
    given: ${JSON.stringify(allOfDZ3)}
    table:
      - { it: overleg is zeldzaam, set: { DZ3.6: zelden }, expect: voldoet, missing: [DZ3.6] }
`;
const cases = sound(parseCases(text, { file: 'dz3.yaml' }));
const failure = (language: 'nl' | 'en') => runCases(cases, { frameworks: [framework], language }).failed[0];

test('place, want, got and why, in Dutch', () => {
  expect(failure('nl')?.message).toMatchInlineSnapshot(`
    "dz3.yaml:9:9 dz3: overleg is zeldzaam
      verwacht:   voldoet
      uitgekomen: voldoet-grotendeels
      verwacht dat ontbreekt: DZ3.6
      maar er ontbreekt:      niets
        ◑ voldoet grotendeels  DZ3  Mensen worden zorgvuldig ingezet
            Omdat         Ten minste de helft is grotendeels in orde, waaronder alles wat essentieel is.
            Niet in orde  DZ3.6 Er wordt vaak genoeg overlegd: voldoet niet, antwoord zelden
            ✔ DZ3.1 Medewerkers kennen de werkwijze: voldoet
            ✔ DZ3.2 Medewerkers zijn ingewerkt: voldoet
            ✔ DZ3.3 Er is een VOG, hoogstens drie maanden voor de start afgegeven (essentieel): voldoet; 5
              van 5
              Omdat  het aandeel in orde is 100%, dat is ten minste 90% [DZ3.3]
            ✔ DZ3.4 Diploma's zijn gecontroleerd: voldoet; 5 van 5
              Omdat  het aandeel in orde is 100%, dat is ten minste 90% [DZ3.4]
            ✔ DZ3.5 Ten minste drie van de vier behandelaren zijn geschoold: voldoet; antwoord 75
              Omdat  het antwoord is 75, dat is ten minste 75 [DZ3.5]
            ✘ DZ3.6 Er wordt vaak genoeg overlegd: voldoet niet; antwoord zelden
              Omdat  het antwoord is zelden, niet maandelijks [DZ3.6]"
  `);
});

test('the same in English', () => {
  expect(failure('en')?.message.split('\n').slice(0, 5)).toMatchInlineSnapshot(`
    [
      "dz3.yaml:9:9 dz3: overleg is zeldzaam",
      "  want: voldoet",
      "  got:  voldoet-grotendeels",
      "  want missing: DZ3.6",
      "  got missing:  nothing",
    ]
  `);
});

test('as data', () => {
  expect(failure('nl')).toMatchObject({
    file: 'dz3.yaml',
    line: 9,
    column: 9,
    case: 'dz3',
    row: 'overleg is zeldzaam',
    kind: 'norm',
    subject: 'DZ3',
    want: ['voldoet'],
    got: ['voldoet-grotendeels'],
    differences: [
      { about: 'outcome', want: ['voldoet'], got: ['voldoet-grotendeels'] },
      { about: 'missing', want: ['DZ3.6'], got: [] },
    ],
  });
});

test('an object has no line; its path tells', () => {
  const { file: _file, ...object } = cases;
  const again = sound(parseCases(object));
  expect(runCases(again, { frameworks: [framework] }).failed[0]?.message).toMatch(/^cases\.0\.table\.0 dz3/);
});
