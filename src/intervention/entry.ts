/** One measure of the recommendation, written out: norms, units, powers, contents, dates and procedure. */
import type { UnitResult } from '../assessment/model.ts';
import type { Truth } from '../conditions/model.ts';
import { type Dating, deadlinesOf, hearingOf, publicationOf, remedyOf } from './deadlines.ts';
import type { Compared, Measure, MeasureRole, PowerUse, Reason } from './model.ts';
import { type MeasureEntry, measureIn } from './policy.ts';
import { isMetIn, mayBeMet, openingsFor } from './powers.ts';
import { isTested, measureVerdict } from './shares.ts';
import { possibleValues } from './space.ts';
import type { Stood } from './standing.ts';
import type { Terrain } from './terrain.ts';

/** What entries are written with. */
export interface Desk {
  readonly terrain: Terrain;
  readonly stood: readonly Stood[];
  readonly units: readonly UnitResult[];
  readonly dating: Dating;
  /** The term of the first test of a newcomer. */
  readonly firstDeadline?: MeasureEntry['deadline'];
}

/** What is decided about one measure. */
export interface Draft {
  readonly measure: string;
  readonly role: MeasureRole;
  readonly certain: boolean;
  readonly norms: readonly Stood[];
  readonly why: readonly Reason[];
  readonly whyNotLighter?: Compared | undefined;
  readonly whyNotHeavier?: Compared | undefined;
  /** A term that a route gives it, instead of its own. */
  readonly deadline?: MeasureEntry['deadline'];
}

/** Writes a measure out. */
export function measureOf(desk: Desk, draft: Draft): Measure {
  const { terrain, dating } = desk;
  const { policy } = terrain.compiled;
  const own = measureIn(policy, draft.measure);
  if (!own) throw new Error(`no measure ${draft.measure}`);
  const entry = draft.deadline ? { ...own, deadline: draft.deadline } : own;
  const norms = draft.norms.map(({ norm }) => norm);
  const { whyNotLighter, whyNotHeavier } = draft;
  const hearing = hearingOf(entry, (fact) => isExempt(terrain, fact));
  const publication = publicationOf(dating, entry);
  const remedy = remedyOf(dating, entry);
  return {
    measure: entry.id,
    title: entry.title,
    category: entry.category,
    role: draft.role,
    certain: draft.certain,
    norms: norms.map(({ id }) => id),
    units: unitsReached(desk, draft.norms),
    organisation: norms.some(({ judgedAt }) => judgedAt.length === 0),
    powers: entry.needsPower ? powersUsed(terrain, entry, draft.norms) : [],
    ...(entry.authority !== undefined && { authority: entry.authority }),
    contents: entry.contents.map((id) => ({ id, text: policy.contents[id] ?? '' })),
    ...(entry.extension !== undefined && { extension: entry.extension }),
    deadlines: deadlinesOf(dating, entry, norms),
    ...(hearing && { hearing }),
    ...(publication && { publication }),
    ...(remedy && { remedy }),
    why: draft.why,
    ...(whyNotLighter && { whyNotLighter }),
    ...(whyNotHeavier && { whyNotHeavier }),
  };
}

/** Whether a norm has an article that opens a measure in some situation that fits. */
export function canRestOn({ terrain }: Desk, measure: MeasureEntry, { case: own }: Stood): boolean {
  if (!measure.needsPower) return true;
  return [...own.certain, ...own.possible].some(
    ({ id }) => openingsOf(terrain, measure.id, id, own.norm.id).length > 0,
  );
}

/** The openings of a measure by an article whose conditions are met in some situation that fits. */
export function openingsOf(terrain: Terrain, measure: string, article: string, norm: string) {
  const { compiled, situations, known } = terrain;
  return openingsFor(terrain.openings, measure, article).filter((opening) =>
    situations
      ? situations.some((situation) => isMetIn(compiled, opening, situation, norm))
      : mayBeMet(compiled, opening, known),
  );
}

/**
 * The visited units a measure reaches: where its norms fail or fall short, else where they were judged. A norm judged for
 * the organisation as one reaches every visited unit, and none that was not visited.
 */
function unitsReached({ units }: Desk, norms: readonly Stood[]): readonly string[] {
  const visited = units.filter((unit) => unit.visited).map(({ id }) => id);
  if (norms.length === 0) return visited;
  const reached = new Set(norms.flatMap((stood) => unitsOf(stood, units, visited)));
  return visited.filter((id) => reached.has(id));
}

function unitsOf({ norm, verdicts }: Stood, units: readonly UnitResult[], visited: readonly string[]) {
  const tested = units.flatMap(({ id, norms }) => {
    const result = norms.find((one) => one.id === norm.id);
    return result && isTested(result) ? { id, possible: measureVerdict(result).possible } : [];
  });
  if (tested.length === 0) return visited;
  const short = new Set(verdicts.filter(({ level }) => (level ?? 0) > 0).map(({ named }) => named));
  const failing = tested.filter(({ possible }) => possible.some((level) => short.has(level)));
  return (failing.length > 0 ? failing : tested).map(({ id }) => id);
}

function powersUsed(terrain: Terrain, { id: measure }: MeasureEntry, norms: readonly Stood[]): PowerUse[] {
  const uses = new Map<string, PowerUse>();
  for (const { norm, case: own } of norms)
    for (const { id: article } of [...own.certain, ...own.possible])
      for (const { opening } of openingsOf(terrain, measure, article, norm.id)) {
        const { basis, max, note } = opening;
        const before = uses.get(`${article} ${basis}`)?.norms ?? [];
        uses.set(`${article} ${basis}`, {
          article,
          norms: [...new Set([...before, norm.id])],
          basis,
          ...(max !== undefined && { max }),
          ...(note !== undefined && { note }),
        });
      }
  return [...uses.values()];
}

function isExempt(terrain: Terrain, fact: string): Truth {
  const [value, ...others] = possibleValues(terrain, fact);
  return others.length === 0 && typeof value === 'boolean' ? value : undefined;
}
