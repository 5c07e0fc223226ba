/** The small policy with one thing wrong, and what is found: code, place and what it says. */
import { readFileSync } from 'node:fs';
import { parseLibrary } from '../../src/framework/parse.ts';
import { parsePolicy } from '../../src/intervention/parse.ts';
import { small } from './small.ts';

// biome-ignore lint/suspicious/noExplicitAny: a file that is about to be made wrong
export type Wrong = any;

export type Found = readonly [code: string, path: string, args?: object];

const libraries = [
  readFileSync(new URL('../../frameworks/shared/zorg.yaml', import.meta.url), 'utf8'),
  'format: library/1\nid: elders\nversion: 1.0.0\ntitle: Elders\nlaws: { ergens: { title: Wet ergens anders } }\n',
].flatMap((text) => {
  const library = parseLibrary(text);
  return library.ok ? [library.value] : [];
});

/** Everything that is found in the small policy after a change, of one severity. */
export function spoilt(change: (policy: Wrong) => void, severity: 'error' | 'warning' = 'error'): Found[] {
  const { sha256: _, ...policy } = JSON.parse(JSON.stringify(small()));
  change(policy);
  const result = parsePolicy(policy, { libraries });
  const found = result.ok ? result.warnings : result.diagnostics;
  return found
    .filter((one) => one.severity === severity)
    .map(({ code, path, args }) => [code, path.join('.'), args]);
}
