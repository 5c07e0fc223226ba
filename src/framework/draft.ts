import type { Vocabulary } from '../conditions/model.ts';
import type { Diagnostic, Path, Severity } from '../diagnostics/diagnostic.ts';
import { diagnosticAt, type SourceDocument } from '../source/document.ts';
import type { DiagnosticCode } from '../wording/diagnostics/all.ts';
import type { Arguments } from '../wording/language.ts';
import type { Criterion, FrameworkFile, Level, Norm, Theme } from './model.ts';
import type { Origin, Parts } from './parts.ts';
import type { PlaceFacts, SlotPlan } from './vocabulary.ts';

/** A framework that has its shape and its parts, while it is being checked. */
export interface Draft {
  readonly file: FrameworkFile;
  readonly document: SourceDocument;
  readonly parts: Parts;
  readonly levels: readonly Level[];
  readonly plan: SlotPlan;
  readonly vocabulary: (place?: PlaceFacts) => Vocabulary;
  /** Everything the libraries hold, for what was probably meant; the parts themselves are what is used. */
  readonly known?: Parts;
}

/** One thing a check found, at a place. */
export function found(
  origin: Origin,
  path: Path,
  code: DiagnosticCode,
  args: Arguments = {},
  options: { severity?: Severity; part?: 'key' | 'value' } = {},
): Diagnostic {
  return diagnosticAt(origin.document, [...origin.path, ...path], code, args, options);
}

/** A norm or criterion with its place in the file. */
export interface Located<T> {
  readonly item: T;
  readonly origin: Origin;
}

/** Every theme with its place. */
export function themesIn({ file, document }: Pick<Draft, 'file' | 'document'>): Located<Theme>[] {
  return file.themes.map((item, index) => ({ item, origin: { document, path: ['themes', index] } }));
}

/** Every norm with its place. */
export function normsIn(draft: Pick<Draft, 'file' | 'document'>): Located<Norm>[] {
  return themesIn(draft).flatMap(({ item, origin }) =>
    item.norms.map((norm, index) => ({
      item: norm,
      origin: { ...origin, path: [...origin.path, 'norms', index] },
    })),
  );
}

/** Every criterion with its norm and its place. */
export function criteriaIn(
  draft: Pick<Draft, 'file' | 'document'>,
): (Located<Criterion> & { readonly norm: Norm })[] {
  return normsIn(draft).flatMap(({ item: norm, origin }) =>
    norm.criteria.map((item, index) => ({
      item,
      norm,
      origin: { ...origin, path: [...origin.path, 'criteria', index] },
    })),
  );
}
