import * as z from 'zod';
import { conditionSchema } from '../conditions/schema.ts';
import { id, note, period, text, title, validity } from '../framework/schema-words.ts';

/** The shape of the parts of a policy file: measures, terms, powers, plane, rules and routes. */

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
    period: z
      .union([z.literal('repairWithin'), period])
      .optional()
      .meta({ title: 'Periode', description: 'Zoals P6W; `repairWithin`: de hersteltermijn van de norm.' }),
    from: anchored.optional(),
    term: id.optional().meta({ title: 'Termijn', description: 'Een termijn uit `terms`.' }),
  })
  .meta({ title: 'Termijn', description: '`term`, of `period` met `from`. `repairWithin`: per norm.' });

const hearing = z
  .strictObject({
    required: z.boolean().meta({ title: 'Verplicht', description: 'Of de aanbieder eerst wordt gehoord.' }),
    unless: id.optional().meta({ title: 'Niet nodig bij', description: 'Een feit van de context.' }),
    basis: citation.optional(),
    note: note.optional(),
  })
  .meta({ title: 'Horen', description: 'Of de aanbieder vooraf zijn zienswijze mag geven.' });

const publication = z
  .strictObject({
    when: z
      .literal('on-notice')
      .optional()
      .meta({ title: 'Wanneer', description: 'on-notice: bij de bekendmaking.' }),
    after: id.optional().meta({ title: 'Niet eerder dan na', description: 'Een termijn uit `terms`.' }),
    basis: citation.optional(),
    note: note.optional(),
  })
  .meta({ title: 'Openbaarmaking', description: '`when: on-notice` of `after: <termijn>`.' });

const remedy = z
  .strictObject({
    against: z
      .enum(['decision', 'publication'])
      .meta({ title: 'Tegen', description: 'decision: het besluit; publication: de openbaarmaking.' }),
    term: id.meta({ title: 'Termijn', description: 'Een termijn uit `terms`.' }),
  })
  .meta({ title: 'Rechtsmiddel', description: 'Waartegen, en binnen welke termijn.' });

export const measureSchema = z
  .strictObject({
    id,
    title,
    category: z.enum(['stimulating', 'corrective', 'administrative', 'disciplinary', 'criminal']).meta({
      title: 'Soort',
      description:
        'stimulating: stimulerend; corrective: corrigerend; administrative: bestuursrechtelijk; disciplinary: tuchtrechtelijk; criminal: strafrechtelijk.',
    }),
    authority: text.optional().meta({ title: 'Wie besluit', description: 'Welk ambt of welke instantie.' }),
    needsPower: z.boolean().default(false).meta({
      title: 'Bevoegdheid nodig',
      description: 'Alleen als een overtreden artikel haar opent.',
    }),
    contents: z.array(id).default([]).meta({ title: 'Inhoud', description: 'Ids onder `contents`.' }),
    deadline: deadline.optional(),
    hearing: hearing.optional(),
    publication: publication.optional(),
    remedy: remedy.optional(),
    extension: text.optional().meta({ title: 'Verlenging', description: 'Wie verlengt, en hoe.' }),
    extendBy: period.optional().meta({
      title: 'Te verlengen met',
      description: 'Alleen dan kan een regel `extend` haar een nieuwe termijn geven.',
    }),
    note: note.optional(),
  })
  .meta({ title: 'Maatregel', description: 'Eén trede van de ladder, of ernaast.' });

export const termSchema = z
  .strictObject({
    title,
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
    note: note.optional(),
  })
  .meta({ title: 'Termijn', description: 'Een periode, met de dag waarvan zij telt.' });

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
    note: note.optional(),
  })
  .meta({ title: 'Bevoegdheid', description: 'Waarop de maatregel rust, en wanneer.' });

export const powerSchema = z
  .strictObject({
    articles: z.array(citation).min(1).meta({
      title: 'Overtreden artikelen',
      description: '`wkkgz 2` omvat `wkkgz 2(2)a`.',
    }),
    except: z
      .array(citation)
      .min(1)
      .optional()
      .meta({ title: 'Behalve', description: 'Artikelen die er niet onder vallen.' }),
    valid: validity.optional(),
    opens: z.record(id, opening).meta({ title: 'Opent', description: 'maatregel: waarop zij rust.' }),
    note: note.optional(),
  })
  .meta({ title: 'Bevoegdheden', description: 'Welk overtreden artikel welke maatregel opent.' });

const because = text.meta({ title: 'Omdat', description: 'De zin in het advies.' });

const adds = z.array(id).default([]).meta({ title: 'Erbij', description: 'Maatregelen naast de ladder.' });

export const cellSchema = z
  .strictObject({
    atLeast: id.meta({
      title: 'Ten minste',
      description: 'De lichtste maatregel van de ladder die volstaat.',
    }),
    add: adds,
    because: because.optional(),
  })
  .meta({ title: 'Cel', description: 'De lichtste maatregel die volstaat, en wat erbij komt.' });

const event = z
  .strictObject({
    type: z.enum(['require', 'limit', 'add', 'lift', 'continue', 'extend']).meta({
      title: 'Soort',
      description:
        'require: ten minste; limit: ten hoogste; add: erbij; lift: beëindigen; continue: voortzetten; extend: verlengen.',
    }),
    params: z
      .strictObject({
        because,
        atLeast: id
          .optional()
          .meta({ title: 'Ten minste', description: 'Bij `require`: een maatregel van de ladder.' }),
        above: z
          .literal('running')
          .optional()
          .meta({ title: 'Zwaarder dan', description: 'Bij `require`: wat al loopt.' }),
        atMost: id
          .optional()
          .meta({ title: 'Ten hoogste', description: 'Bij `limit`: een maatregel van de ladder.' }),
        measure: id
          .optional()
          .meta({ title: 'Maatregel', description: 'Bij `add`, `lift`, `continue` en `extend`.' }),
      })
      .meta({ title: 'Parameters', description: 'Wat er gebeurt, en waarom.' }),
  })
  .meta({ title: 'Gevolg', description: 'Wat de regel doet als zij geldt.' });

export const ruleSchema = z
  .strictObject({ name: id, conditions: conditionSchema, event, note: note.optional() })
  .meta({ title: 'Regel', description: 'Zoals json-rules-engine haar schrijft.' });

const step = { when: conditionSchema, because: because.optional(), note: note.optional() };

const newcomers = z
  .strictObject({
    title,
    frameworks: z
      .record(id, z.enum(['visit', 'report']))
      .default({})
      .meta({
        title: 'Kaders',
        description:
          'id van het kader: waarvan de eerste termijn telt (visit: het bezoek; report: het rapport).',
      }),
    ladder: z.array(id).min(1).meta({ title: 'Treden', description: 'De eerste sluit af.' }),
    first: z
      .strictObject({ ...step, measure: id, deadline: deadline.optional(), add: adds })
      .meta({ title: 'Eerste toets', description: 'Wat er volgt als die niet in orde is.' }),
    second: z
      .strictObject({
        ...step,
        then: z.literal('plane').meta({ title: 'Dan', description: 'plane: het gewone vlak.' }),
      })
      .meta({ title: 'Tweede toets', description: 'Daarna geldt het gewone vlak.' }),
  })
  .meta({ title: 'Nieuwe aanbieders', description: 'Eerste toets, tweede toets, daarna het gewone vlak.' });

const measures = z.array(id).min(1).meta({ title: 'Maatregelen', description: 'Die op deze weg kunnen.' });

export const routesSchema = z
  .strictObject({
    newcomers: newcomers.optional(),
    neglect: z
      .strictObject({ title, when: conditionSchema, measure: id, deadline, note: note.optional() })
      .optional()
      .meta({ title: 'Lik-op-stuk', description: 'Deze termijn in plaats van die van de maatregel.' }),
    stimulating: z
      .strictObject({
        title,
        measures,
        verdicts: z
          .literal(false)
          .default(false)
          .meta({ title: 'Oordelen', description: 'Een stimulerend bezoek geeft er geen.' }),
      })
      .optional()
      .meta({ title: 'Stimulerend bezoek', description: 'Kijken en bespreken, zonder oordeel.' }),
    'self-assessment': z
      .strictObject({
        title,
        measures,
        owner: z
          .literal('provider')
          .default('provider')
          .meta({ title: 'Van wie', description: 'provider: de aanbieder kiest en voert uit.' }),
      })
      .optional()
      .meta({ title: 'Zelfevaluatie', description: 'Wat een aanbieder zelf kan doen.' }),
  })
  .meta({ title: 'Routes', description: 'Andere wegen dan het vlak.' });
