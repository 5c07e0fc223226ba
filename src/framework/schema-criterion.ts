import * as z from 'zod';
import { conditionSchema } from '../conditions/schema.ts';
import { levels, question, typed } from './schema-content.ts';
import { id, names, note, text, title } from './schema-words.ts';

/** The shape of a criterion, and of what a norm says in the same words. */

export const sources = z
  .array(text)
  .min(1)
  .meta({ title: 'Bronnen', description: 'Wetsartikelen (`wkkgz 4(1)a`) of veldnormen.' });

export const status = z.enum(['tested', 'encouraged']).default('tested').meta({
  title: 'Status',
  description: 'tested: toetst; encouraged: van belang, hoogstens advies.',
});
export const scope = z.enum(['unit', 'organisation']).meta({
  title: 'Bereik',
  description: 'unit: per locatie; organisation: één keer voor de hele aanbieder.',
});
export const applies = conditionSchema.optional().meta({
  title: 'Van toepassing als',
  description: 'Anders `not-applicable`; is de voorwaarde onbekend, dan blijft ook dat open.',
});
export const conflict = z.enum(['undetermined', 'latest', 'worst']).meta({
  title: 'Tegenspraak',
  description:
    'Bevindingen die verschillen. undetermined: blijft open; latest: de laatste telt; worst: de slechtste.',
});
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
    z.strictObject({
      type: answerWord.meta({ title: 'Soort', description: 'Wat voor antwoord het is.' }),
      ...typed,
      items: names.optional().meta({ title: 'Onderdelen', description: 'Van een checklist; id: tekst' }),
    }),
  ])
  .meta({
    title: 'Antwoord',
    description:
      'Wat wordt ingevuld. judgement: voldoet of niet; grade: niveau; boolean: ja of nee; checklist: afvinken; sample: 7/8.',
  });

const each = z
  .strictObject({
    record: id.meta({ title: 'Dossier', description: 'De id van een soort dossier onder `records`.' }),
    where: conditionSchema.optional().meta({
      title: 'Welke rijen tellen',
      description: 'De andere blijven buiten de telling.',
    }),
    met: conditionSchema.meta({
      title: 'Wanneer een rij in orde is',
      description: 'Over de feiten van het dossier en van de aanbieder.',
    }),
  })
  .meta({ title: 'Ieder dossier', description: 'Telt rijen; de telling is een steekproef.' });

export const criterionSchema = z
  .strictObject({
    id,
    title: title.meta({ title: 'Titel', description: 'Wat in orde hoort te zijn.' }),
    question: question.optional(),
    note: note.optional(),
    sources: sources.optional(),
    status,
    essential: z.boolean().default(false).meta({
      title: 'Essentieel',
      description: 'De weging kan er apart op letten (`essential: true`).',
    }),
    scope: scope.optional(),
    applies,
    conflict: conflict.optional(),
    answer: answer.optional(),
    each: each.optional(),
    met: conditionSchema.optional().meta({
      title: 'Voldoet als',
      description: 'Zonder `answer`: berekend uit feiten. Met: over het feit `answer`.',
    }),
    levels: levels.optional(),
    grading: id.optional().meta({ title: 'Gradatie', description: 'Een gradatie die het antwoord weegt.' }),
  })
  .meta({ title: 'Criterium', description: 'Eén ding om naar te kijken: ingevuld, geteld of berekend.' });
