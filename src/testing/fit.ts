/** Cases against their framework: every mistake that shows with it, and per row the visit to assess. */
import { holdsOn } from '../calendar/validity.ts';
import { knownOn } from '../findings/evidence.ts';
import type { Findings } from '../findings/model.ts';
import type { Report } from '../findings/report.ts';
import type { Compiled } from '../framework/compiled.ts';
import { closest } from '../source/suggest.ts';
import type { DiagnosticCode } from '../wording/diagnostics/all.ts';
import { checkExpected } from './expected.ts';
import { givenIn, recordFactsOf } from './given.ts';
import type { Row } from './rows.ts';
import { visitOf } from './visit.ts';

/** A row about a framework, with what it is assessed on. */
export interface FrameworkRow {
  readonly about: 'framework';
  readonly row: Row;
  readonly compiled: Compiled;
  readonly findings: Findings;
}

/** Fits a row to its framework; undefined, with reports, when something does not fit. */
export function fitRow(
  row: Row,
  compiled: Compiled,
  isElsewhere: (id: string) => boolean,
  report: Report,
): FrameworkRow | undefined {
  if (!isSubjectKnown(row, compiled, report)) return undefined;
  const criterion = row.kind === 'criterion' ? knownOn(compiled, row.date).get(row.subject) : undefined;
  if (row.record && !criterion?.each) {
    report([...row.path.slice(0, 2), 'record'], 'case-record-not-counted', { criterion: row.subject });
    return undefined;
  }
  const facts = new Set(criterion && recordFactsOf(compiled, criterion));
  checkExpected(row, compiled, report);
  const given = givenIn(row, (id) => facts.has(id), report);
  const findings = visitOf(row, given, compiled, isElsewhere, report);
  return findings && { about: 'framework', row, compiled, findings };
}

function isSubjectKnown({ kind, subject, path, date }: Row, compiled: Compiled, report: Report): boolean {
  const tell = (code: DiagnosticCode, known: readonly string[]): boolean => {
    if (known.includes(subject)) return true;
    const suggestion = closest(subject, known) ?? '';
    report([...path.slice(0, 2), kind], code, { name: subject, suggestion });
    return false;
  };
  if (kind === 'norm') return tell('unknown-norm', normsOn(compiled, date));
  if (kind === 'criterion') return tell('unknown-criterion', [...knownOn(compiled, date).keys()]);
  return (
    kind !== 'theme' ||
    tell(
      'unknown-theme',
      compiled.framework.themes.map(({ id }) => id),
    )
  );
}

function normsOn({ framework }: Compiled, date: string): readonly string[] {
  return framework.themes.flatMap(({ norms }) =>
    norms.filter(({ valid }) => holdsOn(valid, date)).map(({ id }) => id),
  );
}
