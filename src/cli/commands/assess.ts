import {
  assess,
  type Diagnostic,
  type Dossier,
  type Findings,
  type Framework,
  FrameworkError,
  parseDossier,
  parseFindings,
  type Result,
  recommend,
} from '../../index.ts';
import { listFrameworks, loadFramework, loadPolicy, readInput } from '../../node.ts';
import { refuseOther } from '../arguments.ts';
import { belowSentence, levelsIn, normsBelow } from '../below.ts';
import { type Command, formatOption, type Given } from '../command.ts';
import { deliver, isSameFile } from '../output.ts';
import { warn } from '../problems.ts';
import { rendered } from '../rendered.ts';
import { EXIT, type Session, tell } from '../session.ts';
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
    dossier: { text: 'dossier', value: 'file' },
    'visited-on': { text: 'visitedOn', value: 'day', isDate: true },
    'reported-on': { text: 'reportedOn', value: 'day', isDate: true },
    'decided-on': { text: 'decidedOn', value: 'day', isDate: true },
    'notified-on': { text: 'notifiedOn', value: 'day', isDate: true },
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
    'assess bevindingen.yaml --policy igj --dossier dossier.yaml --reported-on 2026-04-10',
    'assess bevindingen.yaml --framework mijn-kader.yaml --output rapport.txt',
    'assess bevindingen.yaml --format markdown --lang en',
    'assess - --format json --fail-below voldoet-grotendeels < bevindingen.json',
  ],
  run,
};

async function run(given: Given, session: Session): Promise<number> {
  const [file = ''] = given.operands;
  const { framework: asked, policy: policyName, date, output, 'fail-below': level } = given.values;
  await refuseMisfits(file, given);

  const findings = await readFindings(file, session);
  const framework = await frameworkFor(findings, asked, session);
  const assessment = assess(framework, findings, date === undefined ? {} : { date });
  if (level !== undefined) refuseOther(level, levelsIn(assessment), '--fail-below');

  const policy = policyName === undefined ? undefined : await policyOn(assessment.date, policyName, session);
  const past = await pastOf(given.values.dossier, framework, session);
  const { context } = findings;
  const recommendation =
    policy && (await recommend(assessment, policy, { context, ...past, anchors: anchorsIn(given.values) }));

  const isDelivered = await deliver(rendered(assessment, recommendation, given, session), output, session);
  if (!isDelivered) return EXIT.invalidInput;
  const below = level === undefined ? [] : normsBelow(assessment, level, given.flags.has('settled-only'));
  if (level === undefined || below.length === 0) return EXIT.done;
  tell(session, belowSentence(below, level, session));
  return EXIT.below;
}

/** The options that say when something happened, with what terms call it. */
const ANCHORS = [
  ['visited-on', 'visit'],
  ['reported-on', 'report'],
  ['decided-on', 'decision'],
  ['notified-on', 'notification'],
] as const;

function anchorsIn(values: Given['values']) {
  return Object.fromEntries(
    ANCHORS.flatMap(([option, anchor]) => (values[option] === undefined ? [] : [[anchor, values[option]]])),
  );
}

async function refuseMisfits(file: string, { values, flags }: Given): Promise<void> {
  const { output, format = 'text', detail, dossier, policy } = values;
  for (const option of ['dossier', ...ANCHORS.map(([name]) => name)])
    if (values[option] !== undefined && policy === undefined)
      throw new UsageError('needsOption', { option: `--${option}`, other: '--policy' });
  if (flags.has('settled-only') && values['fail-below'] === undefined)
    throw new UsageError('needsOption', { option: '--settled-only', other: '--fail-below' });
  if (detail !== undefined && format !== 'text')
    throw new UsageError('onlyWithFormat', { option: '--detail', known: 'text' });
  for (const input of [file, dossier])
    if (output !== undefined && input !== undefined && (await isSameFile(input, output)))
      throw new UsageError('outputIsInput', { file: output });
}

async function readFindings(file: string, session: Session): Promise<Findings> {
  return read(file, parseFindings, session);
}

/** The dossier, with the editions that it speaks of as far as they are included. */
async function pastOf(file: string | undefined, framework: Framework, session: Session) {
  if (file === undefined) return {};
  const dossier: Dossier = await read(file, parseDossier, session);
  const named = new Set(dossier.assessments?.map((one) => one.framework.version));
  const earlier: Framework[] = [];
  for (const { id, version } of await listFrameworks())
    if (id === framework.id && version !== framework.version && named.has(version))
      earlier.push(await loadFramework(id, { version }));
  return { dossier, framework: [framework, ...earlier] };
}

async function read<T>(
  file: string,
  parse: (text: string, options: { readonly file: string }) => Result<T>,
  session: Session,
): Promise<T> {
  const name = file === '-' ? '<stdin>' : file;
  const text = await readInput(file, { stdin: session.io.stdin });
  session.texts.set(name, text);
  const result = parse(text, { file: name });
  if (!result.ok) throw new FrameworkError('invalid input', result.diagnostics);
  await warn(result.warnings, session);
  return result.value;
}

/** The framework that is asked for, else the one the findings name; of an id the edition that the findings name. */
async function frameworkFor(findings: Findings, asked: string | undefined, session: Session) {
  const { id, version } = findings.framework;
  const isNamed = asked === undefined || asked === id;
  return withWarnings(
    session,
    (onWarning): Promise<Framework> => loadFramework(asked ?? id, { onWarning, ...(isNamed && { version }) }),
  );
}

async function policyOn(date: string, idOrFile: string, session: Session) {
  return withWarnings(session, (onWarning) => loadPolicy(idOrFile, { date, onWarning }));
}

async function withWarnings<T>(
  session: Session,
  load: (onWarning: (warning: Diagnostic) => void) => Promise<T>,
): Promise<T> {
  const warnings: Diagnostic[] = [];
  const loaded = await load((warning) => void warnings.push(warning));
  await warn(warnings, session);
  return loaded;
}
