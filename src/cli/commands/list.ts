import { listFrameworks } from '../../node.ts';
import { type Command, formatOption, type Given } from '../command.ts';
import { EXIT, print, printJson, type Session } from '../session.ts';
import { aligned } from '../table.ts';
import { validityWords } from '../validity.ts';

/** `list`: the frameworks that are included. */
export const listCommand: Command = {
  name: 'list',
  summary: 'list',
  usage: 'listUsage',
  operands: [0, 0],
  options: { format: formatOption('text', 'json') },
  examples: ['list', 'list --format json'],
  run,
};

async function run({ values }: Given, session: Session): Promise<number> {
  const editions = await listFrameworks();
  if (values.format === 'json') printJson(session, editions);
  else {
    const rows = editions.map(({ id, version, title, valid }) => [
      id,
      version,
      title,
      validityWords(valid, session),
    ]);
    print(session, aligned(rows).join('\n'));
  }
  return EXIT.done;
}
