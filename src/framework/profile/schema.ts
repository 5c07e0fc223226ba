import * as z from 'zod';
import {
  format,
  id,
  language,
  normIds,
  over,
  text,
  themeIds,
  title,
  validity,
  version,
} from '../schema-words.ts';

/** The shape of a profile file: which parts of which frameworks a visit takes. */

const chosen = z
  .strictObject({
    id: id.meta({ title: 'Toetsingskader', description: 'De id van een kader.' }),
    version,
    profile: id.optional().meta({ title: 'Selectie', description: 'Een selectie van dat kader zelf.' }),
    themes: themeIds.optional(),
    norms: normIds.optional(),
  })
  .meta({
    title: 'Kader',
    description: 'Eén editie, met wat eruit wordt getoetst; zonder keuze alles. Altijd-thema’s blijven.',
  });

export const profileSchema = z
  .strictObject({
    format: format('profile/1'),
    id,
    version,
    title,
    language,
    basis: text.meta({ title: 'Basis', description: 'Waar de keuze vandaan komt; staat in ieder rapport.' }),
    valid: validity,
    frameworks: z.array(chosen).min(1).meta({ title: 'Kaders', description: 'Met dezelfde schaal.' }),
    overall: z
      .union([id, z.strictObject({ grading: id, over })])
      .optional()
      .meta({
        title: 'Weging van het geheel',
        description: 'Een gradatie van een van de kaders; zonder haar zijn er aantallen en geen oordeel.',
      }),
  })
  .meta({ title: 'Selectie', description: 'Een keuze uit een of meer toetsingskaders voor één bezoek.' });
