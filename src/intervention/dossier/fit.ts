/** Whether a dossier goes with a visit and a policy: everything that does not fit, with its place. Nothing is guessed. */
import type { Diagnostic, Path } from '../../diagnostics/diagnostic.ts';
import { diagnosticAt, inFileOrder, type SourceDocument } from '../../source/document.ts';
import { named } from '../check/named.ts';
import { measureIn } from '../policy.ts';
import { editionIn, scaleAt } from './editions.ts';
import { type Dossier, type EarlierAssessment, type EarlierMeasure, levelsGiven } from './model.ts';
import { isInspection, normIdsOf, oldNamesAt, type Reading, type ReadMeasure, readDossier } from './read.ts';

type At = (path: Path, code: Diagnostic['code'], args?: Diagnostic['args'], part?: 'key') => Diagnostic;

/** Every mistake, in file order. */
export function fitDossier(
  dossier: Dossier,
  document: SourceDocument,
  reading: Reading,
): readonly Diagnostic[] {
  const at: At = (path, code, args, part) => diagnosticAt(document, path, code, args, part ? { part } : {});
  const { provider } = reading.assessment;
  if (dossier.provider !== provider.id)
    return [at(['provider'], 'dossier-other-provider', { given: dossier.provider, provider: provider.id })];
  return inFileOrder([
    ...(dossier.assessments ?? []).flatMap((entry, index) => fitVisit(entry, index, reading, at)),
    ...(dossier.measures ?? []).flatMap((entry, index) => fitMeasure(entry, index, dossier, reading, at)),
    ...overlaps(dossier, reading, at),
  ]);
}

function fitVisit(entry: EarlierAssessment, index: number, reading: Reading, at: At): Diagnostic[] {
  const { assessment } = reading;
  const path = ['assessments', index];
  const isSame = assessment.frameworks.some(({ id }) => id === entry.framework.id);
  const isLater = entry.date > assessment.date || (isSame && entry.date === assessment.date);
  const isNoFirst = assessment.kind === 'first-visit' && isSame && isInspection(entry);
  const { date } = assessment;
  return [
    ...(isLater
      ? [at([...path, 'date'], 'dossier-later-assessment', { id: entry.id, given: entry.date, date })]
      : []),
    ...(isNoFirst && !isLater ? [at(path, 'dossier-not-first', { id: entry.id, given: entry.date })] : []),
    ...unknownUnits(entry.units, [...path, 'units'], reading, at),
    ...(isSame ? fitVerdicts(entry, path, reading, at) : []),
  ];
}

/** Norms and levels of an earlier visit, against the edition it was of. */
function fitVerdicts(entry: EarlierAssessment, path: Path, reading: Reading, at: At): Diagnostic[] {
  const { assessment, frameworks } = reading;
  const { framework, verdicts } = entry;
  const now = assessment.frameworks.find(({ id }) => id === framework.id);
  if (!now) return [];
  if (!oldNamesAt(entry, reading))
    return [
      at([...path, 'framework', 'version'], 'dossier-no-mapping', {
        framework: framework.id,
        version: now.version,
        given: framework.version,
      }),
    ];
  const edition = editionIn(frameworks, framework);
  const listed = edition?.themes.flatMap((theme) => theme.norms.map(({ id }) => id));
  const isSameEdition = now.version === framework.version;
  const norms = listed ?? (isSameEdition ? normIdsOf(assessment, framework.id) : undefined);
  const levels = [...scaleAt(frameworks, framework, now).map(({ id }) => id), 'not-applicable'];
  return Object.entries(verdicts).flatMap(([norm, verdict]) => [
    ...(norms && !norms.includes(norm)
      ? [at([...path, 'verdicts', norm], 'dossier-unknown-norm', named(norm, norms), 'key')]
      : []),
    ...levelsGiven(verdict).flatMap((level, place) => {
      const inner = typeof verdict === 'string' ? [] : [place];
      return levels.includes(level)
        ? []
        : [at([...path, 'verdicts', norm, ...inner], 'dossier-unknown-level', named(level, levels))];
    }),
  ]);
}

function fitMeasure(
  entry: EarlierMeasure,
  index: number,
  dossier: Dossier,
  reading: Reading,
  at: At,
): Diagnostic[] {
  const { assessment, compiled } = reading;
  const { policy } = compiled;
  const path = ['measures', index];
  const { id, since, until, measure } = entry;
  const { date } = assessment;
  const known = [...policy.ladder, ...policy.beside].map((one) => one.id);
  const future = (
    [
      ['since', since],
      ['until', until],
    ] as const
  ).filter(([, day]) => (day ?? '') > date);
  return [
    ...(measureIn(policy, measure)
      ? []
      : [at([...path, 'measure'], 'dossier-unknown-measure', named(measure, known))]),
    ...future.map(([key, given = '']) => at([...path, key], 'dossier-future-measure', { id, given, date })),
    ...unknownUnits(entry.units, [...path, 'units'], reading, at),
    ...unknownNorms(entry, path, dossier, reading, at),
  ];
}

/** The norms of a measure are those of the visit it followed from, else those of this visit. */
function unknownNorms(entry: EarlierMeasure, path: Path, dossier: Dossier, reading: Reading, at: At) {
  const visit = dossier.assessments?.find(({ id }) => id === entry.assessment);
  const known = visit ? Object.keys(visit.verdicts) : normIdsOf(reading.assessment);
  return entry.norms.flatMap((norm, place) =>
    known.includes(norm) ? [] : [at([...path, 'norms', place], 'dossier-unknown-norm', named(norm, known))],
  );
}

function unknownUnits(units: readonly string[], path: Path, { assessment }: Reading, at: At): Diagnostic[] {
  const known = assessment.units.map(({ id }) => id);
  return units.flatMap((unit, place) =>
    known.includes(unit) ? [] : [at([...path, place], 'dossier-unknown-unit', named(unit, known))],
  );
}

/** Two ladder measures for the same norm at the same time (Awb 5:6); one may end on the day the next begins. */
function overlaps(dossier: Dossier, reading: Reading, at: At): Diagnostic[] {
  const onLadder = (readDossier(dossier, reading).measures ?? []).filter(({ weight }) => weight >= 0);
  return onLadder.flatMap(({ entry, norms, index }, place) => {
    const other = onLadder.slice(0, place).find((earlier) => isClash(earlier, { entry, norms }));
    const args = { id: entry.id, other: other?.entry.id ?? '' };
    return other ? [at(['measures', index], 'dossier-overlapping-measures', args)] : [];
  });
}

type Placed = Pick<ReadMeasure, 'entry' | 'norms'>;

/** Measures of which the norms are not recorded cannot be told apart. */
function isClash(a: Placed, b: Placed): boolean {
  const isTogether = a.entry.since < (b.entry.until ?? '~') && b.entry.since < (a.entry.until ?? '~');
  const isRecorded = a.entry.norms.length > 0 && b.entry.norms.length > 0;
  return isTogether && (!isRecorded || a.norms.some((norm) => b.norms.includes(norm)));
}
