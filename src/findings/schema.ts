import * as z from 'zod';
import { date, format, id, normIds, themeIds, version } from '../framework/schema-words.ts';
import { contextSchema } from './context-schema.ts';

/** The shape of a findings file. Values stay as written; what they mean depends on the framework (resolve.ts). */

const text = z.string().min(1).max(2_000_000);
const title = text.meta({ title: 'Titel', description: 'Zoals het rapport haar toont.' });
const motivation = text.meta({ title: 'Motivering', description: 'Waarom het oordeel anders is.' });

const scalar = z.union([z.string().max(2_000_000), z.number(), z.boolean()]);
const sample = z
  .strictObject({
    inspected: z.int().min(0).meta({ title: 'Bekeken', description: 'Hoeveel er zijn bekeken.' }),
    satisfied: z.int().min(0).meta({ title: 'In orde', description: 'Hoeveel daarvan in orde zijn.' }),
  })
  .meta({ title: 'Steekproef', description: 'Korter: 7/8.' });

export const valueSchema = z.union([scalar, sample, z.array(z.string()), z.record(id, z.boolean())]).meta({
  title: 'Waarde',
  description: 'Wat is waargenomen; 7/8 is een steekproef. Wat niet is gezien laat je weg.',
});

export const methods = ['interview', 'observation', 'file', 'document', 'report', 'registration'] as const;
export const kinds = ['first-visit', 'follow-up', 'self-assessment', 'desk', 'stimulating'] as const;

/** What kind of visit it is, with the words of the fixed list in Dutch. */
export const kind = z.enum(kinds).meta({
  title: 'Soort bezoek',
  description:
    'first-visit: eerste bezoek; follow-up: hertoets; self-assessment: zelfevaluatie; desk: vanaf papier; stimulating: zonder oordeel.',
});

const criterion = id.meta({ title: 'Criterium', description: 'De id van een criterium.' });
const norm = id.meta({ title: 'Norm', description: 'De id van een norm.' });
const fact = id.meta({ title: 'Feit', description: 'De id van een feit over aanbieder of locatie.' });
const unit = id.meta({ title: 'Locatie', description: 'Een id onder `units`; leeg: de organisatie.' });
const facts = z
  .record(id, valueSchema)
  .default({})
  .meta({ title: 'Feiten', description: 'id: waarde. Wat niet bekend is laat je weg.' });

const passedDown = {
  source: text.optional().meta({ title: 'Bron', description: 'Welk gesprek, document of dossier.' }),
  method: z.enum(methods).optional().meta({
    title: 'Methode',
    description:
      'interview: gesprek; observation: gezien; file: dossier; document: stuk; report: melding; registration: registratie.',
  }),
  date: date.optional().meta({ title: 'Datum', description: 'Wanneer het is gezien, jjjj-mm-dd.' }),
  unit: unit.optional(),
  origin: z.literal('incident-register').optional().meta({
    title: 'Herkomst',
    description: 'Uit het incidentenregister: draagt geen maatregel (Wkkgz 9(6)).',
  }),
  note: text.optional().meta({ title: 'Toelichting', description: 'Verplicht bij `not-applicable`.' }),
};

const findingSchema = z
  .strictObject({
    id: id.optional(),
    criterion: criterion.optional(),
    fact: fact.optional(),
    value: valueSchema.optional(),
    remark: text.optional().meta({ title: 'Opmerking', description: 'Getoond, nooit geteld.' }),
    ...passedDown,
  })
  .meta({
    title: 'Bevinding',
    description: 'Eén waarde voor een criterium of feit, met waar zij vandaan komt.',
  });

const row = z.object({ id: id.optional() }).catchall(valueSchema).meta({
  title: 'Dossier',
  description: 'feit: waarde. De id is een nummer in het bezoek, nooit een naam.',
});

const groupSchema = z
  .strictObject({
    ...passedDown,
    findings: z
      .array(findingSchema)
      .min(1)
      .optional()
      .meta({ title: 'Bevindingen', description: 'Elk met wat er in de groep boven staat.' }),
    record: id.optional().meta({ title: 'Soort dossier', description: 'Waarvan `rows` de dossiers geeft.' }),
    rows: z.array(row).min(1).optional().meta({ title: 'Dossiers', description: 'Eén rij per dossier.' }),
  })
  .meta({ title: 'Groep', description: 'Geeft wat er boven staat door aan de bevindingen eronder.' });

const entrySchema = z.union([findingSchema, groupSchema]);

const unitSchema = z
  .strictObject({
    id,
    title,
    visited: z.boolean().meta({ title: 'Bezocht', description: 'Of er bij dit bezoek is gekeken.' }),
    facts,
  })
  .meta({ title: 'Locatie', description: 'Een onderdeel van de organisatie.' });

const overrideSchema = z
  .strictObject({
    norm: norm.optional(),
    criterion: criterion.optional(),
    unit: unit.optional(),
    value: id.meta({ title: 'Oordeel', description: 'Het niveau dat in plaats van het berekende komt.' }),
    motivation: motivation.optional(),
    by: text.meta({ title: 'Rol', description: 'Een rol, nooit een naam.' }),
    date: date.meta({ title: 'Datum', description: 'Wanneer dit is besloten.' }),
    from: date.optional().meta({ title: 'Vanaf', description: 'De eerste dag waarop het telt.' }),
    until: date.optional().meta({ title: 'Tot en met', description: 'De laatste dag waarop het telt.' }),
  })
  .meta({ title: 'Afwijking', description: 'Een gemotiveerd ander oordeel, met begin en einde.' });

const notLookedAt = z
  .strictObject({
    criterion: criterion.optional(),
    norm: norm.optional(),
    fact: fact.optional(),
    unit: unit.optional(),
    reason: text.meta({ title: 'Reden', description: 'Waarom er niet naar is gekeken.' }),
  })
  .meta({ title: 'Niet bekeken', description: 'Eén criterium, norm of feit.' });

const scope = z
  .strictObject({
    profile: id.optional().meta({ title: 'Selectie', description: 'Een id onder `profiles` van het kader.' }),
    themes: themeIds.optional(),
    norms: normIds.optional(),
  })
  .meta({ title: 'Bereik', description: 'Wat dit bezoek toetst; leeg is alles. Altijd-thema’s blijven.' });

const provider = z
  .strictObject({
    id,
    name: text.meta({ title: 'Naam', description: 'Van de aanbieder, zoals het rapport haar toont.' }),
    facts,
  })
  .meta({ title: 'Aanbieder', description: 'Over wie het bezoek gaat.' });

export const findingsSchema = z
  .strictObject({
    format: format('findings/1'),
    framework: z
      .strictObject({ id, version })
      .meta({ title: 'Toetsingskader', description: 'Waaraan wordt getoetst: id en versie.' }),
    date: date.meta({ title: 'Peildatum', description: 'Hierop wordt geoordeeld.' }),
    kind,
    title: title.optional(),
    scope: scope.optional(),
    provider,
    units: z
      .array(unitSchema)
      .default([])
      .meta({ title: 'Locaties', description: 'Ook die niet zijn bezocht.' }),
    findings: z
      .array(entrySchema)
      .default([])
      .meta({ title: 'Bevindingen', description: 'Wat is gezien: los, of in groepen met dezelfde bron.' }),
    notLookedAt: z
      .array(notLookedAt)
      .default([])
      .meta({ title: 'Niet bekeken', description: 'Wat niet is bekeken, met de reden.' }),
    overrides: z
      .array(overrideSchema)
      .default([])
      .meta({ title: 'Afwijkingen', description: 'Oordelen van een mens in plaats van de berekende.' }),
    context: contextSchema.optional(),
  })
  .meta({ title: 'Bevindingen', description: 'Wat bij één bezoek is gezien.' });
