import { type Result, resultOf } from '../diagnostics/diagnostic.ts';
import { deepFreeze } from '../framework/freeze.ts';
import { readDocument } from '../source/document.ts';
import { readShape } from '../source/shape.ts';
import { checkAssessment } from './check.ts';
import type { Assessment } from './model.ts';
import { assessmentSchema } from './schema.ts';

/**
 * Reads an assessment that was stored as JSON.
 *
 * @example
 * const stored = parseAssessment(JSON.parse(text));
 * if (stored.ok) console.log(stored.value.overall.verdict?.state);
 */
export function parseAssessment(
  input: string | object,
  options: { readonly file?: string } = {},
): Result<Assessment> {
  const document = readDocument(input, options);
  if (!document.ok) return document;
  const shape = readShape(assessmentSchema, document.value);
  if (!shape.ok) return shape;
  const assessment = shape.value as unknown as Assessment;
  const found = checkAssessment(assessment, document.value);
  return resultOf(() => deepFreeze(assessment), [...document.warnings, ...shape.warnings, ...found]);
}
