import type { Diagnostic, Path } from '../diagnostics/diagnostic.ts';
import { diagnosticAt, type SourceDocument } from '../source/document.ts';
import type { FrameworkFile, LibraryFile } from './model.ts';

/** Where a thing was written: a file and a path in it. */
export interface Origin {
  readonly document: SourceDocument;
  readonly path: Path;
}

/** A thing with the place it was written. */
export interface Placed<T> {
  readonly value: T;
  readonly origin: Origin;
}

const NAMED = ['facts', 'thresholds', 'conditions', 'records', 'gradings', 'laws', 'fieldNorms'] as const;
type Named = (typeof NAMED)[number];
type Item<K extends Named> = LibraryFile[K][string];

/** What a framework and its libraries define together, each with its place. */
export type Parts = { readonly [K in Named]: ReadonlyMap<string, Placed<Item<K>>> } & {
  readonly articles: ReadonlyMap<string, readonly Placed<LibraryFile['articles'][number]>[]>;
};

/** A file that defines parts: the framework itself or a library it uses. */
export interface PartsFile {
  readonly file: Pick<FrameworkFile, Named | 'articles'>;
  readonly document: SourceDocument;
}

/**
 * Brings the parts of a framework and its libraries together, the framework first. What the framework defines itself goes
 * before what a library says of the same id, and is noted; two libraries that define the same id are a mistake.
 */
export function mergeParts(files: readonly PartsFile[]): { parts: Parts; diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const named = Object.fromEntries(
    NAMED.map((section) => [section, mergeSection(section, files, diagnostics)]),
  );
  const articles = new Map<string, Placed<LibraryFile['articles'][number]>[]>();
  for (const { file, document } of files) {
    file.articles.forEach((value, index) => {
      const same = articles.get(value.article) ?? [];
      articles.set(value.article, [...same, { value, origin: { document, path: ['articles', index] } }]);
    });
  }
  return { parts: { ...named, articles } as unknown as Parts, diagnostics };
}

function mergeSection(section: Named, files: readonly PartsFile[], diagnostics: Diagnostic[]) {
  const merged = new Map<string, Placed<unknown>>();
  const own = files[0]?.document;
  files.forEach(({ file, document }, index) => {
    for (const [id, value] of Object.entries(file[section])) {
      const before = merged.get(id);
      if (!before) merged.set(id, { value, origin: { document, path: [section, id] } });
      else if (own) diagnostics.push(clash(own, before.origin, document, id, index));
    }
  });
  return merged;
}

/** Said in the framework’s own file, where its author can do something about it. */
function clash(
  own: SourceDocument,
  before: Origin,
  document: SourceDocument,
  id: string,
  index: number,
): Diagnostic {
  const args = { id, other: document.file ?? '' };
  if (before.document !== own) return diagnosticAt(own, ['uses', index - 1], 'duplicate-id', args);
  return diagnosticAt(own, before.path, 'shadows-library', args, { severity: 'warning', part: 'key' });
}

/** The values of a section without their places, as a plain record. */
export function valuesOf<T>(section: ReadonlyMap<string, Placed<T>>): Record<string, T> {
  return Object.fromEntries([...section].map(([id, placed]) => [id, placed.value]));
}
