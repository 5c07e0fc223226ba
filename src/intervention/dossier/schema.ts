import * as z from 'zod';
import { kind } from '../../findings/schema.ts';
import { date, format, id, note, version } from '../../framework/schema-words.ts';

/** The shape of a dossier: what the supervision of one provider has seen and done before. */

const verdict = z.union([id, z.array(id).min(2).max(20)]).meta({
  title: 'Oordeel',
  description: 'Een niveau, `not-applicable`, of een lijst van niveaus die nog mogelijk waren.',
});

const earlierAssessment = z
  .strictObject({
    id,
    date,
    kind,
    framework: z
      .strictObject({ id, version })
      .meta({ title: 'Toetsingskader', description: 'De editie waaraan toen is getoetst.' }),
    units: z.array(id).default([]).meta({ title: 'Locaties', description: 'Die toen zijn bezocht.' }),
    verdicts: z.record(id, verdict).default({}).meta({
      title: 'Oordelen',
      description: 'norm: niveau, met de ids van die versie. Wat toen niet is getoetst laat je weg.',
    }),
    note: note.optional(),
  })
  .meta({ title: 'Eerdere toetsing', description: 'Eén bezoek, met de oordelen van toen.' });

export const statuses = ['running', 'lifted', 'replaced', 'expired'] as const;
export const followedLevels = ['fully', 'partly', 'not'] as const;

const earlierMeasure = z
  .strictObject({
    id,
    measure: id.meta({ title: 'Maatregel', description: 'Zoals zij in het beleid heet.' }),
    assessment: id.optional().meta({ title: 'Toetsing', description: 'Waaruit zij volgde.' }),
    norms: z.array(id).default([]).meta({
      title: 'Normen',
      description: 'Met de ids van die toetsing. Leeg: welke normen is niet vastgelegd.',
    }),
    units: z
      .array(id)
      .default([])
      .meta({ title: 'Locaties', description: 'Waarvoor zij geldt; leeg: de hele aanbieder.' }),
    since: date.meta({ title: 'Sinds', description: 'De dag waarop zij inging.' }),
    deadline: date.optional().meta({ title: 'Termijn', description: 'De laatste dag.' }),
    until: date.optional().meta({ title: 'Geëindigd op', description: 'Alleen als zij niet meer loopt.' }),
    status: z.enum(statuses).meta({
      title: 'Stand',
      description:
        'running: loopt; lifted: beëindigd na herstel; replaced: vervangen; expired: afgelopen zonder besluit.',
    }),
    followed: z.enum(followedLevels).optional().meta({
      title: 'Opgevolgd',
      description: 'fully: helemaal; partly: deels; not: niet. Leeg is onbekend.',
    }),
    note: note.optional(),
  })
  .meta({ title: 'Maatregel', description: 'Lopend of geëindigd.' });

export const dossierSchema = z
  .strictObject({
    format: format('dossier/1'),
    provider: id.meta({ title: 'Aanbieder', description: 'De id uit de bevindingen.' }),
    assessments: z.array(earlierAssessment).max(500).optional().meta({
      title: 'Eerdere toetsingen',
      description: 'Alle. Een lege lijst zegt dat er geen was; zonder de sleutel is dat onbekend.',
    }),
    measures: z.array(earlierMeasure).max(500).optional().meta({
      title: 'Maatregelen',
      description:
        'Alle, lopend en geëindigd. Een lege lijst zegt dat er geen was; zonder de sleutel is dat onbekend.',
    }),
  })
  .meta({ title: 'Dossier', description: 'Wat er eerder over deze aanbieder is geoordeeld en besloten.' });
