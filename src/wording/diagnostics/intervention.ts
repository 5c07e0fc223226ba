import type { DiagnosticText } from './sentence.ts';

export const interventionTexts = {} as const satisfies Record<string, DiagnosticText>;
