/**
 * Sentences and labels in Dutch and English, by key.
 * In: a key and its arguments. Out: a sentence. Any room may call; this room imports nothing.
 */

/** The languages every sentence exists in. Dutch is the default everywhere. */
export type Language = 'nl' | 'en';

/** One text in every language. */
export type Text = Readonly<Record<Language, string>>;

/** What a `{placeholder}` in a text may be filled with. */
export type Argument = string | number | boolean | readonly string[];

export type Arguments = Readonly<Record<string, Argument>>;

/**
 * Fills the `{name}` placeholders of a text; lists are joined with commas; a name without argument stays visible.
 * A part between `[[` and `]]` is left out when an argument it names is absent or empty.
 */
export function fill(text: string, args: Arguments): string {
  const parts = text.replace(/\[\[(.*?)\]\]/g, (_, part: string) =>
    namesIn(part).every((name) => has(args, name)) ? part : '',
  );
  return parts.replace(/\{([a-zA-Z.]+)\}/g, (whole, name: string) => {
    const value = Object.hasOwn(args, name) ? args[name] : undefined;
    if (value === undefined) return whole;
    return typeof value === 'object' ? value.join(', ') : String(value);
  });
}

const namesIn = (text: string): string[] =>
  [...text.matchAll(/\{([a-zA-Z.]+)\}/g)].map(([, name = '']) => name);

const has = (args: Arguments, name: string): boolean =>
  Object.hasOwn(args, name) && args[name] !== '' && !(Array.isArray(args[name]) && args[name].length === 0);
