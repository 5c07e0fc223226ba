import * as z from 'zod';
import { kinds } from '../findings/schema.ts';

/** Small shapes of a recommendation: dates, procedure, citations, earlier visits. */

export const text = z.string();

const anchor = z.enum(['visit', 'report', 'decision', 'notification', 'framework']);

export const deadline = z.strictObject({
  norms: z.array(text),
  anchor,
  from: text,
  assumed: z.boolean(),
  period: text,
  naive: text,
  legal: text,
  date: text,
  article: text.optional(),
  term: text.optional(),
  title: text.optional(),
  basis: text.optional(),
  by: z.enum(['norm', 'harm', 'measure', 'term']),
});

export const hearing = z.strictObject({
  required: z.boolean().optional(),
  unless: text.optional(),
  basis: text.optional(),
  note: text.optional(),
});

export const publication = z.strictObject({
  when: z.enum(['on-notice', 'after-term']),
  earliest: deadline.optional(),
  basis: text.optional(),
  note: text.optional(),
});

export const remedy = z.strictObject({ against: text, term: deadline });

export const sourceRef = z.strictObject({
  id: text,
  kind: z.enum(['article', 'field-norm']),
  label: text,
  title: text,
  elaborates: text.optional(),
  confirmed: z.boolean(),
});

export const earlierVisit = z.strictObject({
  id: text,
  date: text,
  kind: z.enum(kinds),
  framework: z.strictObject({ id: text, version: text }),
  compared: z.boolean(),
});

export const earlierVerdict = z.strictObject({
  visit: text,
  date: text,
  norm: text.optional(),
  possible: z.array(text),
});

export const plannedAction = z.strictObject({
  norm: text,
  title: text,
  action: z.array(text),
  certain: z.boolean(),
  owner: z.literal('provider'),
  term: deadline.optional(),
});
