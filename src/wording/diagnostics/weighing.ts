import type { DiagnosticText } from './sentence.ts';

/** What can be wrong with a weighing: its rows and the aggregates they mention. */
export const weighingTexts = {
  'row-without-because': {
    what: {
      nl: 'De rij “{level}” van deze weging heeft geen “because”.',
      en: 'The row “{level}” of this weighing has no “because”.',
    },
    how: {
      nl: 'Schrijf in “because” de zin die het rapport geeft als deze rij beslist.',
      en: 'Write in “because” the sentence that the report gives when this row decides.',
    },
  },
  'row-never-reached': {
    what: {
      nl: 'De rij “{level}” beslist nooit: rij {row} gaat altijd voor.',
      en: 'The row “{level}” never decides: row {row} always comes first.',
    },
    how: {
      nl: 'Zet de strengste rij vooraan, of haal deze rij weg.',
      en: 'Put the strictest row first, or remove this row.',
    },
  },
  'aggregate-two-levels': {
    what: {
      nl: '“{fact}” telt op één grens; hier staan er twee: {params}.',
      en: '“{fact}” counts by one bound; here are two: {params}.',
    },
    how: {
      nl: 'Kies een van beide, of schrijf twee vergelijkingen onder “all”.',
      en: 'Choose one of them, or write two comparisons under “all”.',
    },
  },
  'aggregate-unknown-param': {
    what: {
      nl: '“{fact}” kent geen “{param}”.[[ Bedoelt u “{suggestion}”?]]',
      en: '“{fact}” has no “{param}”.[[ Did you mean “{suggestion}”?]]',
    },
    how: { nl: 'Gebruik: {options}.', en: 'Use: {options}.' },
  },
  'aggregate-essential': {
    what: {
      nl: '“essential” is true of false, niet “{value}”.',
      en: '“essential” is true or false, not “{value}”.',
    },
    how: {
      nl: 'Schrijf true om alleen de essentiële criteria te tellen; laat het anders weg.',
      en: 'Write true to count the essential criteria only; else leave it out.',
    },
  },
  'aggregate-path': {
    what: {
      nl: '“{fact}” is één getal of niveau en heeft geen “path”.',
      en: '“{fact}” is one number or level and has no “path”.',
    },
    how: { nl: 'Haal “path” weg.', en: 'Remove “path”.' },
  },
  'verdict-without-member': {
    what: {
      nl: 'Bij “verdict” ontbreekt waarvan het oordeel wordt gevraagd.',
      en: 'For “verdict” it is not said whose verdict is meant.',
    },
    how: {
      nl: 'Schrijf de id van het criterium of de norm: params: { of: DZ3.1 }.',
      en: 'Write the id of the criterion or norm: params: { of: DZ3.1 }.',
    },
  },
  'unknown-member': {
    what: {
      nl: '“{name}” weegt hier niet mee.[[ Bedoelt u “{suggestion}”?]]',
      en: '“{name}” does not weigh in here.[[ Did you mean “{suggestion}”?]]',
    },
    how: { nl: 'Kies een van: {options}.', en: 'Choose one of: {options}.' },
  },
} as const satisfies Record<string, DiagnosticText>;
