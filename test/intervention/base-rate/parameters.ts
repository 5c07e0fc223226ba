/**
 * How often visits find what, for the base rate of measures. Our assumptions, not measurements: documented are only that four
 * in five new youth-care providers miss a requirement at the first visit and a third still does at the second, and how rare
 * heavy measures are (2,575 visits in 2019: 17 times verscherpt toezicht, 37 aanwijzingen, 2 bevelen).
 */
export interface Parameters {
  readonly name: string;
  /** Share of providers that miss at least one norm at the first visit; norms fail independently of each other. */
  readonly missing: number;
  /** Share that still misses at least one at the second. */
  readonly stillMissing: number;
  /** Of trust sufficient, limited and insufficient. */
  readonly trust: readonly [number, number, number];
  readonly acuteDanger: number;
  /** How often clients ask more than the staff can give. */
  readonly needsExceedExpertise: number;
}

const base: Parameters = {
  name: 'as documented',
  missing: 0.8,
  stillMissing: 1 / 3,
  trust: [0.8, 0.15, 0.05],
  acuteDanger: 0.002,
  needsExceedExpertise: 0,
};

/** The set that the bounds are held to. */
export const documented = base;

/** Two others, reported and not tuned to. */
export const others: readonly Parameters[] = [
  { ...base, name: 'worse providers', missing: 0.95, stillMissing: 0.6, trust: [0.6, 0.25, 0.15] },
  { ...base, name: 'complex needs', acuteDanger: 0.01, needsExceedExpertise: 0.2 },
];
