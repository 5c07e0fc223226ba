/** The first control character that no prose needs and a terminal may obey: where, and its name such as `U+001B`. */
export function firstControl(text: string): { readonly at: number; readonly name: string } | undefined {
  const at = text.search(/[^\P{Cc}\t\n\r\u0085]/u);
  if (at === -1) return undefined;
  return { at, name: `U+${text.charCodeAt(at).toString(16).toUpperCase().padStart(4, '0')}` };
}

/** A text with everything a terminal might obey (controls, direction marks, lone surrogates) made visible and inert. */
export function visible(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, (character) => {
    const code = character.codePointAt(0) ?? 0;
    if (character === '\t') return '→';
    if (code < 0x20) return String.fromCharCode(0x2400 + code);
    return code === 0x7f ? '\u2421' : '\uFFFD';
  });
}

const SHOWN = 60;

/** A value in a few characters for use inside a sentence: text as it is but inert and short, `[…]` and `{…}` for the rest. */
export function shown(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? '[]' : '[…]';
  if (typeof value === 'object' && value !== null) return Object.keys(value).length === 0 ? '{}' : '{…}';
  const characters = [...visible(String(value))];
  return characters.length > SHOWN ? `${characters.slice(0, SHOWN - 1).join('')}…` : characters.join('');
}
