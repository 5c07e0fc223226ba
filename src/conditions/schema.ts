import * as z from 'zod';
import type { Condition, FactRef } from './model.ts';
import { operatorNames } from './operators.ts';

/**
 * The shape of a condition. What needs the declared facts is checked in check.ts, and so is what json-rules-engine
 * allows and this format does not: the shape lets those through, so that the diagnostic can say what to write instead.
 */

const name = z.string().min(1).max(80);

const params = z
  .record(name, z.union([z.string(), z.number(), z.boolean(), z.array(z.string()).min(1)]))
  .meta({
    title: 'Parameters',
    description:
      'Bij een datum: `shift: -P3M` verschuift, `term: P6W` geeft het einde van een wettelijke termijn.',
  });

const path = z
  .string()
  .regex(/^\$(?:\.[A-Za-z0-9-]+)+$/)
  .max(200)
  .meta({
    title: 'Pad',
    description: '`$.share` van een steekproef, `$.<onderdeel>` van een checklist.',
    examples: ['$.share'],
  });

const reference = {
  fact: name.meta({ title: 'Feit', description: 'De id van een feit.' }),
  params: params.optional(),
  path: path.optional(),
};

/** A fact as a condition names it. */
export const factRefSchema: z.ZodType<FactRef> = z
  .strictObject(reference)
  .meta({ title: 'Feit om mee te vergelijken' });

const value = z
  .union([
    z.boolean(),
    z.number(),
    z.string(),
    z.array(z.union([z.string(), z.number()])).min(1),
    factRefSchema,
  ])
  .meta({ title: 'Waarde', description: 'Een waarde, een lijst bij `in` en `notIn`, of een ander feit.' });

/** Present in json-rules-engine, refused in check.ts; `not: {}` keeps it out of the JSON Schema. */
const refused = z.unknown().optional().meta({ not: {}, doNotSuggest: true });

const rulesEngineKeys = { priority: refused, name: refused };

const leaf = z
  .strictObject({
    ...reference,
    // Any text: check.ts knows what was meant. Editors get the list.
    operator: z.string().meta({
      title: 'Vergelijking',
      description:
        'Past bij het soort feit: `equal`, bij getallen `lessThan` …, bij datums `before` …, bij keuzes `in` ….',
      enum: [...operatorNames],
    }),
    value,
    ...rulesEngineKeys,
  })
  .meta({ title: 'Vergelijking van een feit' });

const all = z
  .strictObject({
    get all() {
      return z
        .array(conditionSchema)
        .min(1)
        .meta({ title: 'Alle', description: 'Geldt als alle delen gelden.' });
    },
    ...rulesEngineKeys,
  })
  .meta({ title: 'Alle' });

const any = z
  .strictObject({
    get any() {
      return z
        .array(conditionSchema)
        .min(1)
        .meta({ title: 'Een van', description: 'Geldt als een deel geldt.' });
    },
    ...rulesEngineKeys,
  })
  .meta({ title: 'Een van' });

const not = z
  .strictObject({
    get not() {
      return conditionSchema;
    },
    ...rulesEngineKeys,
  })
  .meta({ title: 'Niet' });

const named = z
  .strictObject({
    condition: name.meta({
      title: 'Voorwaarde',
      description: 'De naam van een voorwaarde onder `conditions`.',
    }),
    ...rulesEngineKeys,
  })
  .meta({ title: 'Benoemde voorwaarde' });

/** One condition: exactly one of `all`, `any`, `not`, `condition` and `fact`. */
export const conditionSchema: z.ZodType<Condition> = z.union([all, any, not, named, leaf]).meta({
  id: 'condition',
  title: 'Voorwaarde',
  description:
    'De taal van json-rules-engine: `all`, `any`, `not`, `condition` of een vergelijking van een feit.',
}) as unknown as z.ZodType<Condition>;

/** A condition with the named conditions that it may use. */
export const conditionSetSchema = z.strictObject({
  condition: conditionSchema,
  conditions: z.record(name, conditionSchema).default({}),
});
