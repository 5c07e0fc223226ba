import type { Diagnostic, Path } from '../diagnostics/diagnostic.ts';
import { diagnosticAt, inFileOrder, type SourceDocument } from '../source/document.ts';
import type { Assessment, Verdict } from './model.ts';

/** What the shape of a stored assessment cannot tell: that what it names of frameworks and their scales is there. */
export function checkAssessment(assessment: Assessment, document: SourceDocument): readonly Diagnostic[] {
  const { frameworks, themes, overall, units } = assessment;
  const scales = new Map(frameworks.map(({ id, levels }) => [id, levels.map((level) => level.id)]));
  const every = [...new Set([...scales.values()].flat())];
  const found: Diagnostic[] = [];
  const unknown = (path: Path, value: string, options: readonly string[]) => {
    if (!options.includes(value))
      found.push(diagnosticAt(document, path, 'unknown-value', { value, options }));
  };
  const verdicts = (result: Judged, path: Path, levels: readonly string[]) => {
    for (const key of ['verdict', 'forMeasures'] as const)
      checkVerdict(result[key], [...path, key], levels, unknown);
  };
  const scaleOf = new Map<string, readonly string[]>();
  themes.forEach((theme, place) => {
    const path = ['themes', place];
    unknown([...path, 'framework'], theme.framework, [...scales.keys()]);
    const levels = scales.get(theme.framework) ?? every;
    verdicts(theme, path, levels);
    theme.norms.forEach((norm, index) => {
      scaleOf.set(norm.id, levels);
      verdicts(norm, [...path, 'norms', index], levels);
    });
  });
  verdicts(overall, ['overall'], every);
  units.forEach(({ norms }, place) => {
    norms.forEach((norm, index) => {
      verdicts(norm, ['units', place, 'norms', index], scaleOf.get(norm.id) ?? every);
    });
  });
  return inFileOrder(found);
}

interface Judged {
  readonly verdict?: Verdict | undefined;
  readonly forMeasures?: Verdict | undefined;
}

function checkVerdict(
  verdict: Verdict | undefined,
  path: Path,
  levels: readonly string[],
  unknown: (path: Path, value: string, options: readonly string[]) => void,
): void {
  if (!verdict) return;
  const { level, possible } = verdict;
  possible.forEach((one, index) => {
    unknown([...path, 'possible', index], one, [...levels, 'not-applicable']);
  });
  if (level !== undefined) unknown([...path, 'level'], level, possible);
}
