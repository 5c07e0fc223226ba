import type { Tone } from '../view/verdict.ts';

/** What is painted: a tone, a heading, or a label. */
export type Style = Tone | 'heading' | 'label';

/** Gives a text its colour, or leaves it as it is. */
export type Paint = (style: Style, text: string) => string;

/** Select Graphic Rendition codes. */
const CODES: Readonly<Record<Style, string>> = {
  good: '32',
  fair: '36',
  poor: '33',
  bad: '31',
  open: '35',
  muted: '2',
  heading: '1',
  label: '2',
};

/** Paint for a terminal with colour, or none. */
export function paintFor(color: boolean): Paint {
  return color ? (style, text) => `\u001b[${CODES[style]}m${text}\u001b[0m` : (_style, text) => text;
}
