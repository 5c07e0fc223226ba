import type { DiagnosticText } from './sentence.ts';

export const conditionsTexts = {} as const satisfies Record<string, DiagnosticText>;
