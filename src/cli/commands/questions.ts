import { type Framework, type Question, questions } from '../../index.ts';
import { loadFramework } from '../../node.ts';
import { answerTypes, type CliKey } from '../../wording/cli.ts';
import { type Command, formatOption, type Given } from '../command.ts';
import { EXIT, print, printJson, type Session, sentence } from '../session.ts';
import { indented } from '../table.ts';

/** `questions`: everything that can be filled in for a framework, in order. */
export const questionsCommand: Command = {
  name: 'questions',
  summary: 'questions',
  usage: 'questionsUsage',
  operands: [1, 1],
  options: { format: formatOption('text', 'json') },
  examples: ['questions ggz', 'questions mijn-kader.yaml --format json'],
  run,
};

async function run({ operands, values }: Given, session: Session): Promise<number> {
  const framework = await loadFramework(operands[0] ?? '');
  const asked = questions(framework);
  if (values.format === 'json') printJson(session, asked);
  else print(session, asText(framework, asked, session));
  return EXIT.done;
}

const FACT_SECTIONS = {
  provider: 'providerFacts',
  unit: 'unitFacts',
  any: 'anyFacts',
} as const satisfies Record<Question['about'], CliKey>;

function asText(framework: Framework, asked: readonly Question[], session: Session): string {
  const { title, version } = framework;
  const facts = Object.entries(FACT_SECTIONS).map(([about, key]) => {
    const own = asked.filter((question) => question.kind === 'fact' && question.about === about);
    return section(sentence(session, key), own, session);
  });
  const records = asked.filter(({ kind }) => kind === 'record');
  return [
    sentence(session, 'questionsOn', { title, version }),
    ...facts,
    ...normSections(framework, asked, session),
    ...records.map((record) =>
      section(
        sentence(session, 'recordFacts', { title: record.title, id: record.id }),
        record.facts ?? [],
        session,
      ),
    ),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

function normSections(
  { themes }: Framework,
  asked: readonly Question[],
  session: Session,
): readonly string[] {
  const norms = themes.flatMap((theme) => theme.norms);
  return norms.map(({ id, title }) => {
    const own = asked.filter((question) => question.kind === 'criterion' && question.norm === id);
    return section(`${id} ${title}`, own, session);
  });
}

function section(title: string, asked: readonly Question[], session: Session): string {
  if (asked.length === 0) return '';
  return [title, ...indented(asked.flatMap((question) => linesOf(question, session)))].join('\n');
}

function linesOf({ id, question, type, options }: Question, session: Session): readonly string[] {
  const first = `${id}: ${question} [${answerTypes[type][session.language]}]`;
  if (!options) return [first];
  const words = Object.entries(options).map(([option, label]) => `${option} (${label})`);
  const key = type === 'checklist' ? 'items' : 'options';
  return [first, ...indented([sentence(session, key, { options: words })])];
}
