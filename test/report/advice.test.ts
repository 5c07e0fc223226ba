import { describe, expect, test } from 'vitest';
import type { Measure, PlannedAction, Reason, Recommendation } from '../../src/intervention/model.ts';
import { renderMarkdown } from '../../src/report/markdown.ts';
import { renderText } from '../../src/report/text.ts';
import { recommendation } from './advice-fixture.ts';
import { assessment } from './fixture.ts';
import { deadline, measure } from './parts.ts';

const text = (over: Partial<Recommendation> = {}): string =>
  renderText(assessment, { ...recommendation, ...over }, { width: 1000, detail: 'full' });

const draft = (over: Partial<Recommendation> = {}): string =>
  renderMarkdown(assessment, { ...recommendation, ...over });

const one = (over: Partial<Measure>): Partial<Recommendation> => ({
  measures: [measure({ measure: 'verbeterplan', title: 'Verbeterplan', role: 'ladder', ...over })],
});

describe('a recommendation in points', () => {
  test.each([
    'Maatregel: Aanwijzing, voor DZ3',
    'Waarom         Bij risico hoog en vertrouwen beperkt is aanwijzing de lichtste maatregel die volstaat. Zo staat het in het vlak.',
    'Niet lichter   Verbeterplan: Verbeterplan loopt al.',
    'Niet zwaarder  Last onder dwangsom: Dat kan pas als een eerdere maatregel (aanwijzing) niet is opgevolgd.',
    'Artikelen      DZ3: Wkkgz 4(1)a',
    'Misschien ook  DZ3: UB Wkkgz 3.1',
    'Grondslag      Wkkgz 27(1), bij overtreding van Wkkgz 4(1)a (DZ3)',
    '- 20 september 2026: 6 maanden na het besluit (dag nog niet bekend, gerekend vanaf 20 maart 2026)',
    '- DZ3: 4 mei 2026: 6 weken na de bekendmaking (20 maart 2026). Volgens de kalender 1 mei 2026, volgens de Algemene termijnenwet 4 mei 2026 (Atw 1(1)); Herstel (Awb 6:7)',
    'Reikt tot      de organisatie, Kliniek Linde en Polikliniek Berk',
    'Wie besluit    minister',
    'Vooraf horen   hangt af van acuut gevaar (Awb 4:8). Vooraf.',
    'Openbaar       niet eerder dan 3 april 2026',
    'Bezwaar        tegen het besluit, tot en met 20 september 2026',
    'Daarnaast: Waarschuwing, voor DZ3 (alleen bij een deel van wat nog mogelijk is)',
    'Aandachtspunt: Advies, voor PZ3',
    'Risico        hoog. Onherstelbare schade is mogelijk (DZ3).',
    'Vertrouwen    beperkt of onvoldoende: omhoog 1, omlaag 2 tot 3',
    '- +1 Open houding: Het bestuur benoemt het zelf.',
    'Onbeantwoord  Termijn gemist',
    'Loopt al      Verbeterplan: wordt zwaarder. Niet opgevolgd.',
    'Niet mogelijk  Bestuurlijke boete bij DZ3 (Wkkgz 4(2)): Dat kan pas als een eerdere maatregel (waarschuwing) niet is opgevolgd. Wel mogelijk is waarschuwing.',
    'Nog mogelijk   verscherpt toezicht of aanwijzing (mogelijk te ruim',
    '- Is de termijn gemist? (ja of nee)',
    '- SKV2.1 op Kliniek Linde: Beschermt de procedure de melder?',
    'Weggelaten     SKV2: Register 2025 (B9) draagt geen maatregel (Wkkgz 9(6)). Oordeel: voldoet grotendeels; voor maatregelen: voldoet of voldoet grotendeels.',
    'Botsing        Gevraagd is ten minste aanwijzing (Zo streng), toegestaan ten hoogste verbeterplan (Niet strenger). Het lichtste geldt.',
    '- Woonvorm Eik is niet bezocht. Het advies gaat daar niet over.',
    '- Niet getoetst: DZ6 (geen bevinding). Daarop rust geen maatregel.',
    '- Niet getoetst op Polikliniek Berk: PZ3.',
    'Dit is een advies. Een mens besluit.',
  ])('%s', (line) => {
    expect(text()).toContain(line);
  });

  const reasons: readonly [Reason, string][] = [
    [{ kind: 'rule', rule: 'vog' }, 'De regel vog vraagt erom.'],
    [{ kind: 'limit', rule: 'eerste-bezoek' }, 'De regel eerste-bezoek staat niet meer toe.'],
    [{ kind: 'suffices' }, 'Niets vraagt om meer.'],
    [
      { kind: 'neighbour', risk: 'acute', trust: 'insufficient' },
      'Dat past pas bij risico acuut en vertrouwen onvoldoende.',
    ],
    [{ kind: 'improving', norms: ['DZ5'] }, 'Beter dan bij het vorige bezoek: DZ5.'],
    [{ kind: 'no-power' }, 'Geen overtreden artikel opent deze maatregel.'],
    [{ kind: 'unmet' }, 'De bevoegdheid bestaat alleen onder een voorwaarde, en die is niet vervuld.'],
    [{ kind: 'own', norms: ['DZ5'] }, 'De maatregel van dit bezoek kan niet rusten op DZ5.'],
    [{ kind: 'shortfall', norms: ['DZ5', 'PZ1'] }, 'Voldoet, maar nog niet helemaal: DZ5 en PZ1.'],
    [{ kind: 'encouraged' }, 'Alleen normen die van belang zijn blijven achter: hoogstens advies.'],
    [{ kind: 'route' }, 'Zo gaat het beleid om met dit soort bezoek.'],
    [
      { kind: 'cell', risk: 'eigen-woord', trust: 'limited', measure: 'none' },
      'Bij risico eigen woord en vertrouwen beperkt is geen maatregel de lichtste',
    ],
  ];

  test.each(reasons)('a reason without a sentence of the policy: %j', (reason, sentence) => {
    expect(text(one({ why: [reason] }))).toContain(`Waarom     ${sentence}`);
  });

  test('no measure, no power, one outcome, a person who set the trust', () => {
    expect(text({ measures: [] })).toContain('Geen maatregel');
    expect(text(one({}))).toContain('beleid; een wettelijke bevoegdheid is niet nodig');
    const certain = { measures: ['aanwijzing'], exact: true, runs: 3 };
    expect(text({ range: certain })).toContain('wat nog onbekend is verandert de maatregel niet');
    const set = { level: 'limited', motivation: 'Nieuw bestuur.', by: 'inspecteur' };
    const trust = { ...recommendation.trust, set };
    expect(text({ trust })).toContain('beperkt, vastgesteld door inspecteur: Nieuw bestuur.');
  });

  test('a hearing that is certain, a fine with its maximum', () => {
    const powers = [
      { article: 'wkkgz 4(2)', norms: ['DZ3'], basis: 'wkkgz 30(1)', max: 33500, note: 'VOG.' },
    ];
    const said = text(one({ powers, hearing: { required: true }, publication: { when: 'on-notice' } }));
    expect(said).toMatch(/Vooraf horen +ja$/m);
    expect(said).toContain('meteen bij de mededeling');
    expect(said).toContain('Wkkgz 30(1), bij overtreding van Wkkgz 4(2) (DZ3); ten hoogste € 33500. VOG.');
  });
});

describe('the draft', () => {
  test('argues from what was seen to who decides', () => {
    const parts = [...draft().matchAll(/^#### (W.*|H.*)$/gm)].map(([, title]) => title);
    expect(parts.slice(0, 6)).toEqual([
      'Wat is gezien',
      'Hoe dat is gewogen',
      'Wat wordt geadviseerd',
      'Wat wanneer wordt gevraagd',
      'Horen, openbaarmaking en bezwaar',
      'Wie besluit',
    ]);
  });

  test.each([
    'Op 10, 11 en 12 maart 2026 bezocht de inspectie Stichting De Brug (fictief).',
    'Niet bezocht: Woonvorm Eik. Dit advies gaat daar niet over.',
    'DZ3 Mensen worden zorgvuldig ingezet: voldoet niet. Minder dan een kwart is in orde. Grondslag: Wkkgz 4(1)a en UB Wkkgz 3.1.',
    '- DZ3.3 Er is een VOG: voldoet niet, 5 tot 6 van 7. Personeelsdossier P7 niet in orde: vog-afgegeven is 28 februari 2025',
    'De inspectie adviseert een aanwijzing.',
    'De maatregel geldt voor de organisatie, Kliniek Linde en Polikliniek Berk en rust op DZ3.',
    'Grondslag van de maatregel: Wkkgz 27(1).',
    'Een lichtere maatregel, verbeterplan, volstaat niet. Verbeterplan loopt al.',
    'Een zwaardere maatregel, last onder dwangsom, is niet mogelijk.',
    'Dit moet gereed zijn op 20 september 2026: 6 maanden na het besluit.',
    'De dag van het besluit staat nog niet vast. Gerekend is vanaf 20 maart 2026.',
    'Tegen het besluit staat bezwaar open tot en met 20 september 2026 (Awb 6:7).',
    'Dit is een advies. De minister besluit.',
  ])('%s', (sentence) => {
    expect(draft()).toContain(sentence);
  });

  test('leaves out a sentence of which a value is missing', () => {
    const said = draft(one({}));
    expect(said).not.toContain('Grondslag van de maatregel');
    expect(said).not.toContain('staat bezwaar open');
    expect(said).not.toMatch(/\{[a-z.]+\}/i);
    expect(said).toContain('Dit is een advies.');
  });

  test('does not rest on findings from the incident register', () => {
    const [theme] = assessment.themes.slice(1);
    const [dz3] = theme?.norms ?? [];
    if (!theme || !dz3) throw new Error('the fixture has no DZ3');
    const norms = [{ ...dz3, leftOut: ['personeelsdossier/P7'] }];
    const said = renderMarkdown({ ...assessment, themes: [{ ...theme, norms }] }, recommendation);
    expect(said).not.toContain('- DZ3.3 Er is een VOG: voldoet niet, 5 tot 6 van 7. ');
  });
});

describe('the own plan of a self-assessment', () => {
  const action = (over: Partial<PlannedAction>): PlannedAction => ({
    norm: 'DZ3',
    title: 'Mensen worden zorgvuldig ingezet',
    certain: true,
    action: ['Toegangseisen', 'Ziet de VOG na'],
    owner: 'provider',
    ...over,
  });
  const term = deadline({ date: '2026-05-01', norms: ['DZ3'] });
  const uncertain = action({ norm: 'PZ1', title: 'Plan', certain: false, action: ['Doelen'] });
  const over = { route: 'self-assessment', plan: [action({ term }), uncertain] } as const;

  test('says what to mend by when, and of what is uncertain to find that out first', () => {
    expect(text(over)).toContain(
      '- DZ3 Mensen worden zorgvuldig ingezet: toegangseisen en ziet de VOG na. Eigenaar: in te vullen door de aanbieder. Uiterlijk 1 mei 2026.',
    );
    expect(text(over)).toContain(
      '- PZ1 Plan: nog onzeker, ga eerst na: doelen. Eigenaar: in te vullen door de aanbieder.',
    );
  });

  test('stands in the draft too', () => {
    const letter = renderMarkdown(assessment, { ...recommendation, ...over });
    expect(letter).toContain(
      'DZ3 Mensen worden zorgvuldig ingezet: toegangseisen en ziet de VOG na. Eigenaar: in te vullen. Uiterlijk 1 mei 2026.',
    );
    expect(letter).toContain('PZ1 Plan: nog onzeker, eerst na te gaan: doelen. Eigenaar: in te vullen.');
  });
});
