import type { DiagnosticText } from './sentence.ts';

/** What an author may want to look at in a framework that is right in form: the rules of lint, and silences on them. */
export const lintTexts = {
  'constant-condition': {
    what: {
      nl: 'Wat de feiten ook zijn: “{part}” komt altijd uit op {result}.',
      en: 'Whatever the facts are: “{part}” always comes out as {result}.',
    },
    how: {
      nl: 'Pas de voorwaarde aan, of laat haar weg.',
      en: 'Change the condition, or leave it out.',
    },
  },
  'contradictory-branch': {
    what: {
      nl: '“{part}” kan hier nooit gelden: het gaat niet samen met “{other}”.',
      en: '“{part}” can never hold here: it does not go together with “{other}”.',
    },
    how: {
      nl: 'Verander een van beide, of haal dit deel weg.',
      en: 'Change one of them, or remove this part.',
    },
  },
  'subsumed-branch': {
    what: {
      nl: '“{part}” voegt hier niets toe naast “{other}”.',
      en: '“{part}” adds nothing here beside “{other}”.',
    },
    how: {
      nl: 'Haal dit deel weg, of maak het strenger of ruimer als dat de bedoeling was.',
      en: 'Remove this part, or make it stricter or wider if that was meant.',
    },
  },
  'repeated-condition': {
    what: {
      nl: '“{part}” staat er al: het zegt hetzelfde als “{other}”.',
      en: '“{part}” stands there already: it says the same as “{other}”.',
    },
    how: { nl: 'Houd er één over.', en: 'Keep one of them.' },
  },
  'unreachable-level': {
    what: {
      nl: 'De rij {level} van {id} beslist nooit: de rijen ervoor nemen alles weg.',
      en: 'Row {level} of {id} never decides: the rows before it take everything.',
    },
    how: {
      nl: 'Zet de strengste rij vooraan, pas een grens aan, of haal de rij weg.',
      en: 'Put the strictest row first, change a bound, or remove the row.',
    },
  },
  'unused-fact': {
    what: {
      nl: 'Het kader bepaalt {id}, maar geen enkele voorwaarde leest het.',
      en: 'The framework declares {id}, but no condition reads it.',
    },
    how: {
      nl: 'Gebruik het in een voorwaarde, of haal het weg.',
      en: 'Use it in a condition, or remove it.',
    },
  },
  'criterion-without-effect': {
    what: {
      nl: 'Of {id} voldoet of niet, maakt voor het oordeel over {norm} nooit uit.',
      en: 'Whether {id} is met or not never makes a difference to the verdict on {norm}.',
    },
    how: {
      nl: 'Laat de weging van de norm erop letten, of maak het criterium `encouraged`.',
      en: 'Let the weighing of the norm look at it, or make the criterion `encouraged`.',
    },
  },
  'source-not-in-force': {
    what: {
      nl: 'De bron {source} geldt niet[[ vanaf {from}]][[ tot en met {until}]], terwijl {id} dan wel geldt.',
      en: 'The source {source} is not in force[[ from {from}]][[ until {until} inclusive]], while {id} is.',
    },
    how: {
      nl: 'Noem de bron die dan geldt, of pas een van beide geldigheden aan.',
      en: 'Cite the source that is in force then, or change one of the two validities.',
    },
  },
  'encouraged-norm-essential': {
    what: {
      nl: 'Het criterium {id} is essentieel, maar de norm {norm} is van belang en geeft hoogstens advies.',
      en: 'Criterion {id} is essential, but norm {norm} is encouraged and gives advice at most.',
    },
    how: {
      nl: 'Haal `essential` weg, of maak de norm `tested`.',
      en: 'Remove `essential`, or make the norm `tested`.',
    },
  },
  'threshold-out-of-reach': {
    what: {
      nl: 'Geen waarde van {fact} haalt deze grens: “{part}” geldt nooit.',
      en: 'No value of {fact} reaches this bound: “{part}” never holds.',
    },
    how: {
      nl: 'Pas de grens aan, of het kleinste en grootste dat {fact} kan zijn.',
      en: 'Change the bound, or the smallest and largest that {fact} can be.',
    },
  },
  'applicability-never': {
    what: {
      nl: '{id} is nooit van toepassing: “{part}” kan hier niet gelden.',
      en: '{id} never applies: “{part}” cannot hold here.',
    },
    how: {
      nl: 'Herstel de voorwaarde onder `applies`, hier of erboven, of haal {id} weg.',
      en: 'Mend the condition under `applies`, here or above, or remove {id}.',
    },
  },
  'equal-norms': {
    what: {
      nl: '{id} toetst met dezelfde voorwaarden als {other}.',
      en: '{id} tests by the same conditions as {other}.',
    },
    how: {
      nl: 'Haal een van beide weg, of laat zien waarin zij verschillen.',
      en: 'Remove one of them, or show in what they differ.',
    },
  },
  'title-without-question': {
    what: {
      nl: 'Van {id} is een antwoord nodig, maar nergens staat de vraag.',
      en: '{id} needs an answer, but the question is nowhere.',
    },
    how: {
      nl: 'Schrijf onder `question` wat een invulformulier moet vragen.',
      en: 'Write under `question` what a form has to ask.',
    },
  },
  'missing-cases': {
    what: {
      nl: 'Geen enkel geval gaat over {id} of een criterium daarvan.',
      en: 'Not a single case is about {id} or a criterion of it.',
    },
    how: {
      nl: 'Schrijf een geval dat het oordeel vastlegt, met een rij per niveau.',
      en: 'Write a case that pins the verdict down, with a row for each level.',
    },
  },
  'lint-stopped': {
    what: {
      nl: 'Niet alles is nagegaan: {count} keer waren er meer dan {limit} combinaties van feiten.',
      en: 'Not everything was looked at: {count} times there were more than {limit} combinations of facts.',
    },
    how: {
      nl: 'Er kan meer aan de hand zijn dan hier staat. Knip de grootste voorwaarden in stukken met een eigen criterium.',
      en: 'There may be more to find than is told here. Split the largest conditions into parts with a criterion of their own.',
    },
  },
  'silence-unknown-rule': {
    what: {
      nl: 'Er is geen regel {name} om stil te zetten.[[ Bedoelt u {suggestion}?]]',
      en: 'There is no rule {name} to silence.[[ Did you mean {suggestion}?]]',
    },
    how: { nl: 'Kies uit: {known}.', en: 'Choose from: {known}.' },
  },
  'silence-unknown-place': {
    what: {
      nl: 'Niets in dit kader heet {name}.[[ Bedoelt u {suggestion}?]]',
      en: 'Nothing in this framework is called {name}.[[ Did you mean {suggestion}?]]',
    },
    how: {
      nl: 'Noem onder `at` het id van een norm, criterium, feit, gradatie of voorwaarde.',
      en: 'Name under `at` the id of a norm, criterion, fact, grading or condition.',
    },
  },
  'silence-unknown-change': {
    what: {
      nl: 'Geen mutant is van de soort {name}.[[ Bedoelt u {suggestion}?]]',
      en: 'No mutant is of the kind {name}.[[ Did you mean {suggestion}?]]',
    },
    how: {
      nl: 'Neem over wat `test --mutate` noemt, of laat alleen de plaats staan. Soorten: {known}.',
      en: 'Copy what `test --mutate` tells, or name the place only. Kinds: {known}.',
    },
  },
  'silence-without-reason': {
    what: {
      nl: 'De stilte op {rule} bij {at} zegt niet waarom.',
      en: 'The silence on {rule} at {at} does not say why.',
    },
    how: {
      nl: 'Schrijf onder `reason` waarom het zo bedoeld is.',
      en: 'Write under `reason` why it is meant like this.',
    },
  },
  'silence-unused': {
    what: {
      nl: 'De stilte op {rule} bij {at} houdt niets tegen.',
      en: 'The silence on {rule} at {at} holds nothing back.',
    },
    how: { nl: 'Haal haar weg.', en: 'Remove it.' },
  },
} as const satisfies Record<string, DiagnosticText>;
