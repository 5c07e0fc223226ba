import * as z from 'zod';
import { conditionSchema } from '../conditions/schema.ts';
import { date, id, period } from '../framework/schema.ts';

/** The shape of the parts of a policy file: measures, terms, powers, plane, rules and routes. */

export const text = z.string().min(1).max(20_000);

const citation = text.meta({
  title: 'Artikel',
  description: 'Zoals `wkkgz 27(1)`.',
  examples: ['wkkgz 27(1)'],
});
const anchor = z.enum(['visit', 'report', 'decision', 'notification', 'framework']);

const anchored = anchor.meta({
  title: 'Vanaf',
  description: 'visit: bezoek; report: rapport; decision: besluit; notification: bekendmaking.',
});

const deadline = z
  .strictObject({
    period: z.union([z.literal('repairWithin'), period]).optional(),
    from: anchored.optional(),
    term: id.optional().meta({ title: 'Termijn', description: 'Een termijn uit `terms`.' }),
  })
  .meta({ title: 'Termijn', description: '`term`, of `period` met `from`. `repairWithin`: per norm.' });

const hearing = z
  .strictObject({
    required: z.boolean(),
    unless: id.optional().meta({ title: 'Niet nodig bij', description: 'Een feit van de context.' }),
    basis: citation.optional(),
    note: text.optional(),
  })
  .meta({ title: 'Horen' });

const publication = z
  .strictObject({
    when: z.literal('on-notice').optional(),
    after: id.optional().meta({ title: 'Niet eerder dan na', description: 'Een termijn uit `terms`.' }),
    basis: citation.optional(),
    note: text.optional(),
  })
  .meta({ title: 'Openbaarmaking', description: '`when: on-notice` of `after: <termijn>`.' });

const remedy = z
  .strictObject({ against: z.enum(['decision', 'publication']), term: id })
  .meta({ title: 'Rechtsmiddel' });

export const measureSchema = z
  .strictObject({
    id,
    title: text,
    category: z.enum(['stimulating', 'corrective', 'administrative', 'disciplinary', 'criminal']),
    authority: text.optional().meta({ title: 'Wie besluit' }),
    needsPower: z.boolean().default(false).meta({
      title: 'Bevoegdheid nodig',
      description: 'Alleen als een overtreden artikel haar opent.',
    }),
    contents: z.array(id).default([]),
    deadline: deadline.optional(),
    hearing: hearing.optional(),
    publication: publication.optional(),
    remedy: remedy.optional(),
    extension: text.optional().meta({ title: 'Verlenging', description: 'Wie verlengt, en hoe.' }),
    extendBy: period.optional().meta({
      title: 'Te verlengen met',
      description: 'Alleen dan kan een regel `extend` haar een nieuwe termijn geven.',
    }),
    note: text.optional(),
  })
  .meta({ title: 'Maatregel' });

export const termSchema = z
  .strictObject({
    title: text,
    period,
    from: anchored,
    statutory: z.boolean().default(true).meta({
      title: 'Wettelijk',
      description: 'Dan kan de Algemene termijnenwet haar verlengen.',
    }),
    doubtful: z.enum(['naive', 'legal']).optional().meta({
      title: 'Twijfelachtig',
      description: 'Of de Algemene termijnenwet geldt is betwistbaar; deze datum telt.',
    }),
    basis: citation.optional(),
    note: text.optional(),
  })
  .meta({ title: 'Termijn' });

const opening = z
  .strictObject({
    basis: citation,
    when: conditionSchema
      .optional()
      .meta({ title: 'Alleen als', description: 'Over feiten van de context.' }),
    after: z
      .array(id)
      .min(1)
      .optional()
      .meta({ title: 'Pas na', description: 'Maatregelen die niet zijn opgevolgd.' }),
    max: z.number().positive().optional().meta({ title: 'Ten hoogste', description: 'In euro.' }),
    note: text.optional(),
  })
  .meta({ title: 'Bevoegdheid' });

export const powerSchema = z
  .strictObject({
    articles: z.array(citation).min(1).meta({
      title: 'Overtreden artikelen',
      description: '`wkkgz 2` omvat `wkkgz 2(2)a`.',
    }),
    except: z.array(citation).min(1).optional(),
    valid: z.strictObject({ from: date.optional(), until: date.optional() }).optional(),
    opens: z.record(id, opening),
    note: text.optional(),
  })
  .meta({ title: 'Bevoegdheden', description: 'Welk overtreden artikel welke maatregel opent.' });

export const cellSchema = z
  .strictObject({ atLeast: id, add: z.array(id).default([]), because: text.optional() })
  .meta({ title: 'Cel', description: 'De lichtste maatregel die volstaat, en wat erbij komt.' });

const event = z
  .strictObject({
    type: z.enum(['require', 'limit', 'add', 'lift', 'continue', 'extend']),
    params: z.strictObject({
      because: text,
      atLeast: id.optional(),
      above: z.literal('running').optional(),
      atMost: id.optional(),
      measure: id.optional(),
    }),
  })
  .meta({ title: 'Gevolg' });

export const ruleSchema = z
  .strictObject({ name: id, conditions: conditionSchema, event, note: text.optional() })
  .meta({ title: 'Regel', description: 'Zoals json-rules-engine haar schrijft.' });

const step = { when: conditionSchema, because: text.optional(), note: text.optional() };

const newcomers = z
  .strictObject({
    title: text,
    frameworks: z
      .record(id, z.enum(['visit', 'report']))
      .default({})
      .meta({
        title: 'Kaders',
        description:
          'id van het kader: waarvan de eerste termijn telt (visit: het bezoek; report: het rapport).',
      }),
    ladder: z.array(id).min(1).meta({ title: 'Treden', description: 'De eerste sluit af.' }),
    first: z.strictObject({
      ...step,
      measure: id,
      deadline: deadline.optional(),
      add: z.array(id).default([]),
    }),
    second: z.strictObject({ ...step, then: z.literal('plane') }),
  })
  .meta({ title: 'Nieuwe aanbieders', description: 'Eerste toets, tweede toets, daarna het gewone vlak.' });

export const routesSchema = z
  .strictObject({
    newcomers: newcomers.optional(),
    neglect: z
      .strictObject({ title: text, when: conditionSchema, measure: id, deadline, note: text.optional() })
      .optional()
      .meta({ title: 'Lik-op-stuk', description: 'Deze termijn in plaats van die van de maatregel.' }),
    stimulating: z
      .strictObject({ title: text, measures: z.array(id).min(1), verdicts: z.literal(false).default(false) })
      .optional(),
    'self-assessment': z
      .strictObject({
        title: text,
        measures: z.array(id).min(1),
        owner: z.literal('provider').default('provider'),
      })
      .optional(),
  })
  .meta({ title: 'Routes', description: 'Andere wegen dan het vlak.' });
