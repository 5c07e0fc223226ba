import type { DiagnosticText } from './sentence.ts';

export const frameworkTexts = {} as const satisfies Record<string, DiagnosticText>;
