import { parseAssessment } from '../assessment/parse.ts';
import type { Diagnostic, Result } from '../diagnostics/diagnostic.ts';
import { parseFindings } from '../findings/parse.ts';
import { parseLibrary } from '../framework/parse.ts';
import { parseDossier } from '../intervention/dossier/parse.ts';
import { parsePolicy } from '../intervention/parse.ts';
import { parseRecommendation } from '../intervention/parse-recommendation.ts';
import { diagnosticAt, inFileOrder } from '../source/document.ts';
import { checkCaseFile } from './check-cases.ts';
import { readFramework, readProfile, withLibraries } from './frameworks.ts';
import type { Head } from './head.ts';
import { lintFile } from './lint-file.ts';
import type { Shelf } from './shelf.ts';

/** One file that says what it is. */
interface Content {
  readonly file: string;
  readonly text: string;
  readonly head: Head;
  /** Whether a framework that is right is also looked over by lint. */
  readonly lint: boolean;
}

const checks = {
  'framework/1': checkFramework,
  'profile/1': checkProfile,
  'library/1': checkLibrary,
  'findings/1': checkFindings,
  'policy/1': checkPolicy,
  'dossier/1': async ({ text, file }) => foundIn(parseDossier(text, { file })),
  'cases/1': async ({ text, file }) => checkCaseFile(text, file),
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

async function checkFramework(
  { text, file, head, lint }: Content,
  shelf: Shelf,
): Promise<readonly Diagnostic[]> {
  const result = await readFramework(text, file, shelf.libraries);
  if (result.ok) shelf.addFramework(result.value);
  else if (head.id !== undefined) shelf.addBroken(head.id);
  const found = withoutTold(foundIn(result), file, shelf);
  return result.ok && lint ? [...found, ...(await lintFile(result.value, file))] : found;
}

/** With the frameworks among the files, else those beside it or shipped. */
async function checkProfile({ text, file, head }: Content, shelf: Shelf): Promise<readonly Diagnostic[]> {
  const result = await readProfile(text, file, shelf.frameworks);
  if (result.ok) shelf.addFramework(result.value);
  else if (head.id !== undefined) shelf.addBroken(head.id);
  return foundIn(result);
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
