/**
 * Norm cases: examples in YAML of what is given and what must come out, checked and run. Pure; loads no rules engine until
 * a case is about an intervention policy.
 * @packageDocumentation
 */
export type * from './testing/model.ts';
export { type ParseCasesOptions, parseCases } from './testing/parse.ts';
export { type RunCasesOptions, type RunPolicyCasesOptions, runCases } from './testing/run.ts';
