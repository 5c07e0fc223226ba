/**
 * The core: parse, compile, assess. Runs in Node and in browsers; loads no json-rules-engine.
 * @packageDocumentation
 */
export { type AssessOptions, assess } from './assessment/assess.ts';
export type * from './assessment/model.ts';
export { parseAssessment } from './assessment/parse.ts';
export type { EngineFact } from './assessment/rules/facts.ts';
export { type Inexpressible, type JsonRule, type RuleSet, toRules } from './assessment/rules/to-rules.ts';
export { deadlineOf, isPeriod } from './calendar/deadline.ts';
export type { Term, TermOptions, TermRule } from './calendar/term.ts';
export type {
  Checklist,
  Condition,
  FactDefinition,
  FactRef,
  FactType,
  Holds,
  Leaf,
  Operator,
  Params,
  Sample,
  Trace,
  Truth,
  Value,
} from './conditions/model.ts';
export { compileCondition } from './conditions/public.ts';
export type { Diagnostic, Path, Result, Severity } from './diagnostics/diagnostic.ts';
export { FrameworkError, isFrameworkError } from './diagnostics/error.ts';
export { type FormatOptions, formatDiagnostic } from './diagnostics/format.ts';
export type {
  Finding,
  Findings,
  Method,
  Override,
  RawValue,
  RecordRow,
  Unit,
  VisitKind,
} from './findings/model.ts';
export { type ParseFindingsOptions, parseFindings } from './findings/parse.ts';
export { compileFramework } from './framework/compile.ts';
export type { CompiledFramework } from './framework/compiled.ts';
export { editionOn } from './framework/editions.ts';
export { type LintOptions, lintFramework } from './framework/lint/lint.ts';
export type {
  Criterion,
  Fact,
  Framework,
  Grading,
  HarmClass,
  Level,
  Library,
  Norm,
  Theme,
} from './framework/model.ts';
export { type ParseFrameworkOptions, parseFramework, parseLibrary } from './framework/parse.ts';
export { type ParseProfileOptions, parseProfile } from './framework/profile/parse.ts';
export { type Question, questions } from './framework/questions.ts';
export { dossierOf } from './intervention/dossier/from-assessments.ts';
export type {
  Dossier,
  DossierInput,
  EarlierAssessment,
  EarlierMeasure,
} from './intervention/dossier/model.ts';
export { type ParseDossierOptions, parseDossier } from './intervention/dossier/parse.ts';
export type {
  EarlierVerdict,
  EarlierVisit,
  Measure,
  NormInView,
  Recommendation,
  RunningMeasure,
} from './intervention/model.ts';
export { type ParsePolicyOptions, parsePolicy } from './intervention/parse.ts';
export { type RecommendOptions, recommend } from './intervention/recommend.ts';
export { jsonSchema, type SchemaName, schemaNames } from './schemas.ts';
export { excerpt } from './source/excerpt.ts';
export type { DiagnosticCode } from './wording/diagnostics/all.ts';
export type { Language } from './wording/language.ts';
