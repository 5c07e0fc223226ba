/** The sources of norms and criteria as an assessment cites them: in words, on the date, and whether someone confirmed them. */
import { describe, expect, test } from 'vitest';
import { assessed, findingsWith, framework, frameworkWith, norm, normIn } from './build.ts';

const laws = {
  kort: { title: 'Een wet met een korte naam', short: 'Kort' },
  lang: { title: 'Een wet zonder korte naam' },
  nieuw: { title: 'Een wet die niemand nazag', short: 'Nieuw', confirmed: false },
  gezien: { title: 'Een wet die is nagezien', short: 'Gezien', confirmed: true },
};
const articles = [
  { article: 'wet 1', title: 'Artikel' },
  { article: 'kort 2(1)a', title: 'Goede zorg' },
  { article: 'lang 3', title: 'Verslag' },
  { article: 'nieuw 4', title: 'Melden' },
  { article: 'nieuw 5', title: 'Bewaren', confirmed: true },
  { article: 'gezien 6', title: 'Wissen', confirmed: false },
  { article: 'gezien 7', title: 'Delen', confirmed: true },
  { article: 'kort 8', title: 'Oude regel', until: '2026-06-30' },
  { article: 'kort 8', title: 'Nieuwe regel', from: '2026-07-01', confirmed: false },
];
const fieldNorms = {
  richtlijn: { title: 'Richtlijn van het veld', elaborates: 'kort 2(1)a' },
  standaard: { title: 'Standaard', confirmed: false },
  wijzer: { title: 'Wijzer', confirmed: true },
};

const criteria = [
  { id: 'N.1', answer: 'boolean', sources: ['standaard'] },
  { id: 'N.2', answer: 'boolean' },
];
const kader = (sources: readonly string[]) =>
  framework(
    frameworkWith([norm('N', criteria, { sources })], {
      laws: { wet: { title: 'Een wet', short: 'Wet' }, ...laws },
      articles,
      fieldNorms,
    }),
  );
const cited = (sources: readonly string[], date = '2026-03-20') =>
  normIn(assessed(kader(sources), findingsWith([], { date })), 'N');

const article = (id: string, label: string, title: string, confirmed = true) => ({
  id,
  kind: 'article',
  label,
  title,
  confirmed,
});

describe('a source', () => {
  test.each<readonly [id: string, cited: object]>([
    ['kort 2(1)a', article('kort 2(1)a', 'Kort 2(1)a', 'Goede zorg')],
    ['lang 3', article('lang 3', 'Een wet zonder korte naam 3', 'Verslag')],
    // Both the law and the article have to be confirmed.
    ['nieuw 4', article('nieuw 4', 'Nieuw 4', 'Melden', false)],
    ['nieuw 5', article('nieuw 5', 'Nieuw 5', 'Bewaren', false)],
    ['gezien 6', article('gezien 6', 'Gezien 6', 'Wissen', false)],
    ['gezien 7', article('gezien 7', 'Gezien 7', 'Delen')],
    [
      'richtlijn',
      {
        id: 'richtlijn',
        kind: 'field-norm',
        label: 'Richtlijn van het veld',
        title: 'Richtlijn van het veld',
        elaborates: 'kort 2(1)a',
        confirmed: true,
      },
    ],
    [
      'standaard',
      { id: 'standaard', kind: 'field-norm', label: 'Standaard', title: 'Standaard', confirmed: false },
    ],
    ['wijzer', { id: 'wijzer', kind: 'field-norm', label: 'Wijzer', title: 'Wijzer', confirmed: true }],
  ])('%s', (id, expected) => {
    expect(cited([id]).sources).toStrictEqual([expected]);
  });

  test.each([
    ['2026-06-30', 'Oude regel', true],
    ['2026-07-01', 'Nieuwe regel', false],
  ])('is the article as it was on %s', (date, title, confirmed) => {
    expect(cited(['kort 8'], date).sources).toStrictEqual([article('kort 8', 'Kort 8', title, confirmed)]);
  });

  test('is looked up on the date of each visit by the same framework', () => {
    const one = kader(['kort 8']);
    const titles = ['2026-06-30', '2026-07-01', '2026-06-30'].map(
      (date) => normIn(assessed(one, findingsWith([], { date })), 'N').sources[0]?.title,
    );
    expect(titles).toEqual(['Oude regel', 'Nieuwe regel', 'Oude regel']);
  });

  test('stands in the order of the norm; a criterion has its own, or none', () => {
    const { sources, criteria: shown } = cited(['wijzer', 'kort 2(1)a', 'lang 3']);
    expect(sources.map(({ id }) => id)).toEqual(['wijzer', 'kort 2(1)a', 'lang 3']);
    expect(shown.map((one) => one.sources.map(({ id }) => id))).toEqual([['standaard'], []]);
  });
});
