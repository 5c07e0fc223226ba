import * as z from 'zod';
import { valueSchema } from '../findings/schema.ts';
import { date, id, period } from '../framework/schema.ts';

/** The shape of a case file; what it means depends on the framework and the policy that it is about (fit.ts). */

const text = z.string().min(1).max(20_000);

const values = z.record(id, valueSchema);

const given = values.default({}).meta({
  title: 'Gegeven',
  description: 'Criteria en feiten door elkaar; het kader weet wat wat is. Wat je weglaat is onbekend.',
});

const on = date.optional().meta({ title: 'Peildatum', description: 'Anders dan die van het bestand.' });

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
};

const row = z
  .strictObject({
    it: text.meta({ title: 'Het', description: 'Wat er anders is, in een paar woorden.' }),
    date: on,
    set: values.default({}).meta({ title: 'Anders gegeven' }),
    unset: z.array(id).default([]).meta({ title: 'Niet gegeven', description: 'Onbekend in deze rij.' }),
    ...expectation,
  })
  .meta({ title: 'Rij', description: 'Een kleine variatie op wat gegeven is.' });

const oneCase = z
  .strictObject({
    id,
    title: text.optional(),
    note: text.optional(),
    date: on,
    norm: id.optional(),
    theme: id.optional(),
    overall: z.literal(true).optional().meta({ title: 'Het geheel' }),
    criterion: id.optional(),
    policy: id.optional().meta({ title: 'Interventiebeleid' }),
    record: values.optional().meta({
      title: 'Eén dossier',
      description: 'De feiten van één dossier dat het criterium telt.',
    }),
    given,
    table: z.array(row).min(1).optional().meta({ title: 'Tabel' }),
    ...expectation,
  })
  .meta({
    title: 'Geval',
    description: 'Eén norm, thema, criterium, dossier of beleid, met wat eruit moet komen.',
  });

export const casesSchema = z
  .strictObject({
    format: z.literal('cases/1'),
    framework: id
      .optional()
      .meta({ title: 'Toetsingskader', description: 'De editie die op de peildatum geldt.' }),
    date: date.meta({ title: 'Peildatum', description: 'Hierop wordt geoordeeld.' }),
    title: text.optional(),
    note: text.optional(),
    given,
    cases: z.array(oneCase),
  })
  .meta({ title: 'Gevallen', description: 'Voorbeelden bij normen: wat is gegeven, en wat komt eruit.' });
