import * as z from 'zod';
import { kinds } from '../findings/schema.ts';
import { followedLevels } from './dossier/schema.ts';
import {
  deadline,
  earlierVerdict,
  earlierVisit,
  hearing,
  plannedAction,
  publication,
  remedy,
  sourceRef,
  text,
} from './recommendation-schema-parts.ts';

/** The shape of a recommendation: what `recommend` gives, as JSON. */

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const list = z.array(text);
const pinned = z.strictObject({ format: text, id: text, version: text, sha256 });
const judged = { level: text.optional(), possible: list };

const reason = z
  .strictObject({
    kind: z.enum([
      'cell',
      'rule',
      'limit',
      'suffices',
      'neighbour',
      'improving',
      'no-power',
      'after',
      'unmet',
      'own',
      'shortfall',
      'encouraged',
      'route',
      'running',
      'restored',
      'unrestored',
    ]),
    because: text.optional(),
    rule: text.optional(),
    risk: text.optional(),
    trust: text.optional(),
    measure: text.optional(),
    norms: list.optional(),
    article: text.optional(),
  })
  .meta({ title: 'Reden' });

const signal = z.strictObject({
  id: text,
  title: text,
  direction: z.enum(['up', 'down']),
  weight: z.int(),
  motivation: text.optional(),
});

const interval = z.tuple([z.int(), z.int()]);

const trust = z.strictObject({
  ...judged,
  up: interval,
  down: interval,
  seen: z.array(signal),
  notSeen: z.array(signal),
  unanswered: z.array(signal),
  set: z.strictObject({ level: text, motivation: text, by: text }).optional(),
});

const normInView = z.strictObject({
  id: text,
  title: text,
  status: z.enum(['tested', 'encouraged']),
  harm: z.enum(['none', 'limited', 'serious', 'irreversible']),
  standing: z.enum([
    'breached',
    'may-be-breached',
    'shortfall',
    'in-order',
    'not-tested',
    'not-applicable',
    'not-judged',
  ]),
  possible: list,
  extent: z.strictObject({ ...judged, because: text.optional() }).optional(),
  persistent: z.boolean().optional(),
  trend: z.enum(['new', 'better', 'same', 'worse']).optional(),
  history: z.array(earlierVerdict).optional(),
  articles: z.array(sourceRef),
  mayBeBreached: z.array(sourceRef),
});

const compared = z.strictObject({ measure: text, title: text, because: z.array(reason) });

const measure = z
  .strictObject({
    measure: text,
    title: text,
    category: z.enum(['stimulating', 'corrective', 'administrative', 'disciplinary', 'criminal']),
    role: z.enum(['ladder', 'own', 'beside', 'advice']),
    certain: z.boolean(),
    norms: list,
    units: list,
    organisation: z.boolean(),
    powers: z.array(
      z.strictObject({
        article: text,
        norms: list,
        basis: text,
        max: z.number().optional(),
        note: text.optional(),
      }),
    ),
    authority: text.optional(),
    contents: z.array(z.strictObject({ id: text, text })),
    extension: text.optional(),
    deadlines: z.array(deadline),
    hearing: hearing.optional(),
    publication: publication.optional(),
    remedy: remedy.optional(),
    why: z.array(reason),
    whyNotLighter: compared.optional(),
    whyNotHeavier: compared.optional(),
  })
  .meta({ title: 'Maatregel' });

const barred = z.strictObject({
  measure: text,
  title: text,
  norm: text,
  articles: list,
  whole: z.boolean(),
  asked: z.boolean(),
  certain: z.boolean(),
  because: reason,
  heaviestBelow: text.optional(),
});

const question = z.strictObject({
  kind: z.enum(['fact', 'norm', 'history', 'trust']),
  id: text,
  question: text,
  options: list,
  parts: z.array(z.strictObject({ id: text, unit: text.optional(), question: text })),
});

const runningMeasure = z
  .strictObject({
    id: text.optional(),
    measure: text,
    title: text,
    action: z.enum(['lift', 'continue', 'extend', 'heavier', 'lighter', 'undetermined']),
    because: z.array(reason),
    norms: list.optional(),
    since: text.optional(),
    deadline: text.optional(),
    overdue: z.boolean().optional(),
    followed: z.enum(followedLevels).optional(),
    note: text.optional(),
    extension: deadline.optional(),
  })
  .meta({ title: 'Lopende maatregel' });

const conflict = z.strictObject({
  floor: text,
  ceiling: text,
  floorBy: z.array(reason),
  ceilingBy: z.array(reason),
  certain: z.boolean(),
});

export const recommendationSchema = z
  .strictObject({
    format: z.literal('recommendation/1'),
    isAdvice: z.literal(true).meta({ title: 'Advies', description: 'Nooit een besluit.' }),
    date: text,
    kind: z.enum(kinds),
    provider: z.strictObject({ id: text, name: text }),
    policy: z.strictObject({ ...pinned.shape, format: z.literal('policy/1'), title: text, basis: text }),
    receipt: z.strictObject({
      library: z.strictObject({ name: text, version: text }),
      date: text,
      policy: pinned,
      assessment: z.strictObject({ format: z.literal('assessment/1'), sha256 }),
      context: z.strictObject({ sha256 }),
      dossier: z.strictObject({ format: z.literal('dossier/1'), sha256 }).optional(),
      frameworks: z.array(pinned),
      findings: z.strictObject({ format: text, sha256 }),
    }),
    route: z.enum(['plane', 'newcomers', 'stimulating', 'self-assessment']),
    phase: z.strictObject(judged),
    risk: z.strictObject({
      ...judged,
      because: z.array(z.strictObject({ level: text, because: text.optional(), norms: list })),
    }),
    trust,
    norms: z.array(normInView),
    measures: z.array(measure),
    barred: z.array(barred),
    running: runningMeasure.optional(),
    alsoRunning: z.array(runningMeasure).optional(),
    visits: z.array(earlierVisit).optional(),
    plan: z.array(plannedAction).optional(),
    range: z.strictObject({ measures: list, exact: z.boolean(), runs: z.int() }),
    questions: z.array(question),
    leftOut: z.array(
      z.strictObject({
        norm: text,
        findings: list,
        verdict: list,
        forMeasures: list,
        makesDifference: z.boolean(),
      }),
    ),
    conflicts: z.array(conflict),
    encouragedOnly: z.boolean(),
    scope: z.strictObject({
      visitFirst: z.array(z.strictObject({ unit: text, title: text, norms: list })).optional(),
      notVisited: z.array(z.strictObject({ id: text, title: text })),
      notTested: z.array(z.strictObject({ norm: text, reason: text })),
      notTestedAt: z.array(z.strictObject({ norm: text, units: list })),
    }),
    texts: z.record(text, text),
    diagnostics: z.array(
      z.strictObject({
        code: text,
        severity: z.enum(['error', 'warning', 'info']),
        path: z.array(z.union([z.string(), z.number()])),
        line: z.int().optional(),
        column: z.int().optional(),
        file: text.optional(),
        args: z.record(text, z.union([text, z.number(), z.boolean(), list])),
      }),
    ),
  })
  .meta({ title: 'Interventieadvies', description: 'Welke maatregel past, en waarom. Een mens besluit.' });
