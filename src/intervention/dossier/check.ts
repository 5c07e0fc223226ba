/** What can be wrong with a dossier on its own, whatever visit or policy it goes with. */
import type { Diagnostic, Path } from '../../diagnostics/diagnostic.ts';
import { diagnosticAt, type SourceDocument } from '../../source/document.ts';
import { named } from '../check/named.ts';
import type { DossierFile, EarlierMeasure } from './model.ts';

type At = (path: Path, code: Diagnostic['code'], args?: Diagnostic['args']) => Diagnostic;

/** Ids occur once, references lead somewhere, dates run forward. */
export function checkDossier(file: DossierFile, document: SourceDocument): Diagnostic[] {
  const at: At = (path, code, args) => diagnosticAt(document, path, code, args);
  const visits = (file.assessments ?? []).map(({ id }) => id);
  const measures = file.measures ?? [];
  return [
    ...twice('assessments', visits, at),
    ...twice(
      'measures',
      measures.map(({ id }) => id),
      at,
    ),
    ...measures.flatMap((measure, index) => [
      ...checkReference(measure, index, visits, at),
      ...checkDates(measure, index, at),
    ]),
  ];
}

function twice(list: string, ids: readonly string[], at: At): Diagnostic[] {
  return ids.flatMap((id, index) =>
    ids.indexOf(id) < index ? [at([list, index, 'id'], 'dossier-duplicate-id', { id })] : [],
  );
}

function checkReference({ assessment }: EarlierMeasure, index: number, visits: readonly string[], at: At) {
  return assessment === undefined || visits.includes(assessment)
    ? []
    : [at(['measures', index, 'assessment'], 'dossier-unknown-assessment', named(assessment, visits))];
}

function checkDates(measure: EarlierMeasure, index: number, at: At): Diagnostic[] {
  const { id, since, deadline, until, status } = measure;
  const path = ['measures', index];
  const reversed = (key: 'deadline' | 'until', end: string | undefined) =>
    end !== undefined && end < since
      ? [at([...path, key], 'dossier-dates-reversed', { id, since, end })]
      : [];
  const isRunning = status === 'running';
  const isClear = isRunning === (until === undefined);
  return [
    ...reversed('deadline', deadline),
    ...reversed('until', until),
    ...(isClear
      ? []
      : [
          at(
            [...path, isRunning ? 'until' : 'status'],
            isRunning ? 'dossier-running-ended' : 'dossier-end-missing',
            { id, status },
          ),
        ]),
  ];
}
