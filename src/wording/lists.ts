import type { Language } from './language.ts';

const JOINTS = {
  and: { nl: 'en', en: 'and' },
  or: { nl: 'of', en: 'or' },
} as const;

/** Items as one phrase: `a, b en c`, or with `or`: `a, b of c`. */
export function listed(
  items: readonly string[],
  language: Language,
  joint: keyof typeof JOINTS = 'and',
): string {
  const last = items.at(-1) ?? '';
  if (items.length < 2) return last;
  return `${items.slice(0, -1).join(', ')} ${JOINTS[joint][language]} ${last}`;
}
