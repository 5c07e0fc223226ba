import { type CST, Lexer, Parser } from 'yaml';
import { MAX_DEPTH, MAX_DIAGNOSTICS, MAX_LEXEMES } from './limits.ts';

/** The tokens of the first YAML document in a text, and what was met that is refused. */
export interface TokenStream {
  readonly tokens: readonly CST.Token[];
  /** Offset at which the nesting went past the limit; then there are no tokens. */
  readonly tooDeepAt?: number;
  /** Offset of the first word or sign past the limit; then there are no tokens. */
  readonly tooDenseAt?: number;
  readonly secondDocumentAt?: number;
  readonly directiveAt?: number;
}

/**
 * Feeds a text to yaml's lexer and parser, one lexeme at a time, and stops at the depth limit: composing a deeper document
 * ends in a stack overflow that no `catch` sees. Stops too where a text holds more than can be read in a second or two,
 * and after a hundred stray tokens, since each of them becomes a mistake.
 */
export function readTokens(text: string): TokenStream {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  let lexemes = 0;
  let stray = 0;
  for (const lexeme of new Lexer().lex(text)) {
    if (++lexemes > MAX_LEXEMES) return { tokens: [], tooDenseAt: parser.offset };
    for (const token of parser.next(lexeme)) {
      if (token.type === 'error') stray++;
      tokens.push(token);
    }
    if (parser.stack.length > MAX_DEPTH) return { tokens: [], tooDeepAt: parser.offset - lexeme.length };
    if (stray > MAX_DIAGNOSTICS) break;
  }
  for (const token of parser.end()) tokens.push(token);
  return firstDocument(tokens);
}

function firstDocument(tokens: readonly CST.Token[]): TokenStream {
  const second = tokens.filter((token) => token.type === 'document')[1];
  const directive = tokens.find((token) => token.type === 'directive');
  return {
    tokens: second ? tokens.slice(0, tokens.indexOf(second)) : tokens,
    ...(second && { secondDocumentAt: second.offset }),
    ...(directive && { directiveAt: directive.offset }),
  };
}
