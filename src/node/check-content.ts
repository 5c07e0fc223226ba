import { parseAssessment } from '../assessment/parse.ts';
import type { Diagnostic, Result } from '../diagnostics/diagnostic.ts';
import { parseFindings } from '../findings/parse.ts';
import { parseLibrary } from '../framework/parse.ts';
import { parsePolicy } from '../intervention/parse.ts';
import { parseRecommendation } from '../intervention/parse-recommendation.ts';
import { diagnosticAt, inFileOrder } from '../source/document.ts';
import { readFramework, withLibraries } from './frameworks.ts';
import type { Head } from './head.ts';
import type { Shelf } from './shelf.ts';

/** One file that says what it is. */
interface Content {
  readonly file: string;
  readonly text: string;
  readonly head: Head;
}

const checks = {
  'framework/1': checkFramework,
  'library/1': checkLibrary,
  'findings/1': checkFindings,
  'policy/1': checkPolicy,
  'assessment/1': async ({ text, file }) => foundIn(parseAssessment(text, { file })),
  'recommendation/1': async ({ text, file }) => foundIn(parseRecommendation(text, { file })),
} as const satisfies Record<string, (content: Content, shelf: Shelf) => Promise<readonly Diagnostic[]>>;

/** A format that can be checked. */
export type CheckedFormat = keyof typeof checks;

/** Every format that can be checked. */
export const checkedFormats = Object.keys(checks) as readonly CheckedFormat[];

/** Whether a format can be checked. */
export function isCheckedFormat(format: string): format is CheckedFormat {
  return Object.hasOwn(checks, format);
}

/** Everything that is wrong with a file of a known format; what others may use goes on the shelf. */
export function checkContent(
  format: CheckedFormat,
  content: Content,
  shelf: Shelf,
): Promise<readonly Diagnostic[]> {
  return checks[format](content, shelf);
}

async function checkLibrary({ text, file, head }: Content, shelf: Shelf): Promise<readonly Diagnostic[]> {
  const result = parseLibrary(text, { file });
  if (result.ok) shelf.addLibrary(result.value);
  else if (head.id !== undefined) shelf.addBroken(head.id);
  return foundIn(result);
}

async function checkFramework({ text, file, head }: Content, shelf: Shelf): Promise<readonly Diagnostic[]> {
  const result = await readFramework(text, file, shelf.libraries);
  if (result.ok) shelf.addFramework(result.value);
  else if (head.id !== undefined) shelf.addBroken(head.id);
  return withoutTold(foundIn(result), file, shelf);
}

async function checkFindings({ text, file, head }: Content, shelf: Shelf): Promise<readonly Diagnostic[]> {
  const framework = head.framework && (await shelf.frameworkFor(head.framework));
  if (framework) return foundIn(parseFindings(text, { file, framework }));
  const { document, framework: wanted } = head;
  const found = foundIn(parseFindings(text, { file }));
  if (!document || !wanted) return found;
  const note = diagnosticAt(
    document,
    ['framework'],
    'framework-not-at-hand',
    { ...wanted },
    { severity: 'warning' },
  );
  return inFileOrder([...found, note]);
}

async function checkPolicy({ text, file }: Content, shelf: Shelf): Promise<readonly Diagnostic[]> {
  const result = await withLibraries(text, file, shelf.libraries, parsePolicy);
  return withoutTold(foundIn(result), file, shelf);
}

function foundIn(result: Result<unknown>): readonly Diagnostic[] {
  return result.ok ? result.warnings : result.diagnostics;
}

/** Mistakes of a library that is checked itself are told there, and it is not missing either. */
function withoutTold(found: readonly Diagnostic[], file: string, shelf: Shelf): readonly Diagnostic[] {
  return found.filter((diagnostic) => {
    if (diagnostic.code === 'unknown-library') return !shelf.isBroken(String(diagnostic.args.name));
    return diagnostic.file === undefined || diagnostic.file === file || !shelf.isAmongFiles(diagnostic.file);
  });
}
