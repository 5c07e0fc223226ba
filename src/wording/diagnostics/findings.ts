import type { DiagnosticText } from './sentence.ts';

export const findingsTexts = {} as const satisfies Record<string, DiagnosticText>;
