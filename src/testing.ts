/**
 * Norm cases: examples in YAML of what is given and what must come out, checked and run; and matchers as plain functions.
 * Pure; loads no rules engine until a case is about an intervention policy.
 * @packageDocumentation
 */

export { coverageOf } from './testing/coverage/coverage.ts';
export { type CoverageHtmlOptions, coverageHtml } from './testing/coverage/html.ts';
export type * from './testing/coverage/model.ts';
export { percentage } from './testing/coverage/percentage.ts';
export { missingMatcher } from './testing/matchers/missing.ts';
export type { MatcherOptions, MatcherOutcome } from './testing/matchers/outcome.ts';
export { recommendMatcher } from './testing/matchers/recommend.ts';
export { verdictMatcher } from './testing/matchers/verdict.ts';
export type * from './testing/model.ts';
export type { MutantMemory, RememberedFate } from './testing/mutation/memory.ts';
export type * from './testing/mutation/model.ts';
export type { RunAdviceMutantsOptions, RunMutantsOptions } from './testing/mutation/options.ts';
export { mutantsOf, runMutants } from './testing/mutation/run.ts';
export { type ParseCasesOptions, parseCases } from './testing/parse.ts';
export type * from './testing/prove/model.ts';
export { type ProveOptions, proveLevels } from './testing/prove/prove.ts';
export { type RunCasesOptions, type RunPolicyCasesOptions, runCases } from './testing/run.ts';
export {
  type LeftRow,
  type UpdatedCases,
  type UpdatedExpectation,
  type UpdatedRow,
  updateCases,
} from './testing/update.ts';
