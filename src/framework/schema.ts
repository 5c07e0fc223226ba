import * as z from 'zod';
import { conditionSchema } from '../conditions/schema.ts';
import { silencesSchema } from './lint/silence-schema.ts';

/** The shape of framework and library files; what the shape cannot say is checked in check.ts. */

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

const text = z.string().min(1).max(20_000);
const names = z.record(id, text);
const language = z.enum(['nl', 'en']).default('nl');

const validity = z
  .strictObject({ from: date.optional(), until: date.optional() })
  .meta({ title: 'Geldigheid', description: 'Beide dagen tellen mee.' });

const sources = z
  .array(text)
  .min(1)
  .meta({ title: 'Bronnen', description: 'Wetsartikelen (`wkkgz 4(1)a`) of veldnormen.' });

const factType = z.enum(['boolean', 'integer', 'number', 'date', 'choice', 'choices', 'sample']);

const typed = {
  unit: text.optional().meta({ title: 'Eenheid' }),
  minimum: z.number().optional(),
  maximum: z.number().optional(),
  options: names.optional().meta({ title: 'Keuzes', description: 'id: tekst' }),
};

export const factSchema = z
  .strictObject({
    type: factType,
    about: z.enum(['provider', 'unit']).optional().meta({
      title: 'Waarover',
      description: 'provider: één antwoord voor de hele aanbieder; unit: per locatie; leeg: beide.',
    }),
    title: text,
    question: text.optional().meta({ title: 'Vraag', description: 'Zoals een invulformulier haar stelt.' }),
    note: text.optional(),
    ...typed,
  })
  .meta({ title: 'Feit' });

const answerWord = z.enum([
  'judgement',
  'grade',
  'boolean',
  'checklist',
  'sample',
  'integer',
  'number',
  'date',
  'choice',
  'choices',
]);

const answer = z
  .union([
    answerWord,
    z.strictObject({ type: answerWord, ...typed, items: names.optional().meta({ title: 'Onderdelen' }) }),
  ])
  .meta({ title: 'Antwoord', description: 'Wat er voor dit criterium wordt ingevuld.' });

export const rowSchema = z
  .strictObject({
    level: id,
    because: text.optional().meta({ title: 'Omdat', description: 'De zin in het rapport.' }),
    when: conditionSchema.optional(),
    otherwise: z.literal(true).optional().meta({ title: 'Anders', description: 'De laatste rij.' }),
  })
  .meta({ title: 'Rij', description: 'De eerste rij die geldt geeft het niveau.' });

const gradingSchema = z
  .strictObject({
    title: text.optional(),
    for: z.enum(['sample', 'weighing', 'integer', 'number', 'date', 'choice', 'checklist']),
    minimum: z.int().min(1).optional().meta({ title: 'Kleinste steekproef die telt' }),
    levels: z.array(rowSchema).min(1),
    note: text.optional(),
  })
  .meta({ title: 'Gradatie' });

const conflict = z.enum(['undetermined', 'latest', 'worst']).meta({
  title: 'Tegenspraak',
  description: 'Hoe bevindingen tellen die van elkaar verschillen.',
});
const unitsPolicy = z.enum(['worst', 'best']).meta({ title: 'Van locaties naar organisatie' });
const status = z.enum(['tested', 'encouraged']).default('tested').meta({
  title: 'Status',
  description: 'tested: toetst; encouraged: van belang, hoogstens advies.',
});
const scope = z.enum(['unit', 'organisation']);

const each = z
  .strictObject({
    record: id,
    where: conditionSchema.optional().meta({ title: 'Welke rijen tellen' }),
    met: conditionSchema.meta({ title: 'Wanneer een rij in orde is' }),
  })
  .meta({ title: 'Ieder dossier', description: 'Telt rijen; de telling is een steekproef.' });

const criterionSchema = z
  .strictObject({
    id,
    title: text,
    question: text.optional(),
    note: text.optional(),
    sources: sources.optional(),
    status,
    essential: z.boolean().default(false).meta({ title: 'Essentieel' }),
    scope: scope.optional(),
    applies: conditionSchema.optional().meta({ title: 'Van toepassing als' }),
    conflict: conflict.optional(),
    answer: answer.optional(),
    each: each.optional(),
    met: conditionSchema.optional().meta({ title: 'Voldoet als' }),
    levels: z.array(rowSchema).min(1).optional(),
    grading: id.optional(),
  })
  .meta({ title: 'Criterium' });

const harm = z
  .strictObject({ class: z.enum(['none', 'limited', 'serious', 'irreversible']), because: text })
  .meta({
    title: 'Schade',
    description: 'De zwaarste schade die aannemelijk is als de norm structureel faalt.',
  });

const normSchema = z
  .strictObject({
    id,
    title: text,
    note: text.optional(),
    valid: validity.optional(),
    status,
    sources,
    harm,
    scope: scope.default('unit'),
    units: unitsPolicy.optional(),
    applies: conditionSchema.optional(),
    evidenceLimit: z.literal('incident-register').optional().meta({
      title: 'Bewijsbeperking',
      description: 'Meldingen van incidenten mogen geen maatregel dragen (Wkkgz 9(6)).',
    }),
    repairWithin: period.optional(),
    weighing: id.optional(),
    criteria: z.array(criterionSchema).min(1),
  })
  .meta({ title: 'Norm' });

const themeSchema = z
  .strictObject({
    id,
    title: text,
    note: text.optional(),
    always: z.boolean().default(false).meta({ title: 'Altijd', description: 'In ieder bezoek beoordeeld.' }),
    applies: conditionSchema.optional(),
    weighing: id.optional(),
    norms: z.array(normSchema).min(1),
  })
  .meta({ title: 'Thema' });

const scaleSchema = z
  .union([
    z.enum(['igj-4', 'binary']),
    z.strictObject({
      levels: z
        .array(z.strictObject({ id, title: text, met: z.boolean() }))
        .min(2)
        .max(10),
    }),
  ])
  .meta({ title: 'Schaal', description: 'Van best naar slechtst.' });

const threshold = z
  .strictObject({
    title: text,
    source: text.optional(),
    values: z
      .array(
        z.strictObject({
          from: date.optional(),
          until: date.optional(),
          value: z.number(),
          confirmed: z.boolean().optional(),
          note: text.optional(),
        }),
      )
      .min(1),
  })
  .meta({ title: 'Drempel', description: 'Een getal met data; de peildatum kiest de rij.' });

const record = z
  .strictObject({ title: text, note: text.optional(), facts: z.record(id, factSchema) })
  .meta({ title: 'Dossier', description: 'Eén van velen: een rij feiten.' });

const law = z.strictObject({
  title: text,
  short: text.optional(),
  bwb: text.optional(),
  read: date.optional().meta({ title: 'Versie die is gelezen' }),
  confirmed: z.boolean().optional(),
  note: text.optional(),
});

const article = z.strictObject({
  article: text,
  title: text,
  from: date.optional(),
  until: date.optional(),
  confirmed: z.boolean().optional(),
  note: text.optional(),
});

const fieldNorm = z.strictObject({
  title: text,
  elaborates: text.optional(),
  implemented: z.boolean().optional(),
  confirmed: z.boolean().optional(),
  from: date.optional(),
  until: date.optional(),
  note: text.optional(),
});

/** What a library and a framework both may hold. */
const shared = {
  facts: z.record(id, factSchema).default({}),
  thresholds: z.record(id, threshold).default({}),
  conditions: z.record(id, conditionSchema).default({}),
  records: z.record(id, record).default({}),
  gradings: z.record(id, gradingSchema).default({}),
  laws: z.record(id, law).default({}),
  articles: z.array(article).default([]),
  fieldNorms: z.record(id, fieldNorm).default({}),
};

export const librarySchema = z
  .strictObject({
    format: z.literal('library/1'),
    id,
    version,
    title: text.optional(),
    language,
    ...shared,
  })
  .meta({ title: 'Bibliotheek', description: 'Gedeelde feiten, dossiers, gradaties, drempels en bronnen.' });

const selection = { themes: z.array(id).min(1).optional(), norms: z.array(id).min(1).optional() };

export const frameworkSchema = z
  .strictObject({
    format: z.literal('framework/1'),
    id,
    version,
    title: text,
    language,
    basis: text.meta({
      title: 'Basis',
      description: 'Waar tekst, nummering en weging vandaan komen; staat in ieder rapport.',
    }),
    valid: validity,
    uses: z.array(id).default([]),
    scale: scaleSchema,
    conflict: conflict.default('undetermined'),
    units: unitsPolicy.default('worst'),
    weighing: z
      .strictObject({
        norm: id,
        theme: id.optional(),
        overall: z
          .union([id, z.strictObject({ grading: id, over: z.enum(['norms', 'themes']).default('norms') })])
          .optional(),
      })
      .meta({ title: 'Weging', description: 'Welke gradatie telt van criteria naar norm, thema en geheel.' }),
    applies: conditionSchema.optional(),
    follows: z.array(z.strictObject({ version, norms: z.record(id, id) })).default([]),
    profiles: z.record(id, z.strictObject({ title: text, ...selection })).default({}),
    defaultProfile: id.optional().meta({
      title: 'Gewone selectie',
      description: 'Wat een bezoek toetst dat zelf geen bereik noemt; zonder haar alles.',
    }),
    themes: z.array(themeSchema).min(1),
    silence: silencesSchema.optional(),
    ...shared,
  })
  .meta({ title: 'Toetsingskader', description: 'Eén editie: thema’s, normen en criteria.' });
