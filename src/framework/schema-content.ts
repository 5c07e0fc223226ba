import * as z from 'zod';
import { conditionSchema } from '../conditions/schema.ts';
import { confirmed, date, id, names, note, text, title } from './schema-words.ts';

/** The shape of what a library and a framework both may hold: facts, records, gradings, thresholds and sources. */

const from = date.optional().meta({ title: 'Vanaf', description: 'De eerste dag waarop dit geldt.' });
const until = date.optional().meta({ title: 'Tot en met', description: 'De laatste dag waarop dit geldt.' });

/** What belongs to a type of answer. */
export const typed = {
  unit: text.optional().meta({ title: 'Eenheid', description: 'Zoals `%`, `dagen` of `euro`.' }),
  minimum: z.number().optional().meta({ title: 'Kleinste', description: 'Kleiner kan het niet zijn.' }),
  maximum: z.number().optional().meta({ title: 'Grootste', description: 'Groter kan het niet zijn.' }),
  options: names.optional().meta({ title: 'Keuzes', description: 'id: tekst' }),
};

const factType = z.enum(['boolean', 'integer', 'number', 'date', 'choice', 'choices', 'sample']).meta({
  title: 'Soort',
  description:
    'boolean: ja of nee; integer: heel getal; number: getal; date: datum; choice: één keuze; choices: meer keuzes; sample: 7/8.',
});

export const question = text.meta({ title: 'Vraag', description: 'Zoals een invulformulier haar stelt.' });

const factSchema = z
  .strictObject({
    type: factType,
    about: z.enum(['provider', 'unit']).optional().meta({
      title: 'Waarover',
      description: 'provider: één antwoord voor de hele aanbieder; unit: per locatie; leeg: beide.',
    }),
    title,
    question: question.optional(),
    note: note.optional(),
    ...typed,
  })
  .meta({
    title: 'Feit',
    description: 'Wat over aanbieder, locatie of dossier wordt gevraagd; leeg is onbekend.',
  });

export const rowSchema = z
  .strictObject({
    level: id.meta({ title: 'Niveau', description: 'Van de schaal van het kader.' }),
    because: text.optional().meta({ title: 'Omdat', description: 'De zin in het rapport.' }),
    when: conditionSchema.optional(),
    otherwise: z.literal(true).optional().meta({ title: 'Anders', description: 'De laatste rij.' }),
  })
  .meta({ title: 'Rij', description: 'De eerste rij die geldt geeft het niveau.' });

/** Rows from strict to wide. */
export const levels = z
  .array(rowSchema)
  .min(1)
  .meta({ title: 'Niveaus', description: 'Van streng naar ruim; de eerste rij die geldt telt.' });

const gradingSchema = z
  .strictObject({
    title: title.optional(),
    for: z.enum(['sample', 'weighing', 'integer', 'number', 'date', 'choice', 'checklist']).meta({
      title: 'Voor',
      description:
        'Het soort antwoord dat zij weegt; `weighing`: criteria of normen, met `share` en `count`.',
    }),
    minimum: z
      .int()
      .min(1)
      .optional()
      .meta({ title: 'Kleinste steekproef die telt', description: 'Daaronder is de uitkomst onbekend.' }),
    levels,
    note: note.optional(),
  })
  .meta({
    title: 'Gradatie',
    description: 'Geordende rijen die van een antwoord of telling een niveau maken.',
  });

const thresholdRow = z
  .strictObject({
    from,
    until,
    value: z.number().meta({ title: 'Waarde', description: 'Het getal in deze periode.' }),
    confirmed: confirmed.optional(),
    note: note.optional(),
  })
  .meta({ title: 'Rij', description: 'Een getal met zijn periode; perioden overlappen niet.' });

const threshold = z
  .strictObject({
    title,
    source: text
      .optional()
      .meta({ title: 'Bron', description: 'Het artikel dat het getal noemt: `wmcz 3(1)`.' }),
    values: z
      .array(thresholdRow)
      .min(1)
      .meta({ title: 'Waarden', description: 'Een nieuwe grens is een nieuwe rij.' }),
  })
  .meta({ title: 'Drempel', description: 'Een getal met data; de peildatum kiest de rij.' });

const record = z
  .strictObject({
    title,
    note: note.optional(),
    facts: z
      .record(id, factSchema)
      .meta({ title: 'Feiten', description: 'Wat van ieder dossier wordt bekeken.' }),
  })
  .meta({ title: 'Dossier', description: 'Eén van velen: een rij feiten.' });

const law = z
  .strictObject({
    title,
    short: text
      .optional()
      .meta({ title: 'Korte naam', description: 'Zoals een rapport de wet noemt: `Wkkgz`.' }),
    bwb: text.optional().meta({ title: 'BWB-id', description: 'Op wetten.overheid.nl: `BWBR0037173`.' }),
    read: date.optional().meta({ title: 'Versie die is gelezen', description: 'jjjj-mm-dd' }),
    confirmed: confirmed.optional(),
    note: note.optional(),
  })
  .meta({ title: 'Wet', description: 'De id is hoe artikelen haar noemen: `wkkgz 4(1)a`.' });

const article = z
  .strictObject({
    article: text.meta({
      title: 'Artikel',
      description: '`wet artikel(lid)onderdeel`, zoals `wkkgz 4(1)a`.',
    }),
    title,
    from,
    until,
    confirmed: confirmed.optional(),
    note: note.optional(),
  })
  .meta({ title: 'Wetsartikel', description: 'Waarover het gaat, in eigen woorden, en sinds wanneer.' });

const fieldNorm = z
  .strictObject({
    title,
    elaborates: text
      .optional()
      .meta({ title: 'Werkt uit', description: 'Het artikel dat hij invult: `wkkgz 2(2)b`.' }),
    implemented: z
      .boolean()
      .optional()
      .meta({ title: 'Ingevoerd', description: 'Of het veld hem al toepast.' }),
    confirmed: confirmed.optional(),
    from,
    until,
    note: note.optional(),
  })
  .meta({ title: 'Veldnorm', description: 'Richtlijn of standaard van het veld.' });

/** What a library and a framework both may hold. */
export const content = {
  facts: z
    .record(id, factSchema)
    .default({})
    .meta({ title: 'Feiten', description: 'id: feit. Voorwaarden lezen ze met hun id.' }),
  thresholds: z
    .record(id, threshold)
    .default({})
    .meta({ title: 'Drempels', description: 'id: getal met data, te lezen als een feit.' }),
  conditions: z
    .record(id, conditionSchema)
    .default({})
    .meta({ title: 'Voorwaarden', description: 'Met een naam, om op meer plaatsen te gebruiken.' }),
  records: z
    .record(id, record)
    .default({})
    .meta({ title: 'Dossiers', description: 'Soorten dossiers waarvan een criterium rijen telt.' }),
  gradings: z
    .record(id, gradingSchema)
    .default({})
    .meta({ title: 'Gradaties', description: 'id: rijen van antwoord of telling naar niveau.' }),
  laws: z.record(id, law).default({}).meta({ title: 'Wetten', description: 'Wetten die artikelen noemen.' }),
  articles: z
    .array(article)
    .default([])
    .meta({ title: 'Artikelen', description: 'Wetsartikelen die normen onder `sources` noemen.' }),
  fieldNorms: z.record(id, fieldNorm).default({}).meta({
    title: 'Veldnormen',
    description: 'Richtlijnen en standaarden die normen onder `sources` noemen.',
  }),
};
