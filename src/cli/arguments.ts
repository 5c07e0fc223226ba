import { parseArgs } from 'node:util';
import { closest } from '../node.ts';
import { commonOptions, type Given, type Option } from './command.ts';
import { UsageError } from './usage-error.ts';

type Options = Readonly<Record<string, Option>>;

/**
 * Reads the arguments of a command, strictly: every option must be known, given once, and have a value that fits.
 * Throws UsageError. parseArgs itself runs loose, because its own errors are sentences in one language.
 */
export function readArguments(args: readonly string[], own: Options): Given {
  const options: Options = { ...own, ...commonOptions };
  const config = Object.entries(options).map(([name, { value, short }]) => [
    name,
    { type: value ? 'string' : 'boolean', ...(short && { short }) } as const,
  ]);
  const { tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(config),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const operands: string[] = [];
  const values = new Map<string, string>();
  const flags = new Set<string>();
  for (const token of tokens) {
    if (token.kind === 'positional') operands.push(token.value);
    if (token.kind !== 'option') continue;
    const { name, rawName } = token;
    const option = knownOption(options, name, rawName);
    if (values.has(name) || flags.has(name)) throw new UsageError('optionTwice', { option: rawName });
    if (option.value) values.set(name, checkedValue(option, token));
    else if (token.value === undefined) flags.add(name);
    else throw new UsageError('flagWithValue', { option: rawName });
  }
  return { operands, values: Object.fromEntries(values), flags };
}

function knownOption(options: Options, name: string, rawName: string): Option {
  const option = Object.hasOwn(options, name) ? options[name] : undefined;
  if (option) return option;
  const near = closest(name, Object.keys(options));
  throw new UsageError('unknownOption', {
    option: rawName,
    suggestion: near === undefined ? '' : `--${near}`,
  });
}

interface OptionToken {
  readonly rawName: string;
  readonly value?: string | undefined;
  readonly inlineValue?: boolean | undefined;
}

function checkedValue(option: Option, { rawName, value = '', inlineValue }: OptionToken): string {
  const isOther = !inlineValue && value.startsWith('-') && value !== '-';
  if (value === '' || isOther) throw new UsageError('optionWithoutValue', { option: rawName });
  if (option.values) refuseOther(value, option.values, rawName);
  if (option.isDate && !isDate(value)) throw new UsageError('notADate', { option: rawName, value });
  return value;
}

/** Throws UsageError for a word that is none of those known. */
export function refuseOther(value: string, known: readonly string[], option: string): void {
  if (!known.includes(value)) throw otherValue(value, known, option);
}

/** The mistake of a word that is none of those known. */
export function otherValue(value: string, known: readonly string[], option: string): UsageError {
  return new UsageError('unknownValue', { option, value, known, suggestion: closest(value, known) ?? '' });
}

/** The years that dates in files may have too. */
function isDate(text: string): boolean {
  if (!/^(19|20|21)\d{2}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
