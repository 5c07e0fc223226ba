import type { DiagnosticText } from './sentence.ts';

export const assessmentTexts = {} as const satisfies Record<string, DiagnosticText>;
