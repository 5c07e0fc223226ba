import * as z from 'zod';
import { conditionSchema } from '../conditions/schema.ts';
import { frameworkSchema } from '../framework/schema.ts';
import {
  format,
  id,
  language,
  note,
  period,
  text,
  title,
  uses,
  validity,
  version,
} from '../framework/schema-words.ts';
import {
  cellSchema,
  measureSchema,
  powerSchema,
  routesSchema,
  ruleSchema,
  termSchema,
} from './policy-schema-parts.ts';
import { trustLevels } from './trust-levels.ts';

/** The shape of a policy file; what the shape cannot say is checked in check/. */

const rowOf = <T extends z.ZodType<string>>(level: T) =>
  z
    .strictObject({
      level,
      because: text.optional().meta({ title: 'Omdat', description: 'De zin in het advies.' }),
      when: conditionSchema.optional(),
      otherwise: z.literal(true).optional().meta({ title: 'Anders', description: 'De laatste rij.' }),
    })
    .meta({ title: 'Rij', description: 'De eerste rij die geldt geeft het niveau.' });

const factSchema = z
  .strictObject({
    type: z.enum(['boolean', 'choice']).optional().meta({
      title: 'Soort',
      description: 'boolean: ja of nee; choice: één keuze; leeg: volgt uit `options`.',
    }),
    title,
    question: text
      .optional()
      .meta({ title: 'Vraag', description: 'Zoals zij wordt gesteld als het feit onbekend is.' }),
    note: note.optional(),
    options: z.record(id, text).optional().meta({ title: 'Keuzes', description: 'id: tekst' }),
  })
  .meta({ title: 'Feit van de context', description: 'Met een eindig aantal waarden.' });

const signal = z
  .strictObject({
    direction: z
      .enum(['up', 'down'])
      .meta({ title: 'Richting', description: 'up: meer vertrouwen; down: minder.' }),
    weight: z.int().min(1).max(100).meta({ title: 'Gewicht', description: 'Hoe zwaar het teken telt.' }),
    title,
    note: note.optional(),
  })
  .meta({ title: 'Teken van vertrouwen', description: 'Iets dat wel of niet is gezien.' });

const harms = z.strictObject({
  none: period.meta({ title: 'Geen schade', description: 'Hersteltermijn, als periode (P6W).' }),
  limited: period.meta({ title: 'Beperkte schade', description: 'Hersteltermijn, als periode (P6W).' }),
  serious: period.meta({ title: 'Ernstige schade', description: 'Hersteltermijn, als periode (P6W).' }),
  irreversible: period.meta({
    title: 'Onherstelbare schade',
    description: 'Hersteltermijn, als periode (P6W).',
  }),
});

const trustSchema = z
  .strictObject({
    signals: z
      .record(id, signal)
      .meta({ title: 'Tekens', description: 'id: teken. Wat niet is beantwoord blijft onbekend.' }),
    levels: z
      .array(rowOf(z.enum(trustLevels).meta({ title: 'Niveau', description: 'Van het vertrouwen.' })))
      .min(1)
      .meta({ title: 'Niveaus', description: 'De eerste rij die geldt telt.' }),
  })
  .meta({ title: 'Vertrouwen', description: 'Tekens die zijn gezien of niet, en wat daaruit volgt.' });

export const policySchema = z
  .strictObject({
    format: format('policy/1'),
    id,
    version,
    title,
    language,
    basis: text.meta({ title: 'Basis', description: 'Waar het beleid vandaan komt; staat in ieder advies.' }),
    valid: validity.default({}),
    uses,
    scale: frameworkSchema.shape.scale.default('igj-4'),
    ladder: z
      .array(measureSchema)
      .min(1)
      .max(15)
      .meta({ title: 'Ladder', description: 'Van licht naar zwaar. De plaats in de lijst is de zwaarte.' }),
    beside: z.array(measureSchema).max(15).default([]).meta({
      title: 'Naast de ladder',
      description: 'Maatregelen die naast een trede van de ladder kunnen komen.',
    }),
    contents: z
      .record(id, text)
      .default({})
      .meta({ title: 'Inhoud', description: 'id: tekst, van wat een maatregel kan bevatten.' }),
    powers: z
      .array(powerSchema)
      .default([])
      .meta({ title: 'Bevoegdheden', description: 'Welk overtreden artikel welke maatregel opent.' }),
    terms: z
      .record(id, termSchema)
      .default({})
      .meta({ title: 'Termijnen', description: 'id: een termijn die maatregelen met hun id noemen.' }),
    repairByHarm: harms.meta({
      title: 'Hersteltermijn naar schade',
      description: 'Waar de norm er geen noemt.',
    }),
    facts: z.record(id, factSchema).default({}).meta({
      title: 'Feiten van de context',
      description: 'Wat het beleid weten moet, buiten de oordelen.',
    }),
    never: z
      .array(conditionSchema)
      .default([])
      .meta({ title: 'Kan niet samen', description: 'Combinaties van feiten die niet voorkomen.' }),
    conditions: z
      .record(id, conditionSchema)
      .default({})
      .meta({ title: 'Voorwaarden', description: 'Met een naam, om op meer plaatsen te gebruiken.' }),
    extent: z
      .array(rowOf(id))
      .min(1)
      .meta({ title: 'Omvang per norm', description: 'Hoe wijd een tekort verbreid is.' }),
    risk: z
      .array(rowOf(id))
      .min(1)
      .meta({ title: 'Risico over alle normen', description: 'none, low, moderate, high of acute.' }),
    trust: trustSchema,
    plane: z
      .record(id, z.partialRecord(z.enum(trustLevels), cellSchema))
      .meta({ title: 'Vlak', description: 'Risico × vertrouwen: de lichtste maatregel die volstaat.' }),
    rules: z
      .array(ruleSchema)
      .default([])
      .meta({ title: 'Regels', description: 'Passen aan wat het vlak geeft.' }),
    routes: routesSchema.default({}),
    texts: z
      .record(z.string().regex(/^[a-z][A-Za-z]*$/), text)
      .default({})
      .meta({ title: 'Zinnen', description: 'Eigen zinnen van het advies, met hun sleutel.' }),
  })
  .meta({ title: 'Interventiebeleid', description: 'Van oordelen naar een voorgestelde maatregel.' });
