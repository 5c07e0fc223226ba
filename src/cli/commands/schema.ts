import { jsonSchema, type SchemaName, schemaNames } from '../../index.ts';
import { otherValue } from '../arguments.ts';
import type { Command, Given } from '../command.ts';
import { EXIT, printJson, type Session } from '../session.ts';

/** `schema`: the JSON Schema of a file format. */
export const schemaCommand: Command = {
  name: 'schema',
  summary: 'schema',
  usage: 'schemaUsage',
  operands: [1, 1],
  options: {},
  examples: schemaNames.map((name) => `schema ${name}`),
  run,
};

async function run({ operands }: Given, session: Session): Promise<number> {
  const [name = ''] = operands;
  printJson(session, jsonSchema(knownName(name)));
  return EXIT.done;
}

function knownName(name: string): SchemaName {
  const known = schemaNames.find((one) => one === name);
  if (known) return known;
  throw otherValue(name, schemaNames, 'schema');
}
