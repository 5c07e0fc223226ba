import { type HelpKey, helpTexts } from '../wording/cli-help.ts';
import { fill, type Language } from '../wording/language.ts';
import { type Command, commonOptions, type Option } from './command.ts';
import { aligned, indented } from './table.ts';

/** The help of the whole command line. */
export function generalHelp(commands: readonly Command[], language: Language): string {
  const say = sayIn(language);
  return [
    say('about'),
    section(say('usage'), [say('generalUsage')]),
    section(say('commands'), aligned(commands.map(({ usage, summary }) => [say(usage), say(summary)]))),
    section(say('options'), optionRows({ ...commonOptions, version: { text: 'version' } }, language)),
    exitCodes(language),
    say('perCommand'),
  ].join('\n\n');
}

/** The help of one command, with examples. */
export function commandHelp(command: Command, language: Language): string {
  const say = sayIn(language);
  const { summary, usage, options, examples } = command;
  return [
    say(summary),
    section(say('usage'), [`toetsingskader ${say(usage)} [${say('options').toUpperCase()}]`]),
    section(say('options'), optionRows({ ...options, ...commonOptions }, language)),
    section(
      say('examples'),
      examples.map((example) => `toetsingskader ${example}`),
    ),
    exitCodes(language),
  ].join('\n\n');
}

/** How a command is to be called: `toetsingskader show KADER`. */
export function usageOf({ usage }: Command, language: Language): string {
  return `toetsingskader ${sayIn(language)(usage)}`;
}

const sayIn =
  (language: Language) =>
  (key: HelpKey): string =>
    helpTexts[key][language];

function optionRows(options: Readonly<Record<string, Option>>, language: Language): readonly string[] {
  const say = sayIn(language);
  const rows = Object.entries(options).map(([name, { text, value, values = [], short }]) => {
    const start = `${short ? `-${short}, ` : ''}--${name}${value ? ` ${say(value)}` : ''}`;
    return [start, fill(say(text), { values: values.join(', ') })];
  });
  return aligned(rows);
}

function exitCodes(language: Language): string {
  const say = sayIn(language);
  return section(
    say('exitCodes'),
    aligned([
      ['0', say('exit0')],
      ['1', say('exit1')],
      ['2', say('exit2')],
      ['3', say('exit3')],
    ]),
  );
}

function section(title: string, lines: readonly string[]): string {
  return [title, ...indented(lines)].join('\n');
}
