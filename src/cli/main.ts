/**
 * The command line. In: arguments, and the streams and environment to use. Out: an exit code; the result on stdout, messages
 * on stderr. Touches no globals of the process. Called by bin.ts.
 */
import { isFrameworkError } from '../index.ts';
import { closest, LIBRARY } from '../node.ts';
import type { Language } from '../wording/language.ts';
import { readArguments } from './arguments.ts';
import type { Command } from './command.ts';
import { assessCommand } from './commands/assess.ts';
import { checkCommand } from './commands/check.ts';
import { deadlineCommand } from './commands/deadline.ts';
import { docsCommand } from './commands/docs.ts';
import { initCommand } from './commands/init.ts';
import { listCommand } from './commands/list.ts';
import { proveCommand } from './commands/prove.ts';
import { questionsCommand } from './commands/questions.ts';
import { schemaCommand } from './commands/schema.ts';
import { showCommand } from './commands/show.ts';
import { testCommand } from './commands/test.ts';
import { commandHelp, generalHelp, usageOf } from './help.ts';
import { problemsAsText } from './problems.ts';
import { EXIT, type Io, print, type Session, sentence, tell } from './session.ts';
import { UsageError } from './usage-error.ts';

const commands: readonly Command[] = [
  assessCommand,
  checkCommand,
  testCommand,
  proveCommand,
  initCommand,
  listCommand,
  showCommand,
  questionsCommand,
  docsCommand,
  schemaCommand,
  deadlineCommand,
];

/**
 * Runs the command line and gives its exit code: 0 done, 1 below the asked level, 2 wrong use, 3 invalid input, 70 a mistake
 * of ours. Never throws.
 *
 * @example
 * process.exitCode = await main(['list'], ioOf(process));
 */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  const session: Session = { io, language: languageIn(argv), texts: new Map() };
  const { name, rest } = split(argv);
  const command = commands.find((one) => one.name === name);
  try {
    if (command) return await runCommand(command, rest, session);
    return runWithoutCommand(name, rest, session);
  } catch (error) {
    return failure(error, command, session);
  }
}

async function runCommand(command: Command, args: readonly string[], session: Session): Promise<number> {
  const given = readArguments(args, command.options);
  if (given.flags.has('help')) {
    print(session, commandHelp(command, session.language));
    return EXIT.done;
  }
  const [least, most] = command.operands;
  const usage = usageOf(command, session.language);
  const extra = given.operands[most];
  if (given.operands.length < least) throw new UsageError('operandMissing', { usage });
  if (extra !== undefined) throw new UsageError('operandTooMany', { value: extra, usage });
  return command.run(given, session);
}

function runWithoutCommand(name: string | undefined, rest: readonly string[], session: Session): number {
  if (name !== undefined) {
    const names = commands.map((command) => command.name);
    throw new UsageError('unknownCommand', { name, suggestion: closest(name, names) ?? '' });
  }
  const { flags } = readArguments(rest, { version: { text: 'version' } });
  const help = generalHelp(commands, session.language);
  if (flags.has('help')) print(session, help);
  else if (flags.has('version')) print(session, LIBRARY.version);
  else {
    tell(session, `${sentence(session, 'noCommand')}\n\n${help}`);
    return EXIT.wrongUse;
  }
  return EXIT.done;
}

async function failure(error: unknown, command: Command | undefined, session: Session): Promise<number> {
  if (error instanceof UsageError) {
    const called = ['toetsingskader', command?.name].filter((part) => part !== undefined).join(' ');
    const hint = sentence(session, 'seeHelp', { command: called });
    tell(session, `toetsingskader: ${sentence(session, error.key, error.args)}\n${hint}`);
    return EXIT.wrongUse;
  }
  if (isFrameworkError(error)) {
    tell(session, await problemsAsText(error.diagnostics, session));
    return EXIT.invalidInput;
  }
  const message = (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
  tell(session, sentence(session, 'unexpected', { message }));
  return EXIT.unexpected;
}

/** The command is the first argument that is no option; options of every command may stand before it. */
function split(argv: readonly string[]): { name: string | undefined; rest: readonly string[] } {
  let at = 0;
  while (/^-./.test(argv[at] ?? '')) at += argv[at] === '--lang' ? 2 : 1;
  return { name: argv[at], rest: argv.filter((_, index) => index !== at) };
}

/** The language to complain in, before the arguments are known to be right. */
function languageIn(argv: readonly string[]): Language {
  const at = argv.indexOf('--lang');
  return argv.includes('--lang=en') || (at !== -1 && argv[at + 1] === 'en') ? 'en' : 'nl';
}
