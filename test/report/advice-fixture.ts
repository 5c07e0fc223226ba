import type { Recommendation } from '../../src/intervention/model.ts';
import { article, deadline, measure } from './parts.ts';

/** A recommendation that goes with the fixture assessment, in which everything it may say occurs. */

const receipt = { library: { name: 'toetsingskader', version: '0.1.0' }, date: '2026-03-20' };

export const recommendation: Recommendation = {
  format: 'recommendation/1',
  isAdvice: true,
  date: '2026-03-20',
  kind: 'follow-up',
  provider: { id: 'de-brug', name: 'Stichting De Brug (fictief)' },
  policy: {
    format: 'policy/1',
    id: 'igj',
    version: '1.0.0',
    title: 'Interventiebeleid',
    sha256: 'c'.repeat(64),
    basis: 'Eigen uitwerking van openbaar beleid.',
  },
  receipt: {
    ...receipt,
    policy: { format: 'policy/1', id: 'igj', version: '1.0.0', sha256: 'c'.repeat(64) },
    assessment: { format: 'assessment/1', sha256: 'd'.repeat(64) },
    context: { sha256: 'e'.repeat(64) },
    frameworks: [],
    findings: { format: 'findings/1', sha256: 'b'.repeat(64) },
  },
  route: 'plane',
  phase: { level: 'under-measure', possible: ['under-measure'] },
  risk: {
    level: 'high',
    possible: ['high'],
    because: [{ level: 'high', because: 'Onherstelbare schade is mogelijk.', norms: ['DZ3'] }],
  },
  trust: {
    possible: ['limited', 'insufficient'],
    up: [1, 1],
    down: [2, 3],
    seen: [
      {
        id: 'open-houding',
        title: 'Open houding',
        direction: 'up',
        weight: 1,
        motivation: 'Het bestuur benoemt het zelf.',
      },
      { id: 'afspraak-gebroken', title: 'Afspraken niet nagekomen', direction: 'down', weight: 2 },
    ],
    notSeen: [{ id: 'wisselingen', title: 'Veel wisselingen', direction: 'down', weight: 1 }],
    unanswered: [{ id: 'termijn-gemist', title: 'Termijn gemist', direction: 'down', weight: 1 }],
  },
  norms: [
    {
      id: 'DZ3',
      title: 'Mensen worden zorgvuldig ingezet',
      status: 'tested',
      harm: 'irreversible',
      standing: 'breached',
      possible: ['voldoet-niet'],
      trend: 'same',
      articles: [article('wkkgz 4(1)a', 'Wkkgz 4(1)a')],
      mayBeBreached: [article('ub-wkkgz 3.1', 'UB Wkkgz 3.1')],
    },
  ],
  measures: [
    measure({
      measure: 'aanwijzing',
      title: 'Aanwijzing',
      category: 'administrative',
      role: 'ladder',
      norms: ['DZ3'],
      units: ['linde', 'berk'],
      organisation: true,
      powers: [{ article: 'wkkgz 4(1)a', norms: ['DZ3'], basis: 'wkkgz 27(1)' }],
      authority: 'minister',
      contents: [{ id: 'punten', text: 'De punten waarop de norm niet is nageleefd.' }],
      extension: 'Alleen de minister verlengt.',
      deadlines: [
        deadline({ assumed: true }),
        deadline({
          norms: ['DZ3'],
          anchor: 'notification',
          period: 'P6W',
          naive: '2026-05-01',
          legal: '2026-05-04',
          date: '2026-05-04',
          article: 'atw 1(1)',
          title: 'Herstel',
          basis: 'awb 6:7',
        }),
      ],
      hearing: { unless: 'acute-danger', basis: 'awb 4:8', note: 'Vooraf.' },
      publication: {
        when: 'after-term',
        earliest: deadline({ period: 'P2W', date: '2026-04-03' }),
        basis: 'gezondheidswet 44a',
      },
      remedy: { against: 'decision', term: deadline({ period: 'P6W', basis: 'awb 6:7' }) },
      why: [
        {
          kind: 'cell',
          risk: 'high',
          trust: 'limited',
          measure: 'aanwijzing',
          because: 'Zo staat het in het vlak.',
        },
      ],
      whyNotLighter: {
        measure: 'verbeterplan',
        title: 'Verbeterplan',
        because: [{ kind: 'running', measure: 'verbeterplan' }],
      },
      whyNotHeavier: {
        measure: 'last-onder-dwangsom',
        title: 'Last onder dwangsom',
        because: [{ kind: 'after', measure: 'aanwijzing' }],
      },
    }),
    measure({
      measure: 'waarschuwing',
      title: 'Waarschuwing',
      role: 'beside',
      norms: ['DZ3'],
      certain: false,
      why: [{ kind: 'rule', rule: 'vog', because: 'De VOG ontbreekt opnieuw.' }],
    }),
    measure({
      measure: 'advies',
      title: 'Advies',
      role: 'advice',
      norms: ['PZ3'],
      why: [{ kind: 'encouraged', norms: ['PZ3'] }],
    }),
  ],
  barred: [
    {
      measure: 'boete',
      title: 'Bestuurlijke boete',
      norm: 'DZ3',
      articles: ['wkkgz 4(2)'],
      whole: false,
      asked: true,
      certain: true,
      because: { kind: 'after', measure: 'waarschuwing' },
      heaviestBelow: 'waarschuwing',
    },
  ],
  running: {
    measure: 'verbeterplan',
    title: 'Verbeterplan',
    action: 'heavier',
    because: [{ kind: 'rule', because: 'Niet opgevolgd.' }],
  },
  range: { measures: ['verscherpt-toezicht', 'aanwijzing'], exact: false, runs: 4 },
  questions: [
    {
      kind: 'trust',
      id: 'trust',
      question: 'Is de termijn gemist?',
      options: ['true', 'false'],
      parts: [{ id: 'SKV2.1', unit: 'linde', question: 'Beschermt de procedure de melder?' }],
    },
  ],
  leftOut: [
    {
      norm: 'SKV2',
      findings: ['B9'],
      verdict: ['voldoet-grotendeels'],
      forMeasures: ['voldoet', 'voldoet-grotendeels'],
      makesDifference: true,
    },
  ],
  conflicts: [
    {
      floor: 'aanwijzing',
      ceiling: 'verbeterplan',
      floorBy: [{ kind: 'rule', rule: 'x', because: 'Zo streng.' }],
      ceilingBy: [{ kind: 'limit', rule: 'y', because: 'Niet strenger.' }],
      certain: true,
    },
  ],
  encouragedOnly: false,
  scope: {
    notVisited: [{ id: 'eik', title: 'Woonvorm Eik' }],
    notTested: [{ norm: 'DZ6', reason: 'no-evidence' }],
    notTestedAt: [{ norm: 'PZ3', units: ['berk'] }],
  },
  texts: {
    measure: 'De inspectie adviseert een {measure.title}. {reasons}',
    closing: 'Dit is een advies. De {measure.authority} besluit.',
  },
  diagnostics: [],
};
