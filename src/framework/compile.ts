/**
 * A parsed framework made ready to run: facts on slots, conditions as closures, weighings as ranges.
 * In: a parsed framework. Out: an opaque handle that assess takes; made once, used for any number of findings sets.
 */
import type { Result } from '../diagnostics/diagnostic.ts';
import type { Compiled, CompiledFramework } from './compiled.ts';
import { Compiler, type Touched } from './compiler.ts';
import type { Draft } from './draft.ts';
import type { Framework } from './model.ts';
import { draftBehind, parseFramework } from './parse.ts';

const compiledFrameworks = new WeakMap<Framework, Compiled>();

/**
 * Makes a framework ready to assess with. A plain object goes through the same parse first.
 *
 * @example
 * const compiled = compileFramework(framework);
 * if (compiled.ok) console.log(assess(compiled.value, findings).overall.verdict?.state);
 */
export function compileFramework(framework: Framework | object): Result<CompiledFramework> {
  const draft = draftBehind(framework as Framework);
  if (draft) return { ok: true, value: compiledOf(framework as Framework, draft), warnings: [] };
  const parsed = parseFramework(framework);
  return parsed.ok ? compileFramework(parsed.value) : parsed;
}

/** The inside of a compiled handle, or of a parsed framework; undefined for anything else. */
export function compiledBehind(handle: object): Compiled | undefined {
  const framework = 'framework' in handle && 'themes' in handle ? (handle as Compiled).framework : undefined;
  if (framework && compiledFrameworks.get(framework) === handle) return handle as Compiled;
  const draft = draftBehind(handle as Framework);
  return draft && compiledOf(handle as Framework, draft);
}

function compiledOf(framework: Framework, draft: Draft): Compiled {
  const before = compiledFrameworks.get(framework);
  if (before) return before;
  const compiled = new Compiler(framework, draft).compile();
  compiledFrameworks.set(framework, compiled);
  return compiled;
}

/**
 * The same framework with a change in it, compiled as far as the change reaches; the rest is taken over. The draft must have
 * the same facts, thresholds and records as the one that was compiled. For mutation: nothing is checked here.
 */
export function compileAgain(
  before: Compiled,
  framework: Framework,
  draft: Draft,
  touched: Touched,
): Compiled {
  return new Compiler(framework, draft).again(before, touched);
}
