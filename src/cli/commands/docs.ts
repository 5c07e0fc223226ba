import { isFrameworkError } from '../../index.ts';
import { loadCases, loadFramework } from '../../node.ts';
import { renderDocs } from '../../report.ts';
import type { Cases } from '../../testing.ts';
import { type Command, formatOption, type Given } from '../command.ts';
import { deliver, isSameFile } from '../output.ts';
import { EXIT, type Session } from '../session.ts';
import { UsageError } from '../usage-error.ts';

/** `docs`: a framework as a page to read. */
export const docsCommand: Command = {
  name: 'docs',
  summary: 'docs',
  usage: 'docsUsage',
  operands: [1, 1],
  options: {
    format: formatOption('markdown', 'html'),
    output: { text: 'output', value: 'file' },
  },
  examples: ['docs ggz', 'docs ggz --format html --output ggz.html', 'docs mijn-kader.yaml --lang en'],
  run,
};

async function run({ operands, values }: Given, session: Session): Promise<number> {
  const [name = ''] = operands;
  const { output, format } = values;
  if (output !== undefined && (await isSameFile(name, output)))
    throw new UsageError('outputIsInput', { file: output });
  const framework = await loadFramework(name);
  const page = renderDocs(framework, {
    language: session.language,
    format: format === 'html' ? 'html' : 'markdown',
    cases: await casesOf(name),
  });
  return (await deliver(page, output, session)) ? EXIT.done : EXIT.invalidInput;
}

/** The cases beside a framework; a framework without cases has none to show. */
async function casesOf(name: string): Promise<readonly Cases[]> {
  try {
    return await loadCases(name);
  } catch (error) {
    const isNone =
      isFrameworkError(error) && error.diagnostics.every(({ code }) => code === 'no-cases-found');
    if (isNone) return [];
    throw error;
  }
}
