import { type Result, resultOf } from '../diagnostics/diagnostic.ts';
import { deepFreeze } from '../framework/freeze.ts';
import { readDocument } from '../source/document.ts';
import { readShape } from '../source/shape.ts';
import type { Recommendation } from './model.ts';
import { recommendationSchema } from './recommendation-schema.ts';

/**
 * Reads a recommendation that was stored as JSON.
 *
 * @example
 * const stored = parseRecommendation(JSON.parse(text));
 * if (stored.ok) console.log(stored.value.range.measures);
 */
export function parseRecommendation(
  input: string | object,
  options: { readonly file?: string } = {},
): Result<Recommendation> {
  const document = readDocument(input, options);
  if (!document.ok) return document;
  const shape = readShape(recommendationSchema, document.value);
  if (!shape.ok) return shape;
  const warnings = [...document.warnings, ...shape.warnings];
  return resultOf(() => deepFreeze(shape.value as unknown as Recommendation), warnings);
}
