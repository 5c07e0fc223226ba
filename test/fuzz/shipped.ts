/** The files that the fuzz starts from: what the package ships, and the small good ones of the fixtures. */
import { readFileSync } from 'node:fs';
import {
  type Framework,
  type Library,
  parseAssessment,
  parseFindings,
  parseFramework,
  parseLibrary,
  parsePolicy,
  type Result,
} from '../../src/index.ts';
import { parseRecommendation } from '../../src/intervention/parse-recommendation.ts';

const root = new URL('../../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), 'utf8');

/** Valid texts by what they are. */
export const texts = {
  'ggz 1.0.0': read('frameworks/ggz/1.0.0.yaml'),
  'zorg library': read('frameworks/shared/zorg.yaml'),
  'igj policy': read('frameworks/interventions/igj.yaml'),
  'ggz visit': read('examples/ggz-visit/findings.yaml'),
  'small framework': read('test/fixtures/good/kader.yaml'),
  'small library': read('test/fixtures/good/bibliotheek.yaml'),
  'small policy': read('test/fixtures/good/beleid.yaml'),
  'small visit': read('test/fixtures/good/bevindingen.yaml'),
} as const;

export type TextName = keyof typeof texts;

function sound<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new Error(JSON.stringify(result.diagnostics[0]));
}

/** The libraries that the texts name under `uses`, each with the text that its places are in. */
export const libraries: readonly Library[] = [
  sound(parseLibrary(texts['zorg library'], { file: 'zorg library' })),
  sound(parseLibrary(texts['small library'], { file: 'small library' })),
];

const frameworkOf = (name: TextName) => sound(parseFramework(texts[name], { libraries, file: name }));

export const ggz: Framework = frameworkOf('ggz 1.0.0');
export const small: Framework = frameworkOf('small framework');

export const policies = {
  igj: sound(parsePolicy(texts['igj policy'], { libraries })),
  small: sound(parsePolicy(texts['small policy'], { libraries })),
} as const;

/** Every way in, with what it needs to judge its input as far as it goes. */
export const readers = {
  parseFramework: (input: string | object, file: string) => parseFramework(input, { file, libraries }),
  parseLibrary: (input: string | object, file: string) => parseLibrary(input, { file }),
  parsePolicy: (input: string | object, file: string) => parsePolicy(input, { file, libraries }),
  parseFindings: (input: string | object, file: string) => parseFindings(input, { file }),
  'parseFindings for ggz': (input: string | object, file: string) =>
    parseFindings(input, { file, framework: ggz }),
  'parseFindings for the small framework': (input: string | object, file: string) =>
    parseFindings(input, { file, framework: small }),
  parseAssessment: (input: string | object, file: string) => parseAssessment(input, { file }),
  parseRecommendation: (input: string | object, file: string) => parseRecommendation(input, { file }),
} as const satisfies Record<string, (input: string | object, file: string) => Result<unknown>>;

export type ReaderName = keyof typeof readers;
