import { Ajv2020 } from 'ajv/dist/2020.js';
import { jsonSchema, type SchemaName } from '../../src/index.ts';

const validators = new Map<SchemaName, ReturnType<Ajv2020['compile']>>();

/** What ajv has against a value by a published JSON Schema; the first five. */
export function errorsIn(name: SchemaName, value: unknown): readonly string[] {
  const validate =
    validators.get(name) ??
    new Ajv2020({ strict: false, allErrors: true, validateFormats: false }).compile(jsonSchema(name));
  validators.set(name, validate);
  if (validate(value)) return [];
  return (validate.errors ?? []).slice(0, 5).map(({ instancePath, message }) => `${instancePath} ${message}`);
}
