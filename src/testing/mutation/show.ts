/** A change as its author sees it: the line of the file, before and after. */
import type { Framework } from '../../framework/model.ts';
import type { SourceDocument } from '../../source/document.ts';
import type { Place } from '../../source/lines.ts';
import { powerKinds } from '../../wording/mutation.ts';
import type { Change, Shown } from './change.ts';
import type { Mutant } from './model.ts';

/** A mutant as data. */
export function mutantOf(change: Change, framework: Framework): Mutant {
  const { kind, owner, criterion, policy, path, shown } = change;
  const where = policy ? `${policy.id} ${policy.version} ` : '';
  const place = shown.origin.document.placeOf(shown.origin.path, shown.part);
  const { file } = shown.origin.document;
  const lines = linesOf(change, place);
  return {
    id: `${framework.id} ${framework.version} ${where}${[...path, ...shown.origin.path].join('/')} ${kind} ${shown.after || '-'}`,
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
  if (DROPPED.includes(kind)) return { before: whole, after: without(line, start).trim() };
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

/** Kinds that take one thing away, which may be a part of a line. */
const DROPPED: readonly Change['kind'][] = ['source', ...powerKinds];

/** A line without the entry of a list or mapping that starts at a column; empty where there is nothing else on it. */
function without(line: string, start: number): string {
  const end = endOf(line, start);
  if (end === undefined) return '';
  const [before, after] = [line.slice(0, start), line.slice(end)];
  if (after.trimStart().startsWith(',')) return `${before}${after.trimStart().slice(1).trimStart()}`;
  return `${before.replace(/,\s*$/, '')}${after}`;
}

/** Where an entry ends that others follow, or the list or mapping it is in; undefined where the line ends with it. */
function endOf(line: string, start: number): number | undefined {
  let [depth, quote] = [0, ''];
  for (let at = start; at < line.length; at++) {
    const [sign = '', before = ' '] = [line[at], line[at - 1]];
    if (quote !== '') quote = sign === quote ? '' : quote;
    else if ('"\''.includes(sign) && ' [{,:'.includes(before)) quote = sign;
    else if ('[{'.includes(sign)) depth += 1;
    else if (depth === 0 && (',]}'.includes(sign) || (sign === '#' && before === ' ')))
      return sign === '#' ? undefined : start + line.slice(start, at).trimEnd().length;
    else if (']}'.includes(sign)) depth -= 1;
  }
  return undefined;
}

const split = new WeakMap<SourceDocument, readonly string[]>();

function lineAt({ origin: { document } }: Shown, line: number): string | undefined {
  const lines = split.get(document) ?? document.text?.split(/\r\n|\r|\n/) ?? [];
  split.set(document, lines);
  return lines[line - 1];
}
