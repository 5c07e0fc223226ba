import * as z from 'zod';
import { id } from '../framework/schema-words.ts';

/** The shape of what findings say for the recommendation alone. */

const text = z.string().min(1).max(2_000_000);
const scalar = z.union([z.string().max(2_000_000), z.number(), z.boolean()]);

const trust = z
  .strictObject({
    seen: z
      .record(id, text)
      .default({})
      .meta({ title: 'Gezien', description: 'teken: motivering, met de tekens van het beleid.' }),
    notSeen: z.array(id).default([]).meta({
      title: 'Niet gezien',
      description: 'Tekens die er niet waren; wat hier niet staat is onbekend.',
    }),
    set: z
      .strictObject({
        level: id.meta({ title: 'Niveau', description: 'sufficient, limited of insufficient.' }),
        motivation: text.meta({ title: 'Motivering', description: 'Waarom dit niveau.' }),
        by: text.meta({ title: 'Rol', description: 'Een rol, nooit een naam.' }),
      })
      .optional()
      .meta({ title: 'Door een mens vastgesteld', description: 'In plaats van wat de tekens opleveren.' }),
  })
  .meta({ title: 'Vertrouwen', description: 'Welke tekens van vertrouwen er zijn gezien, en welke niet.' });

const earlier = z
  .strictObject({
    trend: z.enum(['new', 'better', 'same', 'worse']).optional().meta({
      title: 'Beweging',
      description: 'new: nieuw; better: beter; same: gelijk; worse: slechter.',
    }),
    persistent: z.boolean().optional().meta({
      title: 'Hardnekkig',
      description: 'Of het tekort er bij een eerder bezoek ook al was.',
    }),
  })
  .meta({ title: 'Norm eerder', description: 'Hoe deze norm er eerder voor stond.' });

export const contextSchema = z
  .object({
    trust: trust.optional(),
    norms: z.record(id, earlier).optional().meta({
      title: 'Normen eerder',
      description: 'Hoe een norm ervoor staat, vergeleken met het vorige bezoek.',
    }),
  })
  .catchall(scalar)
  .meta({ title: 'Context', description: 'Voor het interventieadvies; de toetsing leest dit niet.' });
