import { assessmentTexts } from './assessment.ts';
import { conditionsTexts } from './conditions.ts';
import { findingsTexts } from './findings.ts';
import { frameworkTexts } from './framework.ts';
import { interventionTexts } from './intervention.ts';
import { lintTexts } from './lint.ts';
import { nodeTexts } from './node.ts';
import type { DiagnosticText } from './sentence.ts';
import { sourceTexts } from './source.ts';
import { testingTexts } from './testing.ts';
import { weighingTexts } from './weighing.ts';

/** Keeps the codes as a type and not the sentences, which would fill the types of the package. */
function tableOf<Code extends string>(
  texts: Readonly<Record<Code, DiagnosticText>>,
): Readonly<Record<Code, DiagnosticText>> {
  return texts;
}

/** Every diagnostic code with its sentences; the keys of this table are the codes. */
export const diagnosticTexts = tableOf({
  ...sourceTexts,
  ...conditionsTexts,
  ...weighingTexts,
  ...frameworkTexts,
  ...lintTexts,
  ...findingsTexts,
  ...assessmentTexts,
  ...interventionTexts,
  ...testingTexts,
  ...nodeTexts,
});

/** The code of a diagnostic: stable, kebab-case, part of the public API. */
export type DiagnosticCode = keyof typeof diagnosticTexts;
