import type { Assessment } from '../../src/assessment/model.ts';
import { article, criterion, decided, leaf, missing, norm, settled, unsettled } from './parts.ts';

/** One assessment in which every state, and everything that may stand beside a verdict, occurs once. */

const levels = [
  { id: 'voldoet', title: 'Voldoet', met: true },
  { id: 'voldoet-grotendeels', title: 'Voldoet grotendeels', met: true },
  { id: 'voldoet-grotendeels-niet', title: 'Voldoet grotendeels niet', met: false },
  { id: 'voldoet-niet', title: 'Voldoet niet', met: false },
];

const encouraged = norm({
  id: 'PZ3',
  title: 'Naasten zijn betrokken',
  status: 'encouraged',
  verdict: settled('voldoet-grotendeels-niet'),
  decidedBy: [decided('voldoet-grotendeels-niet', 'Ten minste een kwart is in orde.')],
  judgedAt: ['linde'],
  notTestedAt: ['berk'],
});

const differing = norm({
  id: 'PZ4',
  title: 'Bejegening en klachten',
  verdict: settled('voldoet-grotendeels', {
    settledDespite: [
      missing({ id: 'PZ4.1', unit: 'linde', kind: 'contradiction' }),
      missing({ id: 'PZ4.5' }),
    ],
  }),
  decidedBy: [decided('voldoet-grotendeels', 'Drie van de vijf criteria zijn in orde.')],
  judgedAt: ['linde', 'berk'],
  criteria: [
    criterion({
      id: 'PZ4.1',
      unit: 'linde',
      outcome: 'undetermined',
      possible: ['voldoet', 'voldoet-grotendeels'],
      findings: ['B1', 'B2'],
      trace: {
        answers: [
          { value: 'voldoet', findings: ['B1'] },
          { value: 'voldoet-grotendeels', findings: ['B2'] },
        ],
        conflict: 'undetermined',
      },
    }),
    criterion({ id: 'PZ4.5', outcome: 'not-tested', possible: [], notLookedAt: 'Het bewijs is opgevraagd.' }),
  ],
});

const failing = norm({
  id: 'DZ3',
  title: 'Mensen worden zorgvuldig ingezet',
  scope: 'organisation',
  harm: { class: 'irreversible', because: 'Misbruik' },
  sources: [article('wkkgz 4(1)a', 'Wkkgz 4(1)a', { title: 'Vergewisplicht' })],
  repairWithin: 'P6W',
  verdict: settled('voldoet-niet'),
  decidedBy: [decided('voldoet-niet', 'Minder dan een kwart is in orde.')],
  criteria: [
    criterion({
      id: 'DZ3.3',
      title: 'Er is een VOG',
      essential: true,
      outcome: 'voldoet-niet',
      sources: [article('ub-wkkgz 3.1', 'UB Wkkgz 3.1')],
      findings: ['personeelsdossier/P7', 'personeelsdossier/P8'],
      trace: {
        answers: [],
        sample: { inspected: [7, 7], satisfied: [5, 6] },
        minimum: 3,
        records: [
          { id: 'personeelsdossier/P7', result: 'not-satisfied', met: leaf() },
          {
            id: 'personeelsdossier/P8',
            result: 'left-out',
            where: leaf({ fact: 'start', observed: ['2014-09-01'], expected: { values: ['2016-01-01'] } }),
          },
        ],
      },
    }),
  ],
});

const open = norm({
  id: 'SKV2',
  title: 'Veilig melden en leren',
  scope: 'organisation',
  verdict: unsettled('undetermined', {
    possible: ['voldoet-grotendeels', 'voldoet-grotendeels-niet'],
    missing: [
      missing({
        id: 'SKV2.1',
        for: 'SKV2.1',
        kind: 'item',
        item: 'bescherming',
        question: 'Beschermt de procedure de melder?',
      }),
    ],
  }),
  forMeasures: unsettled('undetermined', {
    possible: ['voldoet', 'voldoet-grotendeels', 'voldoet-grotendeels-niet'],
  }),
  leftOut: ['B9'],
  decidedBy: [
    decided('voldoet-grotendeels', 'Drie van de vijf criteria zijn in orde.'),
    decided('voldoet-grotendeels-niet', 'Ten minste een kwart is in orde.'),
  ],
});

const overridden = norm({
  id: 'SKV5',
  title: 'Goed bestuur',
  verdict: settled('voldoet-grotendeels'),
  decidedBy: [decided('voldoet-grotendeels-niet', 'Ten minste een kwart is in orde.')],
  overridden: {
    from: ['voldoet-grotendeels-niet'],
    motivation: 'Sinds februari is er een nieuwe raad van toezicht.',
    by: 'coördinerend inspecteur',
    date: '2026-03-18',
    until: '2026-06-30',
  },
});

export const assessment: Assessment = {
  format: 'assessment/1',
  date: '2026-03-20',
  kind: 'follow-up',
  title: 'Hertoets De Brug (fictief)',
  frameworks: [{ id: 'ggz', version: '1.0.0', title: 'Toetsingskader ggz', levels }],
  provider: { id: 'de-brug', name: 'Stichting De Brug (fictief)' },
  themes: [
    {
      id: 'PZ',
      title: 'Persoonsgerichte zorg',
      always: true,
      framework: 'ggz',
      verdict: settled('voldoet-grotendeels'),
      decidedBy: [decided('voldoet-grotendeels', 'Drie kwart van de normen is in orde.')],
      counts: { 'voldoet-grotendeels': 1 },
      norms: [encouraged, differing],
    },
    {
      id: 'DZ',
      title: 'Deskundige zorgverlener',
      always: true,
      framework: 'ggz',
      decidedBy: [],
      counts: { 'voldoet-niet': 1, 'not-applicable': 1, 'not-tested': 2, 'not-judged': 1 },
      norms: [
        failing,
        norm({ id: 'DZ4', title: 'Verplichte zorg', verdict: unsettled('not-applicable') }),
        norm({
          id: 'DZ5',
          title: 'Suïcidepreventie',
          verdict: unsettled('not-tested', { reason: 'out-of-scope' }),
        }),
        norm({
          id: 'DZ6',
          title: 'Medicatie',
          verdict: unsettled('not-tested', {
            reason: 'no-evidence',
            missing: [missing({ id: 'DZ6.1', unit: 'berk' })],
          }),
        }),
        norm({ id: 'DZ7', title: 'Leren', verdict: unsettled('not-judged') }),
      ],
    },
    {
      id: 'SKV',
      title: 'Sturen op kwaliteit',
      always: false,
      framework: 'ggz',
      verdict: unsettled('undetermined', {
        possible: ['voldoet-grotendeels', 'voldoet-grotendeels-niet'],
        exact: false,
      }),
      decidedBy: [],
      counts: { 'voldoet-grotendeels': 1, undetermined: 1 },
      norms: [open, overridden],
    },
  ],
  overall: {
    verdict: settled('voldoet-grotendeels-niet'),
    decidedBy: [decided('voldoet-grotendeels-niet', 'Een norm voldoet niet.')],
    counts: { 'voldoet-grotendeels': 2, 'voldoet-niet': 1, undetermined: 1 },
  },
  units: [
    {
      id: 'linde',
      title: 'Kliniek Linde',
      visited: true,
      norms: [{ id: 'PZ4', verdict: settled('voldoet-grotendeels'), decidedBy: [] }],
    },
    {
      id: 'berk',
      title: 'Polikliniek Berk',
      visited: true,
      norms: [{ id: 'PZ4', verdict: settled('voldoet'), decidedBy: [] }],
    },
    { id: 'eik', title: 'Woonvorm Eik', visited: false, norms: [] },
  ],
  notVisited: ['eik'],
  findings: [
    {
      id: 'B1',
      criterion: 'PZ4.1',
      value: 'voldoet',
      method: 'interview',
      source: 'Gesprek',
      date: '2026-03-10',
      unit: 'linde',
    },
    {
      id: 'B2',
      criterion: 'PZ4.1',
      value: 'voldoet-grotendeels',
      method: 'observation',
      source: 'Rondgang',
      date: '2026-03-11',
      unit: 'linde',
      note: 'Deuren open.',
    },
    { id: 'B3', criterion: 'PZ4.1', remark: 'Behandelaren kloppen.', unit: 'linde' },
    {
      id: 'B9',
      criterion: 'SKV2.4',
      value: 'met',
      method: 'registration',
      source: 'Register 2025',
      origin: 'incident-register',
    },
    {
      id: 'personeelsdossier/P7',
      record: 'personeelsdossier',
      method: 'file',
      source: 'Twee dossiers',
      date: '2026-03-12',
    },
    {
      id: 'personeelsdossier/P8',
      record: 'personeelsdossier',
      method: 'file',
      source: 'Twee dossiers',
      date: '2026-03-12',
    },
  ],
  notLookedAt: [{ criterion: 'PZ4.5', unit: 'berk', reason: 'Het bewijs is opgevraagd.' }],
  basis: ['Eigen uitwerking; niet de door de IGJ vastgestelde normtekst.'],
  receipt: {
    library: { name: 'toetsingskader', version: '0.1.0' },
    date: '2026-03-20',
    frameworks: [{ format: 'framework/1', id: 'ggz', version: '1.0.0', sha256: 'a'.repeat(64) }],
    findings: { format: 'findings/1', sha256: 'b'.repeat(64) },
  },
  diagnostics: [
    { code: 'override-expired', severity: 'warning', path: [], args: { id: 'PZ1', date: '2026-01-31' } },
  ],
};
