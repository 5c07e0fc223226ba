import { Composer, type Document } from 'yaml';
import { MAX_DIAGNOSTICS } from './limits.ts';
import type { TokenStream } from './tokens.ts';

// YAML 1.2 without merge keys. Duplicate keys are found in nodes.ts: yaml's own check takes quadratic time.
const OPTIONS = {
  version: '1.2',
  schema: 'core',
  merge: false,
  uniqueKeys: false,
  logLevel: 'silent',
} as const;

/** How many mistakes yaml may note: several may stand on one line, and only the first there is told. */
const MOST_NOTED = 20 * MAX_DIAGNOSTICS;

/** The tree of one document, with yaml's first two thousand or so mistakes in it. */
export function compose({ tokens }: TokenStream, text: string): Document.Parsed {
  const [document] = frugalComposer().compose(tokens, true, text.length);
  if (!document) throw new Error('The composer gave no document.');
  return document as Document.Parsed;
}

/**
 * A composer that stops noting mistakes after a while: yaml makes each an Error with a stack trace, which took twenty
 * seconds for 2 MB of stray commas. Its `onError` is not public; should it be renamed, composing is only slower again.
 */
function frugalComposer(): Composer {
  const composer = new Composer(OPTIONS);
  const note: unknown = Reflect.get(composer, 'onError');
  let noted = 0;
  const noteFirst = (...mistake: unknown[]) => {
    if (noted++ < MOST_NOTED) (note as (...mistake: unknown[]) => void)(...mistake);
  };
  if (typeof note === 'function') Reflect.set(composer, 'onError', noteFirst);
  return composer;
}
