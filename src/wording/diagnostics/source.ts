import type { DiagnosticText } from './sentence.ts';
import { contentTexts } from './source-content.ts';
import { notationTexts } from './source-notation.ts';
import { shapeTexts } from './source-shape.ts';

/** What can be wrong with a text before it means anything: notation, content, shape. */
export const sourceTexts = {
  ...notationTexts,
  ...contentTexts,
  ...shapeTexts,
} as const satisfies Record<string, DiagnosticText>;
