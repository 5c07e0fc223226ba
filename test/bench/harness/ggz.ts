import { readFileSync } from 'node:fs';
import { compiledBehind } from '../../../src/framework/compile.ts';
import type { Compiled } from '../../../src/framework/compiled.ts';
import { parseFindings, parseFramework, parseLibrary, type Result } from '../../../src/index.ts';

/** The root of the repository; the bench always runs there. */
const read = (file: string): string => readFileSync(file, 'utf8');

/** The value of a result that has to be there. */
export function given<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.diagnostics.slice(0, 3)));
  return result.value;
}

/** The files of the ggz example, as text. */
export const texts = {
  library: read('frameworks/shared/zorg.yaml'),
  framework: read('frameworks/ggz/1.0.0.yaml'),
  findings: read('examples/ggz-visit/findings.yaml'),
  policy: read('frameworks/interventions/igj.yaml'),
};

export const library = given(parseLibrary(texts.library));
export const ggz = given(parseFramework(texts.framework, { libraries: [library] }));
export const example = given(parseFindings(texts.findings, { framework: ggz }));
export const compiled: Compiled = compiledBehind(ggz) ?? notCompiled();

function notCompiled(): never {
  throw new Error('ggz does not compile');
}
