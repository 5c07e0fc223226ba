import * as z from 'zod';
import { conditionSchema } from '../conditions/schema.ts';
import { date, frameworkSchema, id, period, version } from '../framework/schema.ts';
import {
  cellSchema,
  measureSchema,
  powerSchema,
  routesSchema,
  ruleSchema,
  termSchema,
  text,
} from './policy-schema-parts.ts';

/** The shape of a policy file; what the shape cannot say is checked in check/. */

export const trustLevels = ['sufficient', 'limited', 'insufficient'] as const;

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
    type: z.enum(['boolean', 'choice']).optional(),
    title: text,
    question: text.optional().meta({ title: 'Vraag' }),
    note: text.optional(),
    options: z.record(id, text).optional().meta({ title: 'Keuzes', description: 'id: tekst' }),
  })
  .meta({ title: 'Feit van de context', description: 'Met een eindig aantal waarden.' });

const signal = z
  .strictObject({
    direction: z.enum(['up', 'down']),
    weight: z.int().min(1).max(100),
    title: text,
    note: text.optional(),
  })
  .meta({ title: 'Teken van vertrouwen' });

const harms = z.strictObject({ none: period, limited: period, serious: period, irreversible: period });

export const policySchema = z
  .strictObject({
    format: z.literal('policy/1'),
    id,
    version,
    title: text,
    language: z.enum(['nl', 'en']).default('nl'),
    basis: text.meta({ title: 'Basis', description: 'Waar het beleid vandaan komt; staat in ieder advies.' }),
    valid: z.strictObject({ from: date.optional(), until: date.optional() }).default({}),
    uses: z.array(id).default([]),
    scale: frameworkSchema.shape.scale.default('igj-4'),
    ladder: z
      .array(measureSchema)
      .min(1)
      .max(15)
      .meta({ title: 'Ladder', description: 'Van licht naar zwaar. De plaats in de lijst is de zwaarte.' }),
    beside: z.array(measureSchema).max(15).default([]).meta({ title: 'Naast de ladder' }),
    contents: z.record(id, text).default({}).meta({ title: 'Inhoud', description: 'id: tekst' }),
    powers: z.array(powerSchema).default([]),
    terms: z.record(id, termSchema).default({}),
    repairByHarm: harms.meta({ title: 'Hersteltermijn naar schade' }),
    facts: z.record(id, factSchema).default({}),
    never: z
      .array(conditionSchema)
      .default([])
      .meta({ title: 'Kan niet samen', description: 'Combinaties van feiten die niet voorkomen.' }),
    conditions: z.record(id, conditionSchema).default({}),
    extent: z.array(rowOf(id)).min(1).meta({ title: 'Omvang per norm' }),
    risk: z.array(rowOf(id)).min(1).meta({ title: 'Risico over alle normen' }),
    trust: z.strictObject({
      signals: z.record(id, signal),
      levels: z.array(rowOf(z.enum(trustLevels))).min(1),
    }),
    plane: z
      .record(id, z.partialRecord(z.enum(trustLevels), cellSchema))
      .meta({ title: 'Vlak', description: 'Risico × vertrouwen: de lichtste maatregel die volstaat.' }),
    rules: z.array(ruleSchema).default([]),
    routes: routesSchema.default({}),
    texts: z
      .record(z.string().regex(/^[a-z][A-Za-z]*$/), text)
      .default({})
      .meta({ title: 'Zinnen' }),
  })
  .meta({ title: 'Interventiebeleid', description: 'Van oordelen naar een voorgestelde maatregel.' });
