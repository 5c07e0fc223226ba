import * as z from 'zod';
import { assessmentSchema } from './assessment/schema.ts';
import { findingsSchema } from './findings/schema.ts';
import { profileSchema } from './framework/profile/schema.ts';
import { frameworkSchema, librarySchema } from './framework/schema.ts';
import { dossierSchema } from './intervention/dossier/schema.ts';
import { recommendationSchema } from './intervention/recommendation-schema.ts';
import { policySchema } from './intervention/schema.ts';
import { casesSchema } from './testing/schema.ts';

/** The names that {@link jsonSchema} knows. */
export type SchemaName =
  | 'framework'
  | 'library'
  | 'findings'
  | 'policy'
  | 'dossier'
  | 'cases'
  | 'assessment'
  | 'recommendation'
  | 'profile';

/** The formats that have a published JSON Schema, and whether they are written by people (input) or by us (output). */
const schemas: Readonly<Record<SchemaName, { readonly schema: z.ZodType; readonly io: 'input' | 'output' }>> =
  {
    framework: { schema: frameworkSchema, io: 'input' },
    library: { schema: librarySchema, io: 'input' },
    profile: { schema: profileSchema, io: 'input' },
    findings: { schema: findingsSchema, io: 'input' },
    policy: { schema: policySchema, io: 'input' },
    dossier: { schema: dossierSchema, io: 'input' },
    cases: { schema: casesSchema, io: 'input' },
    assessment: { schema: assessmentSchema, io: 'output' },
    recommendation: { schema: recommendationSchema, io: 'output' },
  };

/** Every name that {@link jsonSchema} knows. */
export const schemaNames = Object.keys(schemas) as readonly SchemaName[];

/**
 * The JSON Schema (draft 2020-12) of a file format, for editors and validators.
 *
 * @example
 * console.log(JSON.stringify(jsonSchema('findings'), undefined, 2));
 */
export function jsonSchema(name: SchemaName): Readonly<Record<string, unknown>> {
  if (!Object.hasOwn(schemas, name)) throw new TypeError(`jsonSchema: no schema named ${String(name)}`);
  const { schema, io } = schemas[name];
  return z.toJSONSchema(schema, { io }) as Record<string, unknown>;
}
