import type { Text } from './language.ts';

/** Titles and questions of the facts that every intervention policy knows; a policy may word them itself. */
export const contextFactTexts = {
  phase: {
    title: { nl: 'Fase', en: 'Phase' },
    question: {
      nl: 'Is dit een eerste bezoek, een hertoets, of loopt er een maatregel?',
      en: 'Is this a first visit, a follow-up, or does a measure run?',
    },
  },
  running: {
    title: { nl: 'Lopende maatregel', en: 'Running measure' },
    question: { nl: 'Welke maatregel loopt er?', en: 'Which measure runs?' },
  },
  'deadline-passed': {
    title: { nl: 'Termijn voorbij', en: 'Deadline passed' },
    question: {
      nl: 'Is de termijn van de lopende maatregel voorbij?',
      en: 'Has the term of the running measure passed?',
    },
  },
  followed: {
    title: { nl: 'Opvolging', en: 'Followed' },
    question: {
      nl: 'Is de lopende maatregel helemaal, deels of niet opgevolgd?',
      en: 'Was the running measure followed fully, partly or not?',
    },
  },
  'acute-danger': {
    title: { nl: 'Acuut gevaar', en: 'Acute danger' },
    question: {
      nl: 'Is er gevaar voor de veiligheid of de gezondheid dat niet kan wachten?',
      en: 'Is there danger to safety or health that cannot wait?',
    },
  },
  'individual-professional': {
    title: { nl: 'Beroepsbeoefenaar', en: 'Professional' },
    question: {
      nl: 'Is het handelen van een beroepsbeoefenaar in het geding?',
      en: 'Is the conduct of an individual professional at issue?',
    },
  },
  'suspected-offence': {
    title: { nl: 'Vermoeden van een strafbaar feit', en: 'Suspected offence' },
    question: {
      nl: 'Is er een vermoeden van een strafbaar feit?',
      en: 'Is there a suspicion of a criminal offence?',
    },
  },
} as const satisfies Record<string, { readonly title: Text; readonly question: Text }>;

/** Questions about norms and trust; `{norm}` is its id and title. */
export const interventionQuestions = {
  norm: { nl: 'Wat is het oordeel over {norm}?', en: 'What is the verdict on {norm}?' },
  history: {
    nl: 'Hoe staat {norm} er nu voor, vergeleken met het vorige bezoek?',
    en: 'How does {norm} compare with the visit before?',
  },
  trust: {
    nl: 'Welke tekens van vertrouwen zijn gezien, en welke niet?',
    en: 'Which signals of trust were seen, and which were not?',
  },
} as const satisfies Record<string, Text>;
