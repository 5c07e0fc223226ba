/** The fixtures as the tests of this folder read them. */
import { readdirSync, readFileSync } from 'node:fs';
import type { Diagnostic, Result } from '../../src/diagnostics/diagnostic.ts';
import type { Findings } from '../../src/findings/model.ts';
import { parseFindings } from '../../src/findings/parse.ts';
import type { Framework, Library } from '../../src/framework/model.ts';
import { parseFramework, parseLibrary } from '../../src/framework/parse.ts';
import { parseDossier } from '../../src/intervention/dossier/parse.ts';
import { parsePolicy } from '../../src/intervention/parse.ts';
import type { Policy } from '../../src/intervention/policy.ts';
import { libraryOf } from '../../src/testing/library.ts';
import { parseCases } from '../../src/testing/parse.ts';
import { prepare } from '../../src/testing/prepare.ts';

const folder = new URL('../fixtures/', import.meta.url);

/** The text of a fixture: `good/kader.yaml`. */
export const fixture = (name: string): string => readFileSync(new URL(name, folder), 'utf8');

const soundOf = <T>(result: Result<T>): T => {
  if (result.ok && result.warnings.length === 0) return result.value;
  const found = result.ok ? result.warnings : result.diagnostics;
  throw new Error(found.map(({ code, line, column }) => `${code} ${line}:${column}`).join('\n'));
};

export const library: Library = soundOf(
  parseLibrary(fixture('good/bibliotheek.yaml'), { file: 'bibliotheek.yaml' }),
);

export const framework: Framework = soundOf(
  parseFramework(fixture('good/kader.yaml'), { file: 'kader.yaml', libraries: [library] }),
);

/** The good findings, with something replaced. */
export const findingsWith = (from = '', to = ''): Findings =>
  soundOf(parseFindings(replaced('good/bevindingen.yaml', from, to), { framework }));

/** The good policy, with something replaced. */
export const policyWith = (from = '', to = ''): Policy =>
  soundOf(parsePolicy(replaced('good/beleid.yaml', from, to), { libraries: [library] }));

/** A fixture with something in it replaced; what is to be replaced must be there. */
export function replaced(name: string, from: string, to: string): string {
  const text = fixture(name);
  if (!text.includes(from)) throw new Error(`${name} does not hold ${from}`);
  return text.replace(from, () => to);
}

/** Parses a text as what its `format:` says it is; findings where it does not say. */
export function parse(text: string, file?: string): Result<unknown> {
  const options = { ...(file !== undefined && { file }), libraries: [library] };
  switch (/^format: (\w+)\/\d+$/m.exec(text)?.[1]) {
    case 'framework':
      return parseFramework(text, options);
    case 'library':
      return parseLibrary(text, options);
    case 'policy':
      return parsePolicy(text, options);
    case 'dossier':
      return parseDossier(text, file === undefined ? {} : { file });
    case 'cases':
      return casesIn(text, file);
    default:
      return parseFindings(text, { ...options, framework });
  }
}

/** Cases with what shows when they are put beside the good framework and the good policy. */
function casesIn(text: string, file: string | undefined): Result<unknown> {
  const result = parseCases(text, file === undefined ? {} : { file });
  if (!result.ok) return result;
  const { diagnostics } = prepare([result.value], libraryOf([framework], [policyWith()]));
  return diagnostics.length > 0 ? { ok: false, diagnostics } : result;
}

/** Everything that was found, errors and warnings. */
export const foundIn = (result: Result<unknown>): readonly Diagnostic[] =>
  result.ok ? result.warnings : result.diagnostics;

/** One bad file: the code it is named after, and every diagnostic that it should give, as `code line:column`. */
export interface BadFile {
  readonly code: string;
  readonly text: string;
  readonly expected: readonly string[];
}

export const badFiles: readonly BadFile[] = readdirSync(new URL('bad/', folder))
  .sort()
  .map((name) => {
    const text = fixture(`bad/${name}`);
    const expected = [...text.matchAll(/^# expect: (.+)$/gm)].map(([, line = '']) => line);
    return { code: name.replace(/\.yaml$/, ''), text, expected };
  });
