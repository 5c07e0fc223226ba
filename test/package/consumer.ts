/**
 * What a strict stranger writes. Compiled in the project where the package is installed, never run; what has to be refused
 * says so.
 */
import {
  type Assessment,
  assess,
  type Diagnostic,
  editionOn,
  type Finding,
  type Framework,
  isFrameworkError,
  jsonSchema,
  parseFindings,
  parseFramework,
  parseLibrary,
  parsePolicy,
  type Result,
  recommend,
  type SchemaName,
} from 'toetsingskader';
import ggz, { editions, libraries } from 'toetsingskader/frameworks/ggz';
import edition from 'toetsingskader/frameworks/ggz/1.0.0';
import igj from 'toetsingskader/frameworks/igj';
import zorg from 'toetsingskader/frameworks/zorg';
import { loadFindings, loadFramework } from 'toetsingskader/node';
import { renderJson, renderMarkdown, renderText, type TextOptions } from 'toetsingskader/report';

function given<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  const lines: string[] = result.diagnostics.map(({ code, line }: Diagnostic) => `${line ?? 0} ${code}`);
  throw new Error(lines.join('\n'));
}

export async function inTheBrowser(text: string): Promise<string> {
  const parsed = libraries.map((library) => given(parseLibrary(library)));
  const framework: Framework = given(parseFramework(ggz, { libraries: parsed }));
  const findings = given(parseFindings(text, { framework }));
  const assessment: Assessment = assess(framework, findings);
  const first: Finding | undefined = findings.findings[0];
  for (const { norms } of assessment.themes)
    for (const { id, verdict } of norms)
      if (verdict.state === 'undetermined') console.log(id, verdict.possible);
  const policy = given(parsePolicy(igj, { libraries: parsed }));
  const recommendation = await recommend(assessment, policy, { context: findings.context ?? {} });
  const options: TextOptions = { width: 80 };
  return [first?.id, renderText(assessment, recommendation, options), renderMarkdown(assessment)].join('\n');
}

export async function onNode(file: string): Promise<string> {
  try {
    const framework = await loadFramework('ggz', { date: '2026-03-20' });
    return renderJson(assess(framework, await loadFindings(file, { framework })));
  } catch (error) {
    return isFrameworkError(error) ? (error.diagnostics[0]?.code ?? '') : '';
  }
}

export const id: 'ggz' = ggz.id;
export const version: '1.0.0' = edition.version;
export const inForce: string | undefined = editionOn(editions, '2026-03-20')?.title;
export const language: 'nl' = zorg.language;
export const names: readonly SchemaName[] = ['framework', 'findings'];
export const schemas: readonly object[] = [jsonSchema('policy')];

export async function refused(framework: Framework, assessment: Assessment): Promise<void> {
  // @ts-expect-error an undefined file is not an absent one
  parseFramework('', { file: undefined });
  // @ts-expect-error findings are no text
  assess(framework, '');
  // @ts-expect-error a policy comes parsed
  await recommend(assessment, igj);
  // @ts-expect-error a library comes parsed
  parseFramework(ggz, { libraries });
  // @ts-expect-error an assessment is not to be changed
  assessment.date = '2026-01-01';
  // @ts-expect-error no such schema
  jsonSchema('nothing');
}
