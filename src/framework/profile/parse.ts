import { type Diagnostic, type Result, resultOf } from '../../diagnostics/diagnostic.ts';
import { diagnosticAt, inFileOrder, readDocument, type SourceDocument } from '../../source/document.ts';
import { readShape } from '../../source/shape.ts';
import type { Framework } from '../model.ts';
import { parseFramework } from '../parse.ts';
import { checkParts } from './check.ts';
import { combine } from './combine.ts';
import type { Part, ProfileFile } from './model.ts';
import { profileSchema } from './schema.ts';

/** How to parse a profile. */
export interface ParseProfileOptions {
  /** The name of the input, for diagnostics. */
  readonly file?: string;
  /** The editions that may be named under `frameworks`; more than needed is fine. */
  readonly frameworks?: readonly Framework[];
}

/**
 * Reads a profile: a choice from one or more frameworks for one visit. The value is a framework like any other, that holds all
 * of them; a visit tests what the profile names, and what is always judged. Findings on the rest are kept and not judged.
 *
 * @example
 * const result = parseProfile(text, { frameworks: [framework] });
 * if (result.ok) console.log(result.value.title, assess(result.value, findings).receipt.frameworks.length);
 */
export function parseProfile(input: string | object, options: ParseProfileOptions = {}): Result<Framework> {
  const document = readDocument(input, options);
  if (!document.ok) return document;
  const shape = readShape(profileSchema, document.value);
  if (!shape.ok) return shape;
  const file: ProfileFile = shape.value;
  const { parts, missing } = partsOf(document.value, file, options.frameworks ?? []);
  const checks = missing.length > 0 ? [] : checkParts(document.value, file, parts);
  const found = inFileOrder([...document.warnings, ...shape.warnings, ...missing, ...checks]);
  const checked = resultOf(() => file, found);
  if (!checked.ok) return checked;
  const combined = parseFramework(
    combine(file, parts),
    options.file === undefined ? {} : { file: options.file },
  );
  if (!combined.ok) return combined;
  partsBehind.set(
    combined.value,
    parts.map(({ framework }) => framework),
  );
  return { ok: true, value: combined.value, warnings: [...found, ...combined.warnings] };
}

const partsBehind = new WeakMap<Framework, readonly Framework[]>();

/** The frameworks that a profile was made of; none for a framework of one file. */
export function partsOfProfile(framework: Framework): readonly Framework[] {
  return partsBehind.get(framework) ?? [];
}

function partsOf(
  document: SourceDocument,
  file: ProfileFile,
  frameworks: readonly Framework[],
): { readonly parts: readonly Part[]; readonly missing: readonly Diagnostic[] } {
  const missing: Diagnostic[] = [];
  const parts = file.frameworks.flatMap((chosen, index): Part[] => {
    const { id, version } = chosen;
    const framework = frameworks.find((one) => one.id === id && one.version === version);
    if (framework) return [{ framework, chosen, index }];
    const known = frameworks.map((one) => `${one.id} ${one.version}`);
    missing.push(
      diagnosticAt(document, ['frameworks', index], 'profile-without-framework', { id, version, known }),
    );
    return [];
  });
  return { parts, missing };
}
