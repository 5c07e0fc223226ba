import { assessmentTexts } from './assessment.ts';
import { conditionsTexts } from './conditions.ts';
import { findingsTexts } from './findings.ts';
import { frameworkTexts } from './framework.ts';
import { interventionTexts } from './intervention.ts';
import { nodeTexts } from './node.ts';
import { sourceTexts } from './source.ts';
import { weighingTexts } from './weighing.ts';

/** Every diagnostic code with its sentences; the keys of this table are the codes. */
export const diagnosticTexts = {
  ...sourceTexts,
  ...conditionsTexts,
  ...weighingTexts,
  ...frameworkTexts,
  ...findingsTexts,
  ...assessmentTexts,
  ...interventionTexts,
  ...nodeTexts,
} as const;

/** The code of a diagnostic: stable, kebab-case, part of the public API. */
export type DiagnosticCode = keyof typeof diagnosticTexts;
