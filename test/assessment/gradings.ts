const share = (atLeast: string, value: number, operator = 'greaterThanInclusive') => ({
  fact: 'share',
  params: { atLeast },
  operator,
  value,
});

/** How criteria weigh into a norm: an essential criterion that falls short caps the norm. */
export const weighing = {
  for: 'weighing',
  levels: [
    { level: 'voldoet', because: 'Alles voldoet.', when: share('voldoet', 1, 'equal') },
    {
      level: 'voldoet-grotendeels',
      because: 'Het meeste voldoet.',
      when: {
        all: [
          share('voldoet-grotendeels', 0.6),
          {
            fact: 'count',
            params: { atMost: 'voldoet-grotendeels-niet', essential: true },
            operator: 'equal',
            value: 0,
          },
        ],
      },
    },
    {
      level: 'voldoet-grotendeels-niet',
      because: 'Een deel voldoet.',
      when: share('voldoet-grotendeels', 0.25),
    },
    { level: 'voldoet-niet', because: 'Te weinig voldoet.', otherwise: true },
  ],
};

const ofSample = (value: number) => ({
  fact: 'answer',
  path: '$.share',
  operator: 'greaterThanInclusive',
  value,
});

/** A grading of samples over three of the four levels, from so many inspected on. */
export const grading = (minimum?: number) => ({
  for: 'sample',
  ...(minimum !== undefined && { minimum }),
  levels: [
    { level: 'voldoet', when: ofSample(0.9) },
    { level: 'voldoet-grotendeels', when: ofSample(0.7) },
    { level: 'voldoet-niet', otherwise: true },
  ],
});
