import type { Diagnostic } from './diagnostic.ts';

const CODE = 'TOETSINGSKADER';

/** Thrown where inputs cannot be used together; recognise it with {@link isFrameworkError}, never with instanceof. */
export class FrameworkError extends Error {
  override readonly name = 'FrameworkError';
  readonly code = CODE;
  readonly diagnostics: readonly Diagnostic[];

  constructor(message: string, diagnostics: readonly Diagnostic[]) {
    super(message);
    this.diagnostics = diagnostics;
  }
}

/**
 * Tells whether something caught is this library's error, also across copies of the package.
 *
 * @example
 * try {
 *   await loadFramework('bestaat-niet.yaml');
 * } catch (error) {
 *   if (isFrameworkError(error)) console.log(error.diagnostics.map((d) => d.code));
 * }
 */
export function isFrameworkError(error: unknown): error is FrameworkError {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === CODE;
}
