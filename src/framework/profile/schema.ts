import * as z from 'zod';
import { date, id, version } from '../schema.ts';

/** The shape of a profile file: which parts of which frameworks a visit takes. */

const text = z.string().min(1).max(20_000);

const chosen = z
  .strictObject({
    id,
    version,
    profile: id.optional().meta({ title: 'Selectie', description: 'Een selectie van dat kader zelf.' }),
    themes: z.array(id).min(1).optional(),
    norms: z.array(id).min(1).optional(),
  })
  .meta({
    title: 'Kader',
    description: 'Eén editie, met wat eruit wordt getoetst; zonder keuze alles. Altijd-thema’s blijven.',
  });

export const profileSchema = z
  .strictObject({
    format: z.literal('profile/1'),
    id,
    version,
    title: text,
    language: z.enum(['nl', 'en']).default('nl'),
    basis: text.meta({ title: 'Basis', description: 'Waar de keuze vandaan komt; staat in ieder rapport.' }),
    valid: z.strictObject({ from: date.optional(), until: date.optional() }).meta({ title: 'Geldigheid' }),
    frameworks: z.array(chosen).min(1).meta({ title: 'Kaders', description: 'Met dezelfde schaal.' }),
    overall: z
      .union([id, z.strictObject({ grading: id, over: z.enum(['norms', 'themes']).default('norms') })])
      .optional()
      .meta({
        title: 'Weging van het geheel',
        description: 'Een gradatie van een van de kaders; zonder haar zijn er aantallen en geen oordeel.',
      }),
  })
  .meta({ title: 'Selectie', description: 'Een keuze uit een of meer toetsingskaders voor één bezoek.' });
