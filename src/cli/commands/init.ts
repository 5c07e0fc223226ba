import { join } from 'node:path';
import { isFrameworkError, jsonSchema, type SchemaName } from '../../index.ts';
import { frameworkTemplate, isFrameworkId, type TemplateFile } from '../../node.ts';
import type { Command, Given } from '../command.ts';
import { makeFolder } from '../new-folder.ts';
import { schemasInReach } from '../schemas-in-reach.ts';
import { EXIT, print, type Session, sentence, tell } from '../session.ts';
import { indented } from '../table.ts';
import { UsageError } from '../usage-error.ts';

/** `init`: a new framework to learn from. */
export const initCommand: Command = {
  name: 'init',
  summary: 'init',
  usage: 'initUsage',
  operands: [1, 1],
  options: {
    folder: { text: 'intoFolder', value: 'folder' },
    title: { text: 'titled', value: 'text' },
  },
  examples: ['init mijn-kader', 'init thuiszorg --folder kaders --title Thuiszorg'],
  run,
};

async function run({ operands, values }: Given, session: Session): Promise<number> {
  const [id = ''] = operands;
  const { folder: parent = '.', title = sentence(session, 'titleFor', { id }) } = values;
  if (!isFrameworkId(id)) throw new UsageError('notAnId', { value: id });
  if (title.trim() === '') throw new UsageError('optionWithoutValue', { option: '--title' });
  const folder = join(parent, id);
  const schemas = schemasInReach(folder);
  const template = await frameworkTemplate(id, { title, ...(schemas !== undefined && { schemas }) });
  const files = [...template, ...(schemas === undefined ? schemaFiles() : [])];
  try {
    await makeFolder(folder, files);
  } catch (error) {
    if (isFrameworkError(error)) throw error;
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    tell(session, sentence(session, 'cannotWrite', { file: folder, reason }));
    return EXIT.invalidInput;
  }
  print(session, told(folder, files, session));
  return EXIT.done;
}

/** Where the package is not installed in reach, the schemas come along. */
function schemaFiles(): readonly TemplateFile[] {
  const names: readonly SchemaName[] = ['framework', 'cases'];
  return names.map((name) => ({
    path: `schema/${name}.json`,
    text: `${JSON.stringify(jsonSchema(name), undefined, 2)}\n`,
  }));
}

function told(folder: string, files: readonly TemplateFile[], session: Session): string {
  const made = files.map(({ path }) => join(folder, path));
  const [framework = ''] = made;
  return [
    sentence(session, 'made'),
    ...indented(made),
    '',
    sentence(session, 'next'),
    ...indented([`toetsingskader check ${framework}`, `toetsingskader test ${folder}`]),
  ].join('\n');
}
