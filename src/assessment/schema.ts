import * as z from 'zod';
import type { Trace } from '../conditions/model.ts';
import { kinds, methods, valueSchema } from '../findings/schema.ts';
import { date, id, version } from '../framework/schema-words.ts';

/** The shape of an assessment: what `assess` gives, as JSON. */

const text = z.string();
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const holds = z.enum(['satisfied', 'not-satisfied', 'unknown']);
const value = valueSchema;
const params = z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]));
const findings = z.array(text);

const leafTrace = z.strictObject({
  result: holds,
  fact: text,
  path: text.optional(),
  params: params.optional(),
  operator: text,
  expected: z.strictObject({
    fact: text.optional(),
    path: text.optional(),
    params: params.optional(),
    values: z.array(z.union([value, z.array(z.number())])),
  }),
  observed: z.array(value),
  findings,
});

/** A trace, recursive like the condition it explains. */
const traceSchema: z.ZodType<Trace> = z
  .lazy(() =>
    z.union([
      leafTrace,
      z.strictObject({ result: holds, group: z.enum(['all', 'any']), of: z.array(traceSchema) }),
      z.strictObject({ result: holds, group: z.literal('not'), of: z.tuple([traceSchema]) }),
      z.strictObject({
        result: holds,
        group: z.literal('condition'),
        name: text,
        of: z.tuple([traceSchema]),
      }),
    ]),
  )
  .meta({ id: 'trace', title: 'Verklaring' }) as unknown as z.ZodType<Trace>;

const missing = z.strictObject({
  for: id,
  unit: id.optional(),
  kind: z.enum(['criterion', 'fact', 'record', 'item', 'sample', 'contradiction', 'norm']),
  id: text,
  item: text.optional(),
  minimum: z.number().optional(),
  question: text,
});

const verdict = z.strictObject({
  state: z.enum(['level', 'undetermined', 'not-applicable', 'not-tested', 'not-judged']),
  level: id.optional(),
  reason: z.enum(['out-of-scope', 'no-evidence']).optional(),
  possible: z.array(id).min(1),
  exact: z.boolean(),
  missing: z.array(missing),
  settledDespite: z.array(missing),
});

const decidedBy = z.array(z.strictObject({ weighing: id, level: id, row: z.int().min(0), because: text }));

const overridden = z.strictObject({
  from: z.array(id),
  motivation: text,
  by: text,
  date,
  until: date.optional(),
});

const sources = z.array(
  z.strictObject({
    id: text,
    kind: z.enum(['article', 'field-norm']),
    label: text,
    title: text,
    elaborates: text.optional(),
    confirmed: z.boolean(),
  }),
);

const range = z.tuple([z.number(), z.number()]);

const criterionTrace = z.strictObject({
  applies: traceSchema.optional(),
  answers: z.array(z.strictObject({ value, findings })),
  superseded: z.array(z.strictObject({ value, findings })).optional(),
  conflict: z.enum(['undetermined', 'latest', 'worst']).optional(),
  met: traceSchema.optional(),
  rows: z.array(z.strictObject({ level: id, result: holds, when: traceSchema.optional() })).optional(),
  records: z
    .array(
      z.strictObject({
        id: text,
        result: z.enum(['satisfied', 'not-satisfied', 'unknown', 'left-out']),
        where: traceSchema.optional(),
        met: traceSchema.optional(),
      }),
    )
    .optional(),
  sample: z.strictObject({ inspected: range, satisfied: range }).optional(),
  minimum: z.number().optional(),
});

const status = z.enum(['tested', 'encouraged']);

const criterion = z.strictObject({
  id,
  title: text,
  status,
  essential: z.boolean(),
  unit: id.optional(),
  outcome: id,
  possible: z.array(id).min(1),
  sources,
  trace: criterionTrace,
  missing: z.array(missing),
  findings,
  overridden: overridden.optional(),
  notLookedAt: text.optional(),
});

const norm = z.strictObject({
  id,
  title: text,
  status,
  scope: z.enum(['unit', 'organisation']),
  harm: z.strictObject({ class: z.enum(['none', 'limited', 'serious', 'irreversible']), because: text }),
  sources,
  repairWithin: text.optional(),
  verdict,
  forMeasures: verdict.optional(),
  leftOut: findings,
  decidedBy,
  overridden: overridden.optional(),
  judgedAt: z.array(id),
  notTestedAt: z.array(id),
  criteria: z.array(criterion),
});

const weighed = {
  verdict: verdict.optional(),
  forMeasures: verdict.optional(),
  decidedBy,
  counts: z.record(z.string(), z.int()),
};

const finding = z.strictObject({
  id: text,
  criterion: id.optional(),
  fact: id.optional(),
  record: id.optional(),
  value: value.optional(),
  remark: text.optional(),
  method: z.enum(methods).optional(),
  source: text.optional(),
  date: date.optional(),
  unit: id.optional(),
  note: text.optional(),
  origin: z.literal('incident-register').optional(),
});

const pinned = z.strictObject({ format: text, id, version, sha256 });

const diagnostic = z.strictObject({
  code: text,
  severity: z.enum(['error', 'warning', 'info']),
  path: z.array(z.union([z.string(), z.number()])),
  line: z.int().optional(),
  column: z.int().optional(),
  file: text.optional(),
  args: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.array(z.string())])),
});

export const assessmentSchema = z
  .strictObject({
    format: z.literal('assessment/1'),
    date,
    kind: z.enum(kinds),
    title: text.optional(),
    frameworks: z.array(
      z.strictObject({
        id,
        version,
        title: text,
        levels: z.array(z.strictObject({ id, title: text, met: z.boolean() })),
      }),
    ),
    provider: z.strictObject({ id, name: text }),
    themes: z.array(
      z.strictObject({
        id,
        title: text,
        always: z.boolean(),
        framework: id,
        ...weighed,
        norms: z.array(norm),
      }),
    ),
    overall: z.strictObject(weighed),
    units: z.array(
      z.strictObject({
        id,
        title: text,
        visited: z.boolean(),
        norms: z.array(
          z.strictObject({
            id,
            verdict,
            forMeasures: verdict.optional(),
            decidedBy,
            overridden: overridden.optional(),
          }),
        ),
      }),
    ),
    notVisited: z.array(id),
    findings: z.array(finding),
    notLookedAt: z.array(
      z.strictObject({
        criterion: id.optional(),
        norm: id.optional(),
        fact: id.optional(),
        unit: id.optional(),
        reason: text,
      }),
    ),
    basis: z.array(text),
    receipt: z.strictObject({
      library: z.strictObject({ name: text, version: text }),
      date,
      frameworks: z.array(pinned),
      findings: z.strictObject({ format: text, sha256 }),
    }),
    diagnostics: z.array(diagnostic),
  })
  .meta({ title: 'Toetsing', description: 'Alle oordelen van één bezoek, met hun verklaring.' });
