import * as z from 'zod';
import { valueSchema } from '../findings/schema.ts';
import { date, format, id, note, period, text, title } from '../framework/schema-words.ts';

/** The shape of a case file; what it means depends on the framework and the policy that it is about (fit.ts). */

const values = z.record(id, valueSchema);

const given = values.default({}).meta({
  title: 'Gegeven',
  description: 'Criteria en feiten door elkaar; het kader weet wat wat is. Wat je weglaat is onbekend.',
});

const on = date.optional().meta({ title: 'Peildatum', description: 'Anders dan die van het bestand.' });

const words = (schema: z.ZodString, title: string, description: string) =>
  z.array(schema).optional().meta({ title, description });

/** What comes with the measure of the ladder; only where norms are given. */
const ofMeasures = {
  beside: words(
    id,
    'Ernaast',
    'Alle maatregelen die naast de ladder komen, ook wie misschien; [] is: geen. Alleen bij een beleid met normen onder `given`.',
  ),
  articles: words(
    text,
    'Artikelen',
    'De geschonden artikelen waarop maatregelen rusten die een bevoegdheid nodig hebben, zoals de norm ze noemt; [] is: geen.',
  ),
  basis: words(
    text,
    'Grondslag',
    'De artikelen die deze maatregelen mogelijk maken (`wkkgz 27(1)`); [] is: er is geen bevoegdheid nodig.',
  ),
  barred: words(
    id,
    'Niet mogelijk',
    'De maatregelen die voor een norm, of voor een deel van zijn artikelen, niet of nog niet openstaan; [] is: geen.',
  ),
};

const expectation = {
  expect: z
    .union([id, z.array(id).min(1)])
    .optional()
    .meta({
      title: 'Verwacht',
      description: 'Een niveau, uitkomst of maatregel; een lijst is alles wat nog mogelijk is.',
    }),
  missing: z
    .array(id)
    .optional()
    .meta({ title: 'Wat ontbreekt', description: 'Wat het oordeel zou vernauwen; [] is: niets.' }),
  deadline: z
    .union([period, date])
    .optional()
    .meta({ title: 'Termijn', description: 'Van de maatregel: een periode (P6M) of een dag.' }),
  ...ofMeasures,
};

const row = z
  .strictObject({
    it: text.meta({ title: 'Het', description: 'Wat er anders is, in een paar woorden.' }),
    date: on,
    set: values
      .default({})
      .meta({ title: 'Anders gegeven', description: 'Komt in plaats van wat gegeven is.' }),
    unset: z.array(id).default([]).meta({ title: 'Niet gegeven', description: 'Onbekend in deze rij.' }),
    ...expectation,
  })
  .meta({ title: 'Rij', description: 'Een kleine variatie op wat gegeven is.' });

const oneCase = z
  .strictObject({
    id,
    title: title.optional(),
    note: note.optional(),
    date: on,
    norm: id.optional().meta({ title: 'Norm', description: 'De id van de norm waarover het gaat.' }),
    theme: id.optional().meta({ title: 'Thema', description: 'De id van het thema waarover het gaat.' }),
    overall: z.literal(true).optional().meta({ title: 'Het geheel', description: 'Het oordeel over alles.' }),
    criterion: id
      .optional()
      .meta({ title: 'Criterium', description: 'De id van het criterium waarover het gaat.' }),
    policy: id.optional().meta({
      title: 'Interventiebeleid',
      description:
        'De id van het beleid; verwacht wordt een maatregel. Staan er normen van het kader onder `given`, dan gaat het om een bezoek waarop zij zo uitkomen; `persistent: [NORM]` zegt welke eerder ook zakten.',
    }),
    record: values.optional().meta({
      title: 'Eén dossier',
      description: 'De feiten van één dossier dat het criterium telt.',
    }),
    given,
    table: z
      .array(row)
      .min(1)
      .optional()
      .meta({ title: 'Tabel', description: 'Kleine variaties, elk met een eigen verwachting.' }),
    ...expectation,
  })
  .meta({
    title: 'Geval',
    description: 'Eén norm, thema, criterium, dossier of beleid, met wat eruit moet komen.',
  });

export const casesSchema = z
  .strictObject({
    format: format('cases/1'),
    framework: id
      .optional()
      .meta({ title: 'Toetsingskader', description: 'De editie die op de peildatum geldt.' }),
    date: date.meta({ title: 'Peildatum', description: 'Hierop wordt geoordeeld.' }),
    title: title.optional(),
    note: note.optional(),
    given,
    cases: z.array(oneCase).meta({ title: 'Gevallen', description: 'Ieder met een id van zijn eigen.' }),
  })
  .meta({ title: 'Gevallen', description: 'Voorbeelden bij normen: wat is gegeven, en wat komt eruit.' });
