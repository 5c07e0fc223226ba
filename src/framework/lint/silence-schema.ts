import * as z from 'zod';

/** Where a framework says that a finding of lint is meant, or that no case can notice a mutant. What the shape cannot say: check/silences.ts. */
export const silencesSchema = z
  .array(
    z
      .strictObject({
        rule: z
          .string()
          .min(1)
          .max(80)
          .meta({ title: 'Regel', description: 'De id van een regel van `check`, of `mutant`.' }),
        at: z.string().min(1).max(200).meta({
          title: 'Plaats',
          description:
            'De id van de norm, het criterium, het feit, de gradatie of de voorwaarde. Van een mutant mag erachter wat er verandert, zoals `test --mutate` het noemt.',
        }),
        reason: z
          .string()
          .min(1)
          .max(20_000)
          .meta({ title: 'Reden', description: 'Waarom het zo bedoeld is.' }),
      })
      .meta({ title: 'Stilte' }),
  )
  .meta({
    title: 'Stiltes',
    description: 'Bevindingen van `check` en mutanten die zo bedoeld zijn, ieder met een reden.',
  });
