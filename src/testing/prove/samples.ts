/** Samples on both sides of every share and number that a norm compares them with. */
import type { Sample } from '../../conditions/model.ts';
import type { Known, KnownGroup } from './variables.ts';

/** The samples to try: the smallest that counts, and of the usual sizes. */
export function samplesAround(
  groups: readonly KnownGroup[],
  isMeant: (known: Known) => boolean,
  minimum: number,
): readonly Sample[] {
  const marks = (path: string): readonly number[] =>
    groups
      .filter(({ known }) => known.some((one) => isMeant(one) && one.path === path))
      .flatMap(({ known, constants }) => [...[...constants].map(Number), ...known.flatMap(fixedIn)]);
  const around = (numbers: readonly number[]) =>
    numbers.flatMap((one) => [Math.floor(one), Math.ceil(one)].flatMap((near) => [near - 1, near, near + 1]));
  const sizes = [minimum, minimum + 1, 10, 20, 100, ...around(marks('$.inspected'))];
  const [shares, counts] = [marks('$.share'), around(marks('$.satisfied'))];
  const found = new Map<string, Sample>();
  for (const inspected of sizes) {
    if (inspected < minimum) continue;
    const satisfied = [inspected, 0, ...around(shares.map((share) => share * inspected)), ...counts];
    for (const one of satisfied) {
      if (one < 0 || one > inspected) continue;
      found.set(`${one}/${inspected}`, { inspected, satisfied: one });
    }
  }
  return [...found.values()];
}

/** A threshold is one number on the day of the proof. */
function fixedIn({ variable: { domain } }: Known): readonly number[] {
  return domain.kind === 'number' && domain.minimum !== undefined && domain.minimum === domain.maximum
    ? [domain.minimum]
    : [];
}

/** The largest sample that is looked at one by one. */
const LARGEST = 60;

/** Every sample up to some size, for what the marks did not show. */
export function* everySample(minimum: number): Generator<Sample> {
  for (let inspected = minimum; inspected <= Math.max(LARGEST, minimum); inspected++)
    for (let satisfied = inspected; satisfied >= 0; satisfied--) yield { inspected, satisfied };
}
