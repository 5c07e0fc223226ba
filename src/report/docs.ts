/**
 * A framework as a page to read. In: a framework, perhaps its cases. Out: markdown, or one HTML page without scripts. Texts of
 * others show as they are: no markup.
 */
import type { Framework } from '../framework/model.ts';
import type { Language } from '../wording/language.ts';
import { type Block, entry, headed, said } from './docs/blocks.ts';
import { type CaseExample, type CaseFile, casesOn, exampleBlocks } from './docs/examples.ts';
import { htmlPage } from './docs/html.ts';
import { markdownPage } from './docs/markdown.ts';
import { conditionEntry, themeBlocks } from './docs/norms.ts';
import { registerBlocks } from './docs/registers.ts';
import { validWords } from './docs/validity.ts';
import { type Words, wordsOf } from './docs/words.ts';
import { inert, mapTexts } from './inert.ts';
import { languageOf, type ReportOptions } from './options.ts';

/** How to write the page about a framework. */
export interface DocsOptions extends ReportOptions {
  /** Default `markdown`. */
  readonly format?: 'markdown' | 'html';
  /** Case files, to show as examples what is about this edition; what `parseCases` and `loadCases` give fits. */
  readonly cases?: readonly CaseFile[];
}

/**
 * A framework as a page for people: themes, norms, sources with links, criteria with how they count, weighing in words,
 * thresholds with their dates, and cases as examples.
 *
 * @example
 * const page = renderDocs(framework, { format: 'html' });
 * console.log(page.startsWith('<!doctype html>')); // true
 */
export function renderDocs(framework: Framework, options: DocsOptions = {}): string {
  const { format = 'markdown', cases = [] } = options;
  if (format !== 'markdown' && format !== 'html') throw new TypeError(`Unknown format: ${String(format)}`);
  const language = languageOf(options);
  const examples = casesOn(framework, cases);
  const blocks = blocksOf(mapTexts(framework, inert), mapTexts(examples, inert), language);
  return format === 'html' ? htmlPage(blocks, language) : markdownPage(blocks);
}

function blocksOf(framework: Framework, cases: readonly CaseExample[], language: Language): readonly Block[] {
  const words = wordsOf(framework, language);
  const { say } = words;
  return [
    ...headBlocks(framework, words),
    { kind: 'contents', title: say('contents') },
    ...framework.themes.flatMap((theme) => themeBlocks(theme, cases, words)),
    ...registerBlocks(framework, words),
    ...exampleBlocks(
      cases.filter((one) => one.overall),
      { level: 2, title: say('examples'), id: '--examples' },
      words,
    ),
    ...exampleBlocks(
      cases.filter((one) => one.policy !== undefined),
      { level: 2, title: say('measures'), id: '--measures' },
      words,
    ),
    { kind: 'text', text: say('madeFrom', { hash: framework.sha256 }) },
  ];
}

function headBlocks(framework: Framework, words: Words): readonly Block[] {
  const { id, title, version, valid, basis, themes, applies } = framework;
  const { say } = words;
  const norms = themes.flatMap((theme) => theme.norms);
  const criteria = norms.reduce((sum, norm) => sum + norm.criteria.length, 0);
  return [
    headed(1, say('heading', { title, version }), '--top'),
    ...said([
      entry(say('id'), id),
      entry(say('valid'), validWords(valid, words)),
      entry(say('size'), say('counts', { themes: themes.length, norms: norms.length, criteria })),
      entry(say('scale'), words.levels.map((level) => level.title).join(', ')),
      entry(say('basis'), basis),
      conditionEntry('applies', applies, words),
    ]),
  ];
}
