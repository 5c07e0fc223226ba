/** A change as its author sees it: the line of the file, before and after. */
import type { Framework } from '../../framework/model.ts';
import type { SourceDocument } from '../../source/document.ts';
import type { Place } from '../../source/lines.ts';
import type { Change, Shown } from './change.ts';
import type { Mutant } from './model.ts';

/** A mutant as data. */
export function mutantOf(change: Change, framework: Framework): Mutant {
  const { kind, owner, criterion, path, shown } = change;
  const place = shown.origin.document.placeOf(shown.origin.path, shown.part);
  const { file } = shown.origin.document;
  const lines = linesOf(change, place);
  return {
    id: `${framework.id} ${framework.version} ${[...path, ...shown.origin.path].join('/')} ${kind} ${shown.after || '-'}`,
    kind,
    framework: framework.id,
    version: framework.version,
    at: criterion ?? owner.id,
    name: nameOf(change),
    ...(file !== undefined && { file }),
    ...(place && { line: place.line, column: place.column }),
    ...lines,
  };
}

/** The longest name that a silence may hold. */
const LONGEST = 200;

function nameOf({ kind, owner, criterion, shown: { before, after } }: Change): string {
  return `${criterion ?? owner.id} ${kind} ${after || before}`.slice(0, LONGEST).trim();
}

function linesOf({ kind, path, shown }: Change, place: Place | undefined): Pick<Mutant, 'before' | 'after'> {
  const { before, after } = shown;
  const line = place && lineAt(shown, place.line);
  if (place === undefined || line === undefined) return { before, after };
  const whole = line.trim();
  if (kind === 'filter-dropped' || kind === 'part-dropped') return { before: whole, after: '' };
  const start = place.column - 1;
  const piece = line.slice(start, start + before.length);
  if (piece === before)
    return {
      before: whole,
      after: `${line.slice(0, start)}${after}${line.slice(start + before.length)}`.trim(),
    };
  if (kind === 'negated') return { before: whole, after };
  // The key is not written: what holds then is the default.
  const bare = whole.replace(/\s+#.*$/, '');
  return { before: bare, after: `${bare} (${String(path.at(-1))}: ${after})` };
}

const split = new WeakMap<SourceDocument, readonly string[]>();

function lineAt({ origin: { document } }: Shown, line: number): string | undefined {
  const lines = split.get(document) ?? document.text?.split(/\r\n|\r|\n/) ?? [];
  split.set(document, lines);
  return lines[line - 1];
}
