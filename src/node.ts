/**
 * Files: frameworks, libraries, findings, dossiers and policies from disk, and the frameworks that this package ships. Node only.
 * @packageDocumentation
 */

export { LIBRARY } from './assessment/receipt.ts';
export { type CaseLibrary, loadCaseLibrary } from './node/case-library.ts';
export { type LoadCasesOptions, loadCases } from './node/cases.ts';
export { type CheckedFile, type CheckOptions, checkFiles } from './node/check.ts';
export { type LoadDossierOptions, loadDossier } from './node/dossiers.ts';
export { type Edition, type EditionChoice, type FolderOptions, listFrameworks } from './node/editions.ts';
export { type LoadFindingsOptions, loadFindings } from './node/findings.ts';
export { type LoadFrameworkOptions, loadFramework } from './node/frameworks.ts';
export { type LoadOptions, loadLibrary } from './node/libraries.ts';
export { type MutantMemoryFile, mutantMemoryIn } from './node/mutant-memory.ts';
export { runMutantsOnCores } from './node/mutants.ts';
export { type LoadPolicyOptions, loadPolicy } from './node/policies.ts';
export { type ReadOptions, readInput } from './node/read.ts';
export {
  frameworkTemplate,
  isFrameworkId,
  type TemplateFile,
  type TemplateOptions,
} from './node/template.ts';
export { closest } from './source/suggest.ts';
