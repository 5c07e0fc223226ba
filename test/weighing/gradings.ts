import type { Leaf, Params } from '../../src/conditions/model.ts';
import type { Row } from '../../src/weighing/model.ts';

export const IGJ = ['voldoet', 'voldoet-grotendeels', 'voldoet-grotendeels-niet', 'voldoet-niet'] as const;

export function share(params: Params, operator: Leaf['operator'], value: Leaf['value']): Leaf {
  return { fact: 'share', params, operator, value };
}

export function count(params: Params, operator: Leaf['operator'], value: Leaf['value']): Leaf {
  return { fact: 'count', params, operator, value };
}

const allMet = {
  level: 'voldoet',
  because: 'Alle criteria voldoen.',
  when: share({ atLeast: 'voldoet' }, 'equal', 1),
};

const quarter = {
  level: 'voldoet-grotendeels-niet',
  because: 'Ten minste een kwart is grotendeels in orde.',
  when: share({ atLeast: 'voldoet-grotendeels' }, 'greaterThanInclusive', 0.25),
};

const rest = { level: 'voldoet-niet', because: 'Minder dan een kwart.', otherwise: true } as const;

/** The weighing of criteria into a norm, as in the format by example. */
export const wegingNorm: readonly Row[] = [
  allMet,
  {
    level: 'voldoet-grotendeels',
    because: 'Drie van de vijf, waaronder alle essentiële.',
    when: {
      all: [
        share({ atLeast: 'voldoet-grotendeels' }, 'greaterThanInclusive', 0.6),
        count({ atMost: 'voldoet-grotendeels-niet', essential: true }, 'equal', 0),
      ],
    },
  },
  quarter,
  rest,
];

/** The weighing of norms into a theme and the whole, as in the format by example. */
export const wegingGeheel: readonly Row[] = [
  allMet,
  {
    level: 'voldoet-grotendeels',
    because: 'Drie kwart, geen enkele voldoet niet.',
    when: {
      all: [
        share({ atLeast: 'voldoet-grotendeels' }, 'greaterThanInclusive', 0.75),
        count({ level: 'voldoet-niet' }, 'equal', 0),
      ],
    },
  },
  quarter,
  rest,
];
