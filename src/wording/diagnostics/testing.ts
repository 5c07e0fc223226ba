import type { DiagnosticText } from './sentence.ts';

/** What can be wrong with norm cases. */
export const testingTexts = {
  'no-cases': {
    what: { nl: 'Er staat geen enkel geval in.', en: 'There is not a single case in it.' },
    how: {
      nl: 'Schrijf onder `cases` ten minste één geval; een leeg bestand toetst niets.',
      en: 'Write at least one case under `cases`; an empty file tests nothing.',
    },
  },
  'no-cases-found': {
    what: {
      nl: 'Er zijn geen gevallen gevonden bij {name}.',
      en: 'No cases were found for {name}.',
    },
    how: {
      nl: 'Leg ze als `cases/*.yaml` naast het kader, met `format: cases/1`, of verruim wat `--only` vraagt.',
      en: 'Put them beside the framework as `cases/*.yaml`, with `format: cases/1`, or widen what `--only` asks for.',
    },
  },
  'case-without-subject': {
    what: {
      nl: 'Het geval {id} zegt niet waarover het gaat.',
      en: 'Case {id} does not say what it is about.',
    },
    how: { nl: 'Noem er een: {known}.', en: 'Name one: {known}.' },
  },
  'case-two-subjects': {
    what: {
      nl: 'Het geval {id} gaat over meer dan een ding: {kinds}.',
      en: 'Case {id} is about more than one thing: {kinds}.',
    },
    how: { nl: 'Maak er twee gevallen van.', en: 'Make two cases of it.' },
  },
  'case-without-framework': {
    what: {
      nl: 'Het geval {id} gaat over `{kind}`, maar het bestand noemt geen kader.',
      en: 'Case {id} is about `{kind}`, but the file names no framework.',
    },
    how: {
      nl: 'Zet bovenaan `framework:` met het id van het kader.',
      en: 'Put `framework:` with the id of the framework at the top.',
    },
  },
  'case-record-without-criterion': {
    what: {
      nl: 'Het geval {id} geeft een dossier, maar noemt geen criterium.',
      en: 'Case {id} gives a record, but names no criterion.',
    },
    how: {
      nl: 'Een dossier wordt beoordeeld bij het criterium dat het telt: noem dat onder `criterion`.',
      en: 'A record is judged by the criterion that counts it: name that under `criterion`.',
    },
  },
  'case-record-not-counted': {
    what: {
      nl: 'Het criterium {criterion} telt geen dossiers.',
      en: 'Criterion {criterion} counts no records.',
    },
    how: {
      nl: 'Laat `record` weg, of noem een criterium met `each`.',
      en: 'Leave out `record`, or name a criterion with `each`.',
    },
  },
  'case-expectation-beside-table': {
    what: {
      nl: 'Het geval {id} heeft een tabel en daarnaast `{key}`.',
      en: 'Case {id} has a table, and `{key}` beside it.',
    },
    how: {
      nl: 'Zet wat verwacht wordt in elke rij van de tabel.',
      en: 'Put what is expected in every row of the table.',
    },
  },
  'case-row-twice': {
    what: {
      nl: 'Het geval {id} heeft twee rijen met dezelfde tekst: “{row}”.',
      en: 'Case {id} has two rows with the same text: “{row}”.',
    },
    how: {
      nl: 'Geef een van beide een andere tekst, zodat te zien is welke faalt.',
      en: 'Give one of them another text, so that it shows which one fails.',
    },
  },
  'case-set-and-unset': {
    what: {
      nl: '{id} wordt in dezelfde rij gegeven en weggenomen.',
      en: '{id} is given and taken away in the same row.',
    },
    how: { nl: 'Houd er een over: `set` of `unset`.', en: 'Keep one: `set` or `unset`.' },
  },
  'case-without-expectation': {
    what: {
      nl: 'Het geval {id} zegt hier niet wat eruit moet komen.',
      en: 'Case {id} does not say here what must come out.',
    },
    how: { nl: 'Voeg `expect` toe, of `missing`.', en: 'Add `expect`, or `missing`.' },
  },
  'case-deadline-without-policy': {
    what: {
      nl: 'Het geval {id} verwacht een termijn, maar gaat niet over een maatregel.',
      en: 'Case {id} expects a deadline, but is not about a measure.',
    },
    how: {
      nl: 'Alleen bij `policy` komt er een termijn uit; laat `deadline` weg.',
      en: 'Only `policy` gives a deadline; leave out `deadline`.',
    },
  },
  'case-measures-without-norms': {
    what: {
      nl: 'Het geval {id} verwacht `{key}`, maar gaat niet over een beleid en over hoe normen staan.',
      en: 'Case {id} expects `{key}`, but is not about a policy and about how norms stand.',
    },
    how: {
      nl: 'Alleen bij `policy` met normen van het kader onder `given` (of `set`) komt dit uit: geef ze, of laat `{key}` weg.',
      en: 'Only `policy` with norms of the framework under `given` (or `set`) gives this: give them, or leave out `{key}`.',
    },
  },
  'case-unset-nothing': {
    what: {
      nl: '{id} wordt weggenomen, maar is niet gegeven.[[ Bedoelt u {suggestion}?]]',
      en: '{id} is taken away, but was not given.[[ Did you mean {suggestion}?]]',
    },
    how: {
      nl: 'Laat het weg uit `unset`: wat niet gegeven is, is al onbekend.',
      en: 'Leave it out of `unset`: what is not given is unknown already.',
    },
  },
  'case-unknown-id': {
    what: {
      nl: '{id} is hier niet bekend.[[ Bedoelt u {suggestion}?]]',
      en: '{id} is not known here.[[ Did you mean {suggestion}?]]',
    },
    how: {
      nl: 'Noem een criterium of feit van het kader (`toetsingskader questions` noemt ze), of een feit of voorwaarde van het beleid.',
      en: 'Name a criterion or fact of the framework (`toetsingskader questions` lists them), or a fact or condition of the policy.',
    },
  },
  'case-unknown-outcome': {
    what: {
      nl: 'Uit het geval {id} kan “{value}” niet komen.[[ Bedoelt u {suggestion}?]]',
      en: '“{value}” cannot come out of case {id}.[[ Did you mean {suggestion}?]]',
    },
    how: { nl: 'Kies uit: {known}.', en: 'Choose from: {known}.' },
  },
  'case-outcome-alone': {
    what: {
      nl: 'In het geval {id} staat “{value}” tussen andere uitkomsten.',
      en: 'Case {id} has “{value}” among other outcomes.',
    },
    how: {
      nl: 'Verwacht het alleen, of laat het weg: het gaat niet samen met iets anders.',
      en: 'Expect it alone, or leave it out: it does not go with anything else.',
    },
  },
  'case-in-two-files': {
    what: { nl: 'Het geval {id} staat ook in {other}.', en: 'Case {id} is also in {other}.' },
    how: { nl: 'Geef een van beide een ander id.', en: 'Give one of them another id.' },
  },
  'case-impossible': {
    what: {
      nl: 'Wat het geval {id} hier geeft kan volgens het beleid niet samen.',
      en: 'What case {id} gives here cannot go together by the policy.',
    },
    how: {
      nl: 'Geef een situatie die kan: bij een eerste bezoek loopt er niets, en een risico volgt uit de normen en het gevaar.',
      en: 'Give a situation that can be: at a first visit nothing runs, and a risk follows from the norms and the danger.',
    },
  },
  'case-follows-from-norms': {
    what: {
      nl: '{id} volgt uit de normen die het geval geeft, en kan er niet naast staan.',
      en: '{id} follows from the norms that the case gives, and cannot stand beside them.',
    },
    how: {
      nl: 'Laat {id} weg, of laat de normen weg.',
      en: 'Leave out {id}, or leave out the norms.',
    },
  },
  'case-too-open': {
    what: {
      nl: 'Het geval {id} laat hier zo veel open dat er meer dan {most} manieren zijn waarop het kan uitkomen.',
      en: 'Case {id} leaves so much open here that there are more than {most} ways for it to come out.',
    },
    how: {
      nl: 'Geef meer: risico, vertrouwen, fase of wat er loopt.',
      en: 'Give more: risk, trust, phase or what is running.',
    },
  },
  'case-framework-not-given': {
    what: {
      nl: 'Het toetsingskader {name} is niet meegegeven.[[ Bedoelt u {suggestion}?]]',
      en: 'Framework {name} was not given along.[[ Did you mean {suggestion}?]]',
    },
    how: {
      nl: 'Geef het mee: `runCases(cases, { frameworks: [kader] })`.',
      en: 'Give it along: `runCases(cases, { frameworks: [framework] })`.',
    },
  },
  'case-policy-not-given': {
    what: {
      nl: 'Het interventiebeleid {name} is niet meegegeven.[[ Bedoelt u {suggestion}?]]',
      en: 'Intervention policy {name} was not given along.[[ Did you mean {suggestion}?]]',
    },
    how: {
      nl: 'Geef het mee: `await runCases(cases, { policies: [beleid] })`.',
      en: 'Give it along: `await runCases(cases, { policies: [policy] })`.',
    },
  },
} as const satisfies Record<string, DiagnosticText>;
