/** Measures that no article opens, or not yet: for norms that asked for them, and for the next step of the ladder. */
import { addedMeasures, isAddedIn, meantNorms } from './beside.ts';
import { type Desk, openingsOf } from './entry.ts';
import type { Explored } from './explore.ts';
import { certainlyBreached, floorFor } from './ladder.ts';
import type { Barred } from './model.ts';
import type { MeasureEntry, PolicyFile } from './policy.ts';
import { openingsFor } from './powers.ts';
import { closedReason } from './reasons.ts';
import type { Stood } from './standing.ts';

/** Everything that is barred, per measure and norm. */
export function barredMeasures(desk: Desk, explored: Explored): readonly Barred[] {
  const { policy } = desk.terrain.compiled;
  const asked = certainlyBreached(desk).flatMap((stood) => askedLadder(desk, explored, stood));
  const beside = addedMeasures(desk, explored)
    .filter(({ needsPower }) => needsPower)
    .flatMap((measure) => askedBeside(desk, explored, measure));
  const next = policy.ladder[(explored.ladder.at(-1) ?? 0) + 1];
  const ahead = next?.needsPower
    ? certainlyBreached(desk).flatMap((stood) => neverOpen(desk, next, stood))
    : [];
  const waiting = certainlyBreached(desk).flatMap((stood) => openAfter(desk, explored, stood));
  const all = [...asked, ...beside, ...ahead, ...waiting];
  const first = new Map([...all].reverse().map((one) => [`${one.measure} ${one.norm}`, one]));
  return all.filter((one) => first.get(`${one.measure} ${one.norm}`) === one);
}

/** What plane and rules ask for a norm, as far as its articles do not open it. */
function askedLadder(desk: Desk, explored: Explored, stood: Stood): Barred[] {
  const { policy } = desk.terrain.compiled;
  const { decisions } = explored;
  const weights = decisions.map((decision) => Math.min(floorFor(desk, decision, stood), decision.ceiling));
  return [...new Set(weights)].flatMap((weight) => {
    const measure = policy.ladder[weight];
    const certain = explored.exact && weights.every((other) => other === weight);
    return measure?.needsPower ? closed(desk, measure, stood, { asked: true, certain }) : [];
  });
}

function askedBeside(desk: Desk, explored: Explored, measure: MeasureEntry): Barred[] {
  const certain = explored.exact && explored.decisions.every((decision) => isAddedIn(decision, measure.id));
  return meantNorms(desk, explored, measure, true).flatMap((stood) =>
    closed(desk, measure, stood, { asked: true, certain }),
  );
}

/** The next step of the ladder, for articles that never open it. */
function neverOpen(desk: Desk, measure: MeasureEntry, stood: Stood): Barred[] {
  return closed(desk, measure, stood, { asked: false, certain: true }).filter(
    ({ because }) => because.kind === 'no-power',
  );
}

/** What an article opens only after a measure that is recommended now: `first a warning`. */
function openAfter(desk: Desk, explored: Explored, stood: Stood): Barred[] {
  const { terrain } = desk;
  const now = new Set(addedMeasures(desk, explored).map(({ id }) => id));
  return terrain.openings.flatMap(({ measure, opening }) => {
    const entry = [...terrain.compiled.policy.beside].find(({ id }) => id === measure);
    const awaits = opening.after?.some((id) => now.has(id)) ?? false;
    return entry && awaits ? closed(desk, entry, stood, { asked: false, certain: true }, 'waiting') : [];
  });
}

function closed(
  desk: Desk,
  measure: MeasureEntry,
  { norm, case: own }: Stood,
  how: { readonly asked: boolean; readonly certain: boolean },
  which: 'all' | 'waiting' = 'all',
): Barred[] {
  const { terrain } = desk;
  const articles = own.certain
    .map(({ id }) => id)
    .filter((id) => openingsOf(terrain, measure.id, id, norm.id).length === 0)
    .filter((id) => which === 'all' || openingsFor(terrain.openings, measure.id, id).length > 0);
  // Where some article would open it later, that is the reason to tell: `first a warning`, and not `no power`.
  const told = articles.find((id) => openingsFor(terrain.openings, measure.id, id).length > 0) ?? articles[0];
  if (told === undefined) return [];
  const below = heaviestFreeBelow(terrain.compiled.policy, measure.id);
  return [
    {
      measure: measure.id,
      title: measure.title,
      norm: norm.id,
      articles,
      whole: articles.length === own.certain.length,
      ...how,
      because: closedReason(desk, measure.id, told),
      ...(below !== undefined && { heaviestBelow: below }),
    },
  ];
}

/** The heaviest ladder measure below another that needs no power. */
function heaviestFreeBelow({ ladder }: PolicyFile, id: string): string | undefined {
  const at = ladder.findIndex((measure) => measure.id === id);
  return at < 0 ? undefined : ladder.slice(0, at).findLast(({ needsPower }) => !needsPower)?.id;
}
