import { parseAssessment } from '../assessment/parse.ts';
import type { Diagnostic, Result } from '../diagnostics/diagnostic.ts';
import { parseFindings } from '../findings/parse.ts';
import { parseLibrary } from '../framework/parse.ts';
import { parseDossier } from '../intervention/dossier/parse.ts';
import { parsePolicy } from '../intervention/parse.ts';
import { parseRecommendation } from '../intervention/parse-recommendation.ts';
import { diagnosticAt, inFileOrder, type SourceDocument } from '../source/document.ts';
import { checkCases } from './check-cases.ts';
import { readFramework, readProfile, withLibraries } from './frameworks.ts';
import type { Head } from './head.ts';
import { lintFile } from './lint-file.ts';
import type { Shelf } from './shelf.ts';

/** One file that says what it is. */
interface Content {
  readonly file: string;
  readonly document: SourceDocument;
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
  'dossier/1': async ({ document, file }) => foundIn(parseDossier(document, { file })),
  'cases/1': async ({ file }, shelf) => checkCases(await shelf.cases(file), shelf.loaders),
  'assessment/1': async ({ document, file }) => foundIn(parseAssessment(document, { file })),
  'recommendation/1': async ({ document, file }) => foundIn(parseRecommendation(document, { file })),
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

async function checkLibrary({ document, file, head }: Content, shelf: Shelf): Promise<readonly Diagnostic[]> {
  const result = parseLibrary(document, { file });
  if (result.ok) shelf.addLibrary(result.value);
  else if (head.id !== undefined) shelf.addBroken(head.id);
  return foundIn(result);
}

async function checkFramework(
  { document, file, head, lint }: Content,
  shelf: Shelf,
): Promise<readonly Diagnostic[]> {
  const result = await readFramework(document, file, shelf.libraries);
  if (result.ok) shelf.addFramework(result.value, file);
  else if (head.id !== undefined) shelf.addBroken(head.id);
  const found = withoutTold(foundIn(result), file, shelf);
  return result.ok && lint ? [...found, ...(await lintFile(result.value, file, shelf.cases))] : found;
}

/** With the frameworks among the files, else those beside it or shipped. */
async function checkProfile({ document, file, head }: Content, shelf: Shelf): Promise<readonly Diagnostic[]> {
  const result = await readProfile(document, file, shelf.frameworks);
  if (result.ok) shelf.addFramework(result.value, file);
  else if (head.id !== undefined) shelf.addBroken(head.id);
  return foundIn(result);
}

async function checkFindings(
  { document, file, head }: Content,
  shelf: Shelf,
): Promise<readonly Diagnostic[]> {
  const framework = head.framework && (await shelf.frameworkFor(head.framework));
  if (framework) return foundIn(parseFindings(document, { file, framework }));
  const { framework: wanted } = head;
  const found = foundIn(parseFindings(document, { file }));
  if (!wanted) return found;
  const note = diagnosticAt(
    document,
    ['framework'],
    'framework-not-at-hand',
    { ...wanted },
    { severity: 'warning' },
  );
  return inFileOrder([...found, note]);
}

async function checkPolicy({ document, file }: Content, shelf: Shelf): Promise<readonly Diagnostic[]> {
  const result = await withLibraries(document, file, shelf.libraries, parsePolicy);
  if (result.ok) shelf.addPolicy(result.value, file);
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
