/** A label with what there is to say under it: one line is a sentence, several are a list. */
export interface Entry {
  readonly label: string;
  readonly lines: readonly string[];
  /** The lines are short phrases that may stand behind each other. */
  readonly inline?: true;
  /** Left out of a summary. */
  readonly detail?: true;
}

/** The entries that have something to say. */
export function saying(entries: readonly Entry[]): readonly Entry[] {
  return entries.filter(({ lines }) => lines.length > 0);
}

/** Lines without the empty ones, each once. */
export function filled(lines: readonly (string | undefined)[]): readonly string[] {
  return [...new Set(lines.filter((line) => line !== undefined && line !== ''))] as string[];
}
