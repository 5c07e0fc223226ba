import { type Assessment, assess, type Findings, FrameworkError, parseFindings } from '../../index.ts';
import { loadFramework, loadPolicy, readInput } from '../../node.ts';
import { refuseOther } from '../arguments.ts';
import { levelsIn, normsBelow } from '../below.ts';
import { type Command, formatOption, type Given } from '../command.ts';
import { deliver } from '../deliver.ts';
import { isSameFile } from '../output.ts';
import { problemsAsText } from '../problems.ts';
import { recommendationOn } from '../recommendation.ts';
import { EXIT, type Session, sentence, tell } from '../session.ts';
import { UsageError } from '../usage-error.ts';

/** `assess`: the verdicts of one visit, and with a policy the recommended measure. */
export const assessCommand: Command = {
  name: 'assess',
  summary: 'assess',
  usage: 'assessUsage',
  operands: [1, 1],
  options: {
    framework: { text: 'framework', value: 'idOrFile' },
    policy: { text: 'policy', value: 'idOrFile' },
    date: { text: 'date', value: 'day', isDate: true },
    format: formatOption('text', 'markdown', 'json'),
    detail: { text: 'detail', value: 'word', values: ['summary', 'full'] },
    output: { text: 'output', value: 'file' },
    'fail-below': { text: 'failBelow', value: 'level' },
    'settled-only': { text: 'settledOnly' },
  },
  examples: [
    'assess bevindingen.yaml',
    'assess bevindingen.yaml --policy igj --detail full',
    'assess bevindingen.yaml --framework mijn-kader.yaml --format markdown --output rapport.md',
    'assess - --format json --fail-below voldoet-grotendeels < bevindingen.json',
  ],
  run,
};

async function run(given: Given, session: Session): Promise<number> {
  const [file = ''] = given.operands;
  const { framework: asked, policy, date, 'fail-below': level } = given.values;
  await refuseMisfits(file, given);
  const findings = await readFindings(file, session);
  const framework = await frameworkFor(findings, asked, session);
  const assessment = assess(framework, findings, date === undefined ? {} : { date });
  if (level !== undefined) refuseOther(level, levelsIn(assessment), '--fail-below');
  const recommendation =
    policy === undefined ? undefined : await recommendationOn(assessment, policy, findings);
  const isDelivered = await deliver(assessment, recommendation, given, session);
  if (!isDelivered) return EXIT.invalidInput;
  return level === undefined ? EXIT.done : exitBelow(assessment, level, given, session);
}

async function refuseMisfits(file: string, { values, flags }: Given): Promise<void> {
  const { output, format = 'text', detail } = values;
  if (flags.has('settled-only') && values['fail-below'] === undefined)
    throw new UsageError('needsOption', { option: '--settled-only', other: '--fail-below' });
  if (detail !== undefined && format !== 'text')
    throw new UsageError('onlyWithFormat', { option: '--detail', known: 'text' });
  if (output !== undefined && (await isSameFile(file, output)))
    throw new UsageError('outputIsInput', { file: output });
}

async function readFindings(file: string, session: Session): Promise<Findings> {
  const name = file === '-' ? '<stdin>' : file;
  const text = await readInput(file, { stdin: session.io.stdin });
  session.texts.set(name, text);
  const result = parseFindings(text, { file: name });
  if (!result.ok) throw new FrameworkError('invalid findings', result.diagnostics);
  await warn(result.warnings, session);
  return result.value;
}
