import type { DiagnosticText } from './sentence.ts';

/** What can be wrong with the content of a text or object, whatever its format: limits, keys and values that cannot count. */
export const contentTexts = {
  'input-too-large': {
    what: { nl: 'Deze invoer is groter dan 2 MB.', en: 'This input is larger than 2 MB.' },
    how: { nl: 'Verdeel de inhoud over meer bestanden.', en: 'Divide the content over several files.' },
  },
  'too-dense': {
    what: {
      nl: 'Deze tekst bestaat uit meer dan {limit} losse woorden, tekens en regeleinden.',
      en: 'This text consists of more than {limit} separate words, signs and line ends.',
    },
    how: { nl: 'Verdeel de inhoud over meer bestanden.', en: 'Divide the content over several files.' },
  },
  'too-many-diagnostics': {
    what: {
      nl: 'Er is meer mis dan hier staat: van iedere soort melding worden de eerste {limit} gegeven.',
      en: 'More is wrong than stands here: the first {limit} of each kind of message are given.',
    },
    how: { nl: 'Herstel deze eerst.', en: 'Mend these first.' },
  },
  'too-many-values': {
    what: {
      nl: 'Dit object heeft meer dan {limit} waarden.',
      en: 'This object has more than {limit} values.',
    },
    how: { nl: 'Verdeel de inhoud over meer objecten.', en: 'Divide the content over several objects.' },
  },
  'too-deep': {
    what: {
      nl: 'Lijsten en groepen liggen hier meer dan {limit} niveaus in elkaar.',
      en: 'Lists and mappings are nested more than {limit} levels deep here.',
    },
    how: {
      nl: 'Maak de inhoud vlakker, bijvoorbeeld met voorwaarden die een naam hebben.',
      en: 'Make the content flatter, for instance with named conditions.',
    },
  },
  'empty-input': {
    what: { nl: 'Hier staat niets in.', en: 'There is nothing in here.' },
    how: {
      nl: 'Begin met de regel format:, bijvoorbeeld format: findings/1.',
      en: 'Start with the line format:, for instance format: findings/1.',
    },
  },
  'control-character': {
    what: {
      nl: 'Hier staat het onzichtbare stuurteken {character}.',
      en: 'The invisible control character {character} stands here.',
    },
    how: {
      nl: 'Haal het teken weg. Is het bestand geen tekst, sla het dan op als UTF-8.',
      en: 'Remove the character. If the file is not text, save it as UTF-8.',
    },
  },
  'lost-character': {
    what: {
      nl: 'Hier is een letter verloren gegaan: het bestand is waarschijnlijk niet opgeslagen als UTF-8.',
      en: 'A letter was lost here: the file was probably not saved as UTF-8.',
    },
    how: {
      nl: 'Herstel de letter en sla het bestand op als UTF-8.',
      en: 'Restore the letter and save the file as UTF-8.',
    },
  },
  'duplicate-key': {
    what: {
      nl: 'De sleutel “{key}” staat hier voor de tweede keer; de eerste staat op regel {first}.',
      en: 'The key “{key}” stands here for the second time; the first is on line {first}.',
    },
    how: {
      nl: 'Voeg de twee samen of geef een van beide een andere naam.',
      en: 'Join the two or give one of them another name.',
    },
  },
  'reserved-key': {
    what: {
      nl: '“{key}” kan geen sleutel zijn: JavaScript gebruikt die naam zelf.',
      en: '“{key}” cannot be a key: JavaScript uses that name itself.',
    },
    how: { nl: 'Kies een andere naam.', en: 'Choose another name.' },
  },
  'empty-value': {
    what: {
      nl: 'Bij “{key}” staat niets. Leeg is niet hetzelfde als “nee” of “niet aanwezig”.',
      en: 'There is nothing at “{key}”. Empty is not the same as “no” or “absent”.',
    },
    how: {
      nl: 'Laat weg wat niet gezien is: haal de sleutel weg, of vul in wat er gezien is.',
      en: 'Leave out what was not seen: remove the key, or fill in what was seen.',
    },
  },
  'empty-item': {
    what: { nl: 'Een onderdeel van deze lijst is leeg.', en: 'An item of this list is empty.' },
    how: { nl: 'Haal het onderdeel weg of vul het in.', en: 'Remove the item or fill it in.' },
  },
  'inexact-number': {
    what: {
      nl: '{written} is geen getal waarmee precies gerekend kan worden.',
      en: '{written} is not a number to calculate with exactly.',
    },
    how: {
      nl: 'Gebruik een eindig getal van hoogstens 15 cijfers. Is het een nummer of code, zet het dan tussen aanhalingstekens.',
      en: 'Use a finite number of at most 15 digits. If it is an identifier or a code, put it in quotes.',
    },
  },
  'text-cut-by-comma': {
    what: {
      nl: 'De tekst bij “{key}” is bij de komma afgebroken: tussen { } scheidt een komma de sleutels.',
      en: 'The text at “{key}” was cut at the comma: between { } a comma separates keys.',
    },
    how: {
      nl: 'Zet de hele tekst tussen aanhalingstekens: {key}: "{text}".',
      en: 'Put the whole text in quotes: {key}: "{text}".',
    },
  },
  'text-cut-by-comment': {
    what: {
      nl: 'De tekst eindigt hier na “{text}”: wat na # staat, leest YAML als een opmerking.',
      en: 'The text ends here after “{text}”: YAML reads what follows # as a comment.',
    },
    how: {
      nl: 'Zet de hele tekst tussen aanhalingstekens. Is het een opmerking, zet dan twee spaties voor de #.',
      en: 'Put the whole text in quotes. If it is a comment, put two spaces before the #.',
    },
  },
  'decimal-comma': {
    what: {
      nl: '{written} heeft een komma; YAML leest dat niet als een getal.',
      en: '{written} has a comma; YAML does not read that as a number.',
    },
    how: { nl: 'Schrijf {suggestion}.', en: 'Write {suggestion}.' },
  },
  'not-plain-data': {
    what: {
      nl: 'Deze waarde ({kind}) is geen gewoon gegeven zoals in JSON.',
      en: 'This value ({kind}) is not plain data as in JSON.',
    },
    how: {
      nl: 'Geef tekst, getal, true of false, lijst of gewoon object; een datum als “2026-03-20”.',
      en: 'Give a text, number, true or false, list or plain object; a date as “2026-03-20”.',
    },
  },
  'cyclic-object': {
    what: { nl: 'Dit object bevat zichzelf.', en: 'This object contains itself.' },
    how: { nl: 'Geef gegevens zonder kringverwijzing.', en: 'Give data without circular references.' },
  },
  'unreadable-object': {
    what: {
      nl: 'Dit object kan niet gelezen worden: het geeft een fout bij het opvragen van een waarde.',
      en: 'This object cannot be read: it throws when a value is asked for.',
    },
    how: {
      nl: 'Geef een gewoon object zonder getters of proxy, bijvoorbeeld via JSON.',
      en: 'Give a plain object without getters or proxy, for instance by way of JSON.',
    },
  },
} as const satisfies Record<string, DiagnosticText>;
