import type { DiagnosticText } from './sentence.ts';

/** What can be wrong with the notation: YAML that cannot be read, or that this library does not read. */
export const notationTexts = {
  'yaml-syntax': {
    what: { nl: 'Dit is geen geldige YAML of JSON.', en: 'This is not valid YAML or JSON.' },
    how: {
      nl: 'Kijk naar aanhalingstekens, haakjes, dubbele punten en inspringing op en vlak voor deze plaats.',
      en: 'Check the quotes, brackets, colons and indentation at this place and just before it.',
    },
  },
  'tab-indentation': {
    what: {
      nl: 'Deze regel springt in met een tab. YAML kent daarvoor alleen spaties.',
      en: 'This line is indented with a tab. YAML allows only spaces for that.',
    },
    how: {
      nl: 'Vervang de tab door spaties, twee per niveau.',
      en: 'Replace the tab by spaces, two per level.',
    },
  },
  'bad-indentation': {
    what: {
      nl: 'Deze regel staat niet op dezelfde hoogte als de regels waar hij bij hoort.',
      en: 'This line is not aligned with the lines it belongs to.',
    },
    how: {
      nl: 'Laat sleutels van hetzelfde niveau onder elkaar beginnen, en wat erbij hoort twee spaties verder.',
      en: 'Start keys of one level below each other, and what belongs to them two spaces further.',
    },
  },
  'indented-under-value': {
    what: {
      nl: 'Onder deze waarde springt een regel met een dubbele punt in, alsof hij bij de waarde hoort.',
      en: 'Below this value a line with a colon is indented, as if it belongs to the value.',
    },
    how: {
      nl: 'Zet die regel op de hoogte van de sleutel hierboven. Is het lopende tekst, zet dan de hele tekst tussen aanhalingstekens.',
      en: 'Align that line with the key above. If it is running text, put the whole text in quotes.',
    },
  },
  'unquoted-colon': {
    what: {
      nl: 'In deze tekst staat een dubbele punt met een spatie. YAML leest wat ervoor staat als een sleutel.',
      en: 'This text holds a colon followed by a space. YAML reads what precedes it as a key.',
    },
    how: {
      nl: 'Zet de hele tekst tussen aanhalingstekens: titel: "raad: tien".',
      en: 'Put the whole text in quotes: title: "council: ten".',
    },
  },
  'unclosed-quote': {
    what: {
      nl: 'Een tekst begint met een aanhalingsteken maar wordt niet gesloten.',
      en: 'A text starts with a quote but is not closed.',
    },
    how: {
      nl: 'Sluit de tekst met hetzelfde aanhalingsteken. Binnen enkele aanhalingstekens schrijft u een apostrof dubbel.',
      en: 'Close the text with the same quote. Within single quotes, write an apostrophe twice.',
    },
  },
  'unclosed-bracket': {
    what: {
      nl: 'Een haakje [ of { wordt niet gesloten, of de regels ertussen springen niet in.',
      en: 'A bracket [ or { is not closed, or the lines inside it are not indented.',
    },
    how: {
      nl: 'Sluit het haakje. Staat er een # in de tekst ertussen, zet die tekst dan tussen aanhalingstekens.',
      en: 'Close the bracket. If the text inside holds a #, put that text in quotes.',
    },
  },
  'unexpected-bracket': {
    what: {
      nl: 'Hier sluit een haakje “{written}” dat niet is geopend.',
      en: 'A bracket “{written}” closes here that was not opened.',
    },
    how: {
      nl: 'Haal het haakje weg of open het eerder. Hoort het bij een tekst, zet die dan tussen aanhalingstekens.',
      en: 'Remove the bracket or open it earlier. If it belongs to a text, put that text in quotes.',
    },
  },
  'missing-colon': {
    what: { nl: 'Op deze regel staat tekst zonder sleutel.', en: 'This line holds text without a key.' },
    how: {
      nl: 'Schrijf sleutel: waarde. Hoort de regel bij de tekst erboven, laat hem dan inspringen.',
      en: 'Write key: value. If the line belongs to the text above, indent it.',
    },
  },
  'missing-comma': {
    what: {
      nl: 'Tussen de haakjes staat een dubbele punt of waarde te veel.',
      en: 'There is a colon or a value too many between the brackets.',
    },
    how: {
      nl: 'Zet een komma tussen de onderdelen. Is het één tekst, zet die dan tussen aanhalingstekens.',
      en: 'Put a comma between the parts. If it is one text, put it in quotes.',
    },
  },
  'reserved-start': {
    what: {
      nl: 'Een tekst zonder aanhalingstekens mag niet met “{written}” beginnen.',
      en: 'A text without quotes may not start with “{written}”.',
    },
    how: { nl: 'Zet de tekst tussen aanhalingstekens.', en: 'Put the text in quotes.' },
  },
  'bad-escape': {
    what: {
      nl: 'Tussen dubbele aanhalingstekens betekent “{written}” niets.',
      en: 'Within double quotes “{written}” means nothing.',
    },
    how: {
      nl: 'Schrijf \\\\ voor een schuine streep, of gebruik enkele aanhalingstekens.',
      en: 'Write \\\\ for a backslash, or use single quotes.',
    },
  },
  'list-on-key-line': {
    what: {
      nl: 'Een lijst begint hier op de regel van haar sleutel.',
      en: 'A list starts here on the line of its key.',
    },
    how: {
      nl: 'Zet het eerste streepje op een nieuwe regel. Is het een tekst, zet die dan tussen aanhalingstekens.',
      en: 'Put the first dash on a new line. If it is a text, put it in quotes.',
    },
  },
  'text-after-quote': {
    what: {
      nl: 'Na het sluitende aanhalingsteken staat nog tekst.',
      en: 'There is more text after the closing quote.',
    },
    how: {
      nl: 'Zet de hele tekst tussen aanhalingstekens; gebruik buiten dubbele en binnen enkele. Na een sleutel hoort een dubbele punt met een spatie.',
      en: 'Put the whole text in quotes: double outside, single inside. A key is followed by a colon and a space.',
    },
  },
  'key-too-long': {
    what: {
      nl: 'Voor deze dubbele punt staan meer dan 1024 tekens. YAML leest ze als een sleutel.',
      en: 'More than 1024 characters precede this colon. YAML reads them as a key.',
    },
    how: { nl: 'Zet de hele tekst tussen aanhalingstekens.', en: 'Put the whole text in quotes.' },
  },
  'several-documents': {
    what: {
      nl: 'Hier begint met --- een tweede document in hetzelfde bestand.',
      en: 'A second document starts here with --- in the same file.',
    },
    how: { nl: 'Zet ieder document in een eigen bestand.', en: 'Put each document in a file of its own.' },
  },
  'yaml-directive': {
    what: {
      nl: 'Regels die met % beginnen (zoals %YAML 1.1) worden niet gelezen.',
      en: 'Lines that start with % (such as %YAML 1.1) are not read.',
    },
    how: {
      nl: 'Haal de regel weg. Bestanden zijn altijd YAML 1.2.',
      en: 'Remove the line. Files are always YAML 1.2.',
    },
  },
  'yaml-anchor': {
    what: {
      nl: 'Ankers (&naam) worden niet gelezen: een lezer moet iedere waarde op haar plaats zien staan.',
      en: 'Anchors (&name) are not read: a reader must see every value in its place.',
    },
    how: {
      nl: 'Haal het anker weg en schrijf de waarde uit waar zij nodig is.',
      en: 'Remove the anchor and write the value out where it is needed.',
    },
  },
  'yaml-alias': {
    what: {
      nl: 'Verwijzingen (*naam) worden niet gelezen: een lezer moet iedere waarde op haar plaats zien staan.',
      en: 'Aliases (*name) are not read: a reader must see every value in its place.',
    },
    how: {
      nl: 'Schrijf de waarde hier uit. Is het een tekst die met * begint, zet die dan tussen aanhalingstekens.',
      en: 'Write the value out here. If it is a text that starts with *, put it in quotes.',
    },
  },
  'yaml-merge-key': {
    what: { nl: 'Samenvoegen met << wordt niet gelezen.', en: 'Merging with << is not read.' },
    how: { nl: 'Schrijf de sleutels hier uit.', en: 'Write the keys out here.' },
  },
  'yaml-tag': {
    what: {
      nl: 'Typeaanduidingen (!!str, !eigen) worden niet gelezen.',
      en: 'Type tags (!!str, !own) are not read.',
    },
    how: {
      nl: 'Haal de aanduiding weg. Gebruik aanhalingstekens om van een waarde tekst te maken.',
      en: 'Remove the tag. Use quotes to make a value text.',
    },
  },
  'yaml-complex-key': {
    what: {
      nl: 'Een sleutel moet een eenvoudige tekst zijn, geen lijst, groep of niets.',
      en: 'A key must be a simple text, not a list, a mapping or nothing.',
    },
    how: { nl: 'Geef hier een naam als sleutel.', en: 'Give a name as key here.' },
  },
} as const satisfies Record<string, DiagnosticText>;
