import * as z from 'zod';

/** The words that all file formats share: ids, versions, dates, periods, texts. */

export const id = z
  .string()
  .regex(/^[A-Za-z][A-Za-z0-9]*(?:[.-][A-Za-z0-9]+)*$/)
  .max(80)
  .meta({ title: 'Id', description: 'Begint met een letter; letters, cijfers, streepjes en punten.' });

export const version = z
  .string()
  .regex(/^\d+\.\d+\.\d+$/)
  .meta({ title: 'Versie', description: 'Drie getallen: 1.0.0.' });

export const date = z.iso.date().meta({ title: 'Datum', description: 'jjjj-mm-dd' });

export const period = z
  .string()
  .regex(/^P(?=\d)(?:\d{1,4}Y)?(?:\d{1,4}M)?(?:\d{1,4}W)?(?:\d{1,5}D)?$/)
  .meta({ title: 'Periode', description: 'ISO 8601: P6W, P3M, P7D, P1Y.' });

export const text = z.string().min(1).max(20_000);

/** What something is called. */
export const title = text.meta({
  title: 'Titel',
  description: 'Kort, zoals een rapport of formulier haar toont.',
});

/** What an author says beside it. */
export const note = text.meta({ title: 'Toelichting', description: 'Voor de lezer; telt niet mee.' });

export const names = z.record(id, text);

/** The first line of every file. */
export const format = <T extends string>(name: T) =>
  z.literal(name).meta({ title: 'Formaat', description: 'Wat voor bestand dit is, en in welke versie.' });

export const language = z
  .enum(['nl', 'en'])
  .default('nl')
  .meta({ title: 'Taal', description: 'De taal van de teksten in dit bestand.' });

export const validity = z
  .strictObject({
    from: date.optional().meta({ title: 'Vanaf', description: 'De eerste dag, jjjj-mm-dd.' }),
    until: date.optional().meta({ title: 'Tot en met', description: 'De laatste dag, jjjj-mm-dd.' }),
  })
  .meta({ title: 'Geldigheid', description: 'Beide dagen tellen mee; een open einde laat je weg.' });

/** Names of libraries. */
export const uses = z.array(id).default([]).meta({
  title: 'Gebruikt',
  description: 'Ids van bibliotheken waaruit feiten, gradaties en bronnen komen.',
});

export const confirmed = z.boolean().meta({
  title: 'Bevestigd',
  description: '`false`: uit het geheugen of niet nagelezen. Haal het weg als de bron is gelezen.',
});

export const themeIds = z.array(id).min(1).meta({ title: 'Thema’s', description: 'Met al hun normen.' });

export const normIds = z.array(id).min(1).meta({ title: 'Normen', description: 'Losse normen, met hun id.' });

/** What weighs into the whole, beside the grading. */
export const over = z.enum(['norms', 'themes']).default('norms').meta({
  title: 'Waarover',
  description: 'norms: alle normen wegen mee; themes: de oordelen over de thema’s.',
});
