import type { Assessment, ThemeResult } from '../../assessment/model.ts';
import { measureVerdict } from '../shares.ts';
import type { DossierFile, EarlierAssessment } from './model.ts';

/**
 * The dossier that earlier assessments make together, for storing or for `recommend`. Verdicts are those that a measure
 * may rest on; what was not judged is left out. An assessment by several frameworks gives an entry for each.
 * Without `measures` it is unknown whether any runs.
 *
 * @example
 * const dossier = dossierOf('de-brug', [assessment], []);
 * console.log(dossier.assessments?.map(({ id, date }) => `${id} ${date}`));
 */
export function dossierOf(
  provider: string,
  assessments: readonly Assessment[],
  measures?: DossierFile['measures'],
): DossierFile {
  return {
    format: 'dossier/1',
    provider,
    assessments: assessments.flatMap(entriesOf),
    ...(measures && { measures }),
  };
}

/** `ggz-2026-03-20`: the framework and the day make an id that says what it was. */
function entriesOf(assessment: Assessment): EarlierAssessment[] {
  const { date, kind, frameworks, units, themes } = assessment;
  return frameworks.map(({ id, version }) => ({
    id: `${id}-${date}`,
    date,
    kind,
    framework: { id, version },
    units: units.filter(({ visited }) => visited).map((unit) => unit.id),
    verdicts: Object.fromEntries(themes.filter(({ framework }) => framework === id).flatMap(verdictsIn)),
  }));
}

function verdictsIn({ norms }: ThemeResult): [string, string | readonly string[]][] {
  return norms.flatMap((norm) => {
    const { state, possible } = measureVerdict(norm);
    const [first, second] = possible;
    if (state === 'not-tested' || state === 'not-judged' || first === undefined) return [];
    return [[norm.id, second === undefined ? first : possible]];
  });
}
