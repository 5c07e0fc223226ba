import { type CliKey, cliTexts } from '../wording/cli.ts';
import { type Arguments, fill } from '../wording/language.ts';

/** The command line was used in a wrong way: one sentence, and exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
  readonly key: CliKey;
  readonly args: Arguments;

  constructor(key: CliKey, args: Arguments = {}) {
    super(fill(cliTexts[key].en, args));
    this.key = key;
    this.args = args;
  }
}
