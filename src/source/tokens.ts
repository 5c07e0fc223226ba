import { type CST, Lexer, Parser } from 'yaml';
import { MAX_DEPTH } from './limits.ts';

const MAX_STRAY = 100;

/** The tokens of the first YAML document in a text, and what was met that is refused. */
export interface TokenStream {
  readonly tokens: readonly CST.Token[];
  /** Offset at which the nesting went past the limit; then there are no tokens. */
  readonly tooDeepAt?: number;
  readonly secondDocumentAt?: number;
  readonly directiveAt?: number;
}

/**
 * Feeds a text to yaml's lexer and parser, one lexeme at a time, and stops at the depth limit:
 * composing a deeper document ends in a stack overflow that no `catch` sees.
 */
export function readTokens(text: string): TokenStream {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) tokens.push(token);
    if (parser.stack.length > MAX_DEPTH) return { tokens: [], tooDeepAt: parser.offset - lexeme.length };
  }
  for (const token of parser.end()) tokens.push(token);
  return firstDocument(tokens);
}

function firstDocument(all: readonly CST.Token[]): TokenStream {
  // Each stray token becomes an Error with a stack trace: enough is enough.
  const surplus: ReadonlySet<CST.Token> = new Set(
    all.filter((token) => token.type === 'error').slice(MAX_STRAY),
  );
  const tokens = all.filter((token) => !surplus.has(token));
  const second = tokens.filter((token) => token.type === 'document')[1];
  const directive = tokens.find((token) => token.type === 'directive');
  return {
    tokens: second ? tokens.slice(0, tokens.indexOf(second)) : tokens,
    ...(second && { secondDocumentAt: second.offset }),
    ...(directive && { directiveAt: directive.offset }),
  };
}
