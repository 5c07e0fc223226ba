import { frameworkNameTexts } from './framework-names.ts';
import type { DiagnosticText } from './sentence.ts';

/** What can be wrong with a framework or library whose shape is right. */
export const frameworkTexts = {
  ...frameworkNameTexts,
  'norm-nothing-weighs': {
    what: {
      nl: 'In de norm {norm} weegt geen enkel criterium: alle zijn van belang.',
      en: 'No criterion weighs in norm {norm}: all are encouraged.',
    },
    how: {
      nl: 'Maak ten minste één criterium `tested`, of de hele norm `encouraged`.',
      en: 'Make at least one criterion `tested`, or the whole norm `encouraged`.',
    },
  },
  'criterion-two-answers': {
    what: {
      nl: 'Het criterium {id} heeft een antwoord en telt ook dossiers.',
      en: 'Criterion {id} has an answer and counts records too.',
    },
    how: { nl: 'Laat `answer` of `each` weg.', en: 'Leave out `answer` or `each`.' },
  },
  'criterion-two-countings': {
    what: {
      nl: 'Het criterium {id} telt op twee manieren: {first} en {second}.',
      en: 'Criterion {id} counts in two ways: {first} and {second}.',
    },
    how: { nl: 'Houd er één over.', en: 'Keep one of them.' },
  },
  'criterion-without-counting': {
    what: {
      nl: 'Van het criterium {id} is niet te zeggen wanneer het voldoet.',
      en: 'Nothing says when criterion {id} is met.',
    },
    how: {
      nl: 'Geef `met`, `levels` of `grading`, of een antwoord dat voor zich spreekt (judgement, grade, boolean, checklist).',
      en: 'Give `met`, `levels` or `grading`, or an answer that speaks for itself (judgement, grade, boolean, checklist).',
    },
  },
  'criterion-conflict-worst': {
    what: {
      nl: 'Bij het criterium {id} is `worst` niet te gebruiken: het antwoord is geen oordeel.',
      en: '`worst` cannot be used for criterion {id}: its answer is no judgement.',
    },
    how: {
      nl: 'Gebruik `undetermined` of `latest`; `worst` past bij judgement en grade.',
      en: 'Use `undetermined` or `latest`; `worst` goes with judgement and grade.',
    },
  },
  'essential-encouraged': {
    what: {
      nl: 'Het criterium {id} is essentieel, maar telt niet mee: het is van belang.',
      en: 'Criterion {id} is essential but does not count: it is encouraged.',
    },
    how: {
      nl: 'Haal `essential` weg, of maak het `tested`.',
      en: 'Remove `essential`, or make it `tested`.',
    },
  },
  'choice-without-options': {
    what: {
      nl: 'Bij {id} hoort een keuze, maar de keuzes ontbreken.',
      en: '{id} is a choice, but its options are missing.',
    },
    how: { nl: 'Schrijf ze onder `options`, als id: tekst.', en: 'Write them under `options`, as id: text.' },
  },
  'checklist-without-items': {
    what: {
      nl: 'Bij {id} hoort een lijst, maar de onderdelen ontbreken.',
      en: '{id} is a checklist, but its items are missing.',
    },
    how: { nl: 'Schrijf ze onder `items`, als id: tekst.', en: 'Write them under `items`, as id: text.' },
  },
  'minimum-above-maximum': {
    what: {
      nl: 'Bij {id} ligt het minimum boven het maximum.',
      en: 'The minimum of {id} lies above its maximum.',
    },
    how: { nl: 'Herstel een van beide.', en: 'Mend one of them.' },
  },
  'grading-for-other': {
    what: {
      nl: 'De gradatie {name} is voor {for}, maar wordt gebruikt voor {type}.',
      en: 'Grading {name} is for {for}, but is used for {type}.',
    },
    how: {
      nl: 'Kies een gradatie voor {type}, of pas `for` aan.',
      en: 'Choose a grading for {type}, or change `for`.',
    },
  },
  'grading-without-answer': {
    what: {
      nl: 'Het criterium {id} heeft een gradatie ({name}), maar geen antwoord om te graderen.',
      en: 'Criterion {id} has a grading ({name}), but no answer to grade.',
    },
    how: {
      nl: 'Schrijf `answer: {for}` erbij, of tel dossiers met `each`.',
      en: 'Add `answer: {for}`, or count records with `each`.',
    },
  },
  'grading-without-otherwise': {
    what: {
      nl: 'De laatste rij ({level}) geldt niet altijd: er kan een gat vallen.',
      en: 'The last row ({level}) does not always hold: there may be a hole.',
    },
    how: { nl: 'Maak de laatste rij `otherwise: true`.', en: 'Make the last row `otherwise: true`.' },
  },
  'otherwise-not-last': {
    what: {
      nl: 'Na de rij {level} met `otherwise` wordt geen rij meer bereikt.',
      en: 'No row is reached after row {level} with `otherwise`.',
    },
    how: { nl: 'Zet `otherwise` op de laatste rij alleen.', en: 'Put `otherwise` on the last row only.' },
  },
  'row-two-conditions': {
    what: {
      nl: 'De rij {level} heeft een voorwaarde en ook `otherwise`.',
      en: 'Row {level} has a condition and `otherwise` too.',
    },
    how: { nl: 'Laat een van beide weg.', en: 'Leave out one of them.' },
  },
  'row-without-condition': {
    what: { nl: 'De rij {level} heeft geen voorwaarde.', en: 'Row {level} has no condition.' },
    how: {
      nl: 'Geef `when`, of `otherwise: true` op de laatste rij.',
      en: 'Give `when`, or `otherwise: true` on the last row.',
    },
  },
  'minimum-not-a-sample': {
    what: {
      nl: 'Een kleinste steekproef past niet bij een gradatie voor {for}.',
      en: 'A smallest sample does not go with a grading for {for}.',
    },
    how: {
      nl: 'Haal `minimum` weg, of maak de gradatie `for: sample`.',
      en: 'Remove `minimum`, or make the grading `for: sample`.',
    },
  },
  'validity-reversed': {
    what: {
      nl: 'De geldigheid begint ({from}) na haar einde ({until}).',
      en: 'The validity begins ({from}) after it ends ({until}).',
    },
    how: { nl: 'Draai de datums om; beide dagen tellen mee.', en: 'Swap the dates; both days count.' },
  },
  'editions-overlap': {
    what: {
      nl: 'Op {date} gelden twee edities: {versions}.',
      en: 'Two editions are in force on {date}: {versions}.',
    },
    how: {
      nl: 'Laat de ene eindigen op de dag voor de andere begint.',
      en: 'Let one end on the day before the other begins.',
    },
  },
  'shadows-library': {
    what: {
      nl: 'Het kader bepaalt {id} zelf, en de bibliotheek ook[[ ({other})]]: het kader gaat voor.',
      en: 'The framework defines {id} itself, and so does the library[[ ({other})]]: the framework goes first.',
    },
    how: {
      nl: 'Haal het uit het kader om dat van de bibliotheek te gebruiken, of geef het een eigen id.',
      en: 'Remove it from the framework to use the library’s, or give it an id of its own.',
    },
  },
  'threshold-overlap': {
    what: {
      nl: 'De drempel {id} heeft voor dezelfde dag twee waarden.',
      en: 'Threshold {id} has two values for the same day.',
    },
    how: {
      nl: 'Laat de ene rij eindigen voor de andere begint.',
      en: 'Let one row end before the other begins.',
    },
  },
  'weighing-not-for-weighing': {
    what: {
      nl: 'De gradatie {name} is niet om te wegen (`for: {for}`).',
      en: 'Grading {name} is not for weighing (`for: {for}`).',
    },
    how: {
      nl: 'Verwijs naar een gradatie met `for: weighing`.',
      en: 'Refer to a grading with `for: weighing`.',
    },
  },
  'row-unreachable': {
    what: {
      nl: 'De rij {level} van de weging {weighing} wordt in dit kader nooit bereikt, wat de uitkomsten ook zijn.',
      en: 'Row {level} of weighing {weighing} is never reached in this framework, whatever the outcomes.',
    },
    how: {
      nl: 'Pas de voorwaarde aan, of haal de rij weg.',
      en: 'Change the condition, or remove the row.',
    },
  },
  'profile-without-framework': {
    what: {
      nl: 'Het kader {id} {version} is niet meegegeven.[[ Wel: {known}.]]',
      en: 'The framework {id} {version} was not given.[[ Given: {known}.]]',
    },
    how: {
      nl: 'Geef die editie mee bij het inlezen, of noem een andere.',
      en: 'Pass that edition when parsing, or name another.',
    },
  },
  'profile-scales-differ': {
    what: {
      nl: 'De schaal van {id} is een andere dan die van {other}.',
      en: 'The scale of {id} differs from that of {other}.',
    },
    how: {
      nl: 'Eén bezoek heeft één schaal. Toets deze kaders apart.',
      en: 'One visit has one scale. Assess these frameworks apart.',
    },
  },
  'profile-edition-dates': {
    what: {
      nl: '{id} {version} geldt niet de hele tijd dat deze selectie geldt.',
      en: '{id} {version} is not in force for as long as this profile is.',
    },
    how: {
      nl: 'Neem een andere editie, of pas `valid` van de selectie aan.',
      en: 'Take another edition, or change `valid` of the profile.',
    },
  },
  'profile-collision': {
    what: {
      nl: '{id} betekent iets anders in {frameworks}.',
      en: '{id} means something else in {frameworks}.',
    },
    how: {
      nl: 'Geef het in een van de kaders een ander id, of zet de betekenis in een gedeelde bibliotheek.',
      en: 'Give it another id in one of the frameworks, or put the meaning into a shared library.',
    },
  },
} as const satisfies Record<string, DiagnosticText>;
