/** A framework of so many criteria, ten to a norm, ten norms to a theme: samples, grades, judgements and computed ones. */
export function frameworkOf(count: number): object {
  const numbers = Array.from({ length: count }, (_, n) => n);
  const norms = inTens(numbers.map(criterionAt)).map((criteria, n) => ({
    id: `N${n}`,
    title: `Norm ${n}`,
    sources: ['wet 1'],
    harm: { class: 'limited', because: 'Verzonnen' },
    criteria,
  }));
  const facts = numbers.filter(isComputed).map((n) => [factOf(n), { type: 'boolean', title: `Feit ${n}` }]);
  return {
    format: 'framework/1',
    id: 'groei',
    version: '1.0.0',
    title: `Verzonnen kader van ${count} criteria`,
    basis: 'Verzonnen, om te meten.',
    valid: {},
    scale: 'igj-4',
    weighing: { norm: 'weging', theme: 'weging', overall: 'weging' },
    laws: { wet: { title: 'Verzonnen wet' } },
    articles: [{ article: 'wet 1', title: 'Verzonnen artikel' }],
    facts: Object.fromEntries(facts),
    gradings: { steekproef: SAMPLE, weging: WEIGHING },
    themes: inTens(norms).map((ten, n) => ({ id: `T${n}`, title: `Thema ${n}`, norms: ten })),
  };
}

/** Findings on every criterion of such a framework, at so many units. */
export function findingsOf(criteria: number, units: number): object {
  const ids = Array.from({ length: units }, (_, n) => `L${n}`);
  return {
    format: 'findings/1',
    framework: { id: 'groei', version: '1.0.0' },
    date: '2026-03-20',
    kind: 'first-visit',
    provider: { id: 'verzonnen', name: 'Verzonnen' },
    units: ids.map((id) => ({ id, title: `Locatie ${id}`, visited: true })),
    findings: ids.flatMap((unit, u) =>
      Array.from({ length: criteria }, (_, n) => ({ ...findingAt(n, u), unit, source: `Gesprek ${u}` })),
    ),
  };
}

const isComputed = (n: number): boolean => n % 4 === 3;
const factOf = (n: number): string => `feit-${n}`;

function criterionAt(n: number): object {
  const base = { id: `C${n}`, title: `Criterium ${n}` };
  if (isComputed(n)) return { ...base, met: { fact: factOf(n), operator: 'equal', value: true } };
  return {
    ...base,
    ...[{ answer: 'sample', grading: 'steekproef' }, { answer: 'grade' }, { answer: 'judgement' }][n % 4],
  };
}

function findingAt(n: number, u: number): object {
  if (isComputed(n)) return { fact: factOf(n), value: (n + u) % 5 !== 0 };
  const values = [
    `${7 + ((n + u) % 4)}/10`,
    ['voldoet', 'voldoet-grotendeels'][(n + u) % 2],
    (n + u) % 6 === 0 ? 'not-met' : 'met',
  ];
  return { criterion: `C${n}`, value: values[n % 4] };
}

function inTens<T>(items: readonly T[]): T[][] {
  const tens: T[][] = [];
  for (let at = 0; at < items.length; at += 10) tens.push(items.slice(at, at + 10));
  return tens;
}

const share = (value: number) => ({
  fact: 'answer',
  path: '$.share',
  operator: 'greaterThanInclusive',
  value,
});
const atLeast = (level: string, value: number) => ({
  fact: 'share',
  params: { atLeast: level },
  operator: 'greaterThanInclusive',
  value,
});

const SAMPLE = {
  for: 'sample',
  levels: [
    { level: 'voldoet', when: share(0.9) },
    { level: 'voldoet-grotendeels', when: share(0.7) },
    { level: 'voldoet-niet', otherwise: true },
  ],
};

const WEIGHING = {
  for: 'weighing',
  levels: [
    { level: 'voldoet', because: 'Alles in orde', when: atLeast('voldoet', 1) },
    {
      level: 'voldoet-grotendeels',
      because: 'Bijna alles in orde',
      when: atLeast('voldoet-grotendeels', 0.8),
    },
    {
      level: 'voldoet-grotendeels-niet',
      because: 'De helft in orde',
      when: atLeast('voldoet-grotendeels', 0.5),
    },
    { level: 'voldoet-niet', because: 'Minder dan de helft', otherwise: true },
  ],
};
