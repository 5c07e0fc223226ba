import * as z from 'zod';
import { date, id, version } from '../framework/schema.ts';

/** The shape of a findings file. Values stay as written; what they mean depends on the framework (resolve.ts). */

const text = z.string().min(1).max(2_000_000);

const scalar = z.union([z.string().max(2_000_000), z.number(), z.boolean()]);
const sample = z.strictObject({ inspected: z.int().min(0), satisfied: z.int().min(0) });

export const valueSchema = z.union([scalar, sample, z.array(z.string()), z.record(id, z.boolean())]).meta({
  title: 'Waarde',
  description: 'Wat is waargenomen; 7/8 is een steekproef. Wat niet is gezien laat je weg.',
});

export const methods = ['interview', 'observation', 'file', 'document', 'report', 'registration'] as const;
export const kinds = ['first-visit', 'follow-up', 'self-assessment', 'desk', 'stimulating'] as const;

const passedDown = {
  source: text.optional().meta({ title: 'Bron', description: 'Welk gesprek, document of dossier.' }),
  method: z.enum(methods).optional().meta({ title: 'Methode' }),
  date: date.optional(),
  unit: id.optional().meta({ title: 'Locatie' }),
  origin: z.literal('incident-register').optional().meta({ title: 'Herkomst' }),
  note: text.optional().meta({ title: 'Toelichting' }),
};

const findingSchema = z
  .strictObject({
    id: id.optional(),
    criterion: id.optional(),
    fact: id.optional(),
    value: valueSchema.optional(),
    remark: text.optional().meta({ title: 'Opmerking', description: 'Getoond, nooit geteld.' }),
    ...passedDown,
  })
  .meta({ title: 'Bevinding' });

const row = z.object({ id: id.optional() }).catchall(valueSchema).meta({ title: 'Dossier' });

const groupSchema = z
  .strictObject({
    ...passedDown,
    findings: z.array(findingSchema).min(1).optional(),
    record: id.optional(),
    rows: z.array(row).min(1).optional(),
  })
  .meta({ title: 'Groep', description: 'Geeft wat er boven staat door aan de bevindingen eronder.' });

const entrySchema = z.union([findingSchema, groupSchema]);

const unitSchema = z.strictObject({
  id,
  title: text,
  visited: z.boolean().meta({ title: 'Bezocht' }),
  facts: z.record(id, valueSchema).default({}),
});

const overrideSchema = z
  .strictObject({
    norm: id.optional(),
    criterion: id.optional(),
    unit: id.optional(),
    value: id,
    motivation: text.optional(),
    by: text.meta({ title: 'Rol', description: 'Een rol, nooit een naam.' }),
    date,
    from: date.optional(),
    until: date.optional(),
  })
  .meta({ title: 'Afwijking', description: 'Een gemotiveerd ander oordeel, met begin en einde.' });

const contextSchema = z
  .object({
    trust: z
      .strictObject({
        seen: z.record(id, text).default({}),
        notSeen: z.array(id).default([]),
        set: z
          .strictObject({ level: id, motivation: text, by: text })
          .optional()
          .meta({ title: 'Door een mens vastgesteld' }),
      })
      .optional(),
    norms: z
      .record(
        id,
        z.strictObject({
          trend: z.enum(['new', 'better', 'same', 'worse']).optional(),
          persistent: z.boolean().optional(),
        }),
      )
      .optional()
      .meta({
        title: 'Normen eerder',
        description: 'Hoe een norm ervoor staat, vergeleken met het vorige bezoek.',
      }),
  })
  .catchall(scalar)
  .meta({ title: 'Context', description: 'Voor het interventieadvies; de toetsing leest dit niet.' });

export const findingsSchema = z
  .strictObject({
    format: z.literal('findings/1'),
    framework: z.strictObject({ id, version }),
    date: date.meta({ title: 'Peildatum', description: 'Hierop wordt geoordeeld.' }),
    kind: z.enum(kinds).meta({ title: 'Soort bezoek' }),
    title: text.optional(),
    scope: z
      .strictObject({
        profile: id.optional(),
        themes: z.array(id).min(1).optional(),
        norms: z.array(id).min(1).optional(),
      })
      .optional()
      .meta({
        title: 'Bereik',
        description: 'Wat dit bezoek toetst; leeg is alles. Altijd-thema’s blijven.',
      }),
    provider: z.strictObject({ id, name: text, facts: z.record(id, valueSchema).default({}) }),
    units: z.array(unitSchema).default([]),
    findings: z.array(entrySchema).default([]),
    notLookedAt: z
      .array(
        z.strictObject({
          criterion: id.optional(),
          norm: id.optional(),
          fact: id.optional(),
          unit: id.optional(),
          reason: text,
        }),
      )
      .default([]),
    overrides: z.array(overrideSchema).default([]),
    context: contextSchema.optional(),
  })
  .meta({ title: 'Bevindingen', description: 'Wat bij één bezoek is gezien.' });
