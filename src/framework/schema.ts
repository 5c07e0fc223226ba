import * as z from 'zod';
import { silencesSchema } from './lint/silence-schema.ts';
import { content } from './schema-content.ts';
import { applies, conflict, criterionSchema, scope, sources, status } from './schema-criterion.ts';
import {
  format,
  id,
  language,
  normIds,
  note,
  over,
  period,
  text,
  themeIds,
  title,
  uses,
  validity,
  version,
} from './schema-words.ts';

/** The shape of framework and library files; what the shape cannot say is checked in check/. */

const unitsPolicy = z.enum(['worst', 'best']).meta({
  title: 'Van locaties naar organisatie',
  description: 'worst: de slechtste locatie telt; best: de beste.',
});
const weighing = id.meta({ title: 'Weging', description: 'Een gradatie met `for: weighing`.' });

const harm = z
  .strictObject({
    class: z.enum(['none', 'limited', 'serious', 'irreversible']).meta({
      title: 'Klasse',
      description: 'none: geen; limited: beperkt; serious: ernstig; irreversible: onherstelbaar.',
    }),
    because: text.meta({ title: 'Omdat', description: 'Welke schade.' }),
  })
  .meta({
    title: 'Schade',
    description: 'De zwaarste schade die aannemelijk is als de norm structureel faalt.',
  });

const normSchema = z
  .strictObject({
    id,
    title,
    note: note.optional(),
    valid: validity.optional(),
    status,
    sources,
    harm,
    scope: scope.default('unit'),
    units: unitsPolicy.optional(),
    applies,
    evidenceLimit: z.literal('incident-register').optional().meta({
      title: 'Bewijsbeperking',
      description: 'Meldingen van incidenten mogen geen maatregel dragen (Wkkgz 9(6)).',
    }),
    repairWithin: period.optional().meta({ title: 'Hersteltermijn', description: 'P6W: zes weken.' }),
    weighing: weighing.optional(),
    criteria: z
      .array(criterionSchema)
      .min(1)
      .meta({ title: 'Criteria', description: 'Waaruit het oordeel over de norm volgt.' }),
  })
  .meta({ title: 'Norm', description: 'Eén eis, met bronnen, schade en criteria.' });

const themeSchema = z
  .strictObject({
    id,
    title,
    note: note.optional(),
    always: z.boolean().default(false).meta({ title: 'Altijd', description: 'In ieder bezoek beoordeeld.' }),
    applies,
    weighing: weighing.optional(),
    norms: z.array(normSchema).min(1).meta({ title: 'Normen', description: 'De eisen van dit thema.' }),
  })
  .meta({ title: 'Thema', description: 'Een groep normen, ook wel pijler.' });

const levelSchema = z
  .strictObject({
    id,
    title,
    met: z.boolean().meta({ title: 'Voldoet', description: 'Of dit niveau als in orde telt.' }),
  })
  .meta({ title: 'Niveau', description: 'Eén trede van de schaal.' });

const scaleSchema = z
  .union([
    z.enum(['igj-4', 'binary']),
    z.strictObject({
      levels: z
        .array(levelSchema)
        .min(2)
        .max(10)
        .meta({ title: 'Niveaus', description: 'Van best naar slechtst.' }),
    }),
  ])
  .meta({ title: 'Schaal', description: 'igj-4, binary, of eigen niveaus van best naar slechtst.' });

export const librarySchema = z
  .strictObject({
    format: format('library/1'),
    id,
    version,
    title: title.optional(),
    language,
    ...content,
  })
  .meta({ title: 'Bibliotheek', description: 'Gedeelde feiten, dossiers, gradaties, drempels en bronnen.' });

const profile = z
  .strictObject({ title, themes: themeIds.optional(), norms: normIds.optional() })
  .meta({ title: 'Selectie', description: 'Wat een bezoek toetst; altijd-thema’s blijven.' });

const follows = z
  .strictObject({
    version,
    norms: z.record(id, id).meta({ title: 'Normen', description: 'nieuw: oud' }),
  })
  .meta({ title: 'Eerdere versie', description: 'Welke norm uit welke norm van die versie komt.' });

export const frameworkSchema = z
  .strictObject({
    format: format('framework/1'),
    id,
    version,
    title,
    language,
    basis: text.meta({
      title: 'Basis',
      description: 'Waar tekst, nummering en weging vandaan komen; staat in ieder rapport.',
    }),
    valid: validity,
    uses,
    scale: scaleSchema,
    conflict: conflict.default('undetermined'),
    units: unitsPolicy.default('worst'),
    weighing: z
      .strictObject({
        norm: weighing.meta({
          title: 'Van criteria naar norm',
          description: 'Een gradatie met `for: weighing`.',
        }),
        theme: weighing
          .optional()
          .meta({ title: 'Van normen naar thema', description: 'Zonder haar: aantallen, geen oordeel.' }),
        overall: z
          .union([weighing, z.strictObject({ grading: weighing, over })])
          .optional()
          .meta({ title: 'Naar het geheel', description: 'Zonder haar: aantallen, geen oordeel.' }),
      })
      .meta({ title: 'Weging', description: 'Welke gradatie telt van criteria naar norm, thema en geheel.' }),
    applies,
    follows: z
      .array(follows)
      .default([])
      .meta({ title: 'Volgt op', description: 'Eerdere versies, om bezoeken te kunnen vergelijken.' }),
    profiles: z
      .record(id, profile)
      .default({})
      .meta({ title: 'Selecties', description: 'id: een keuze van thema’s of normen voor een bezoek.' }),
    defaultProfile: id.optional().meta({
      title: 'Gewone selectie',
      description: 'Wat een bezoek toetst dat zelf geen bereik noemt; zonder haar alles.',
    }),
    themes: z
      .array(themeSchema)
      .min(1)
      .meta({ title: 'Thema’s', description: 'Groepen normen, op volgorde.' }),
    silence: silencesSchema.optional(),
    ...content,
  })
  .meta({ title: 'Toetsingskader', description: 'Eén editie: thema’s, normen en criteria.' });
