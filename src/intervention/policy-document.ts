/** Where policies were written; apart from parse.ts, which brings the schema and the checks along. */
import type { SourceDocument } from '../source/document.ts';
import type { Policy } from './policy.ts';

const documents = new WeakMap<Policy, SourceDocument>();

/** Keeps the document that a policy was read from. */
export function keepDocument(policy: Policy, document: SourceDocument): void {
  documents.set(policy, document);
}

/** The document behind a policy that `parsePolicy` gave. Throws TypeError for anything else. */
export function documentOfPolicy(policy: Policy): SourceDocument {
  const document = documents.get(policy);
  if (!document) throw new TypeError('a policy must come from parsePolicy');
  return document;
}
