const SCALE = 10;

/** A framework of so many criteria: ten to a norm, ten norms to a theme; samples, grades, judgements and computed ones. */
export function frameworkOf(criteria: number): object {
  const all = Array.from({ length: criteria }, (_, n) => criterionAt(n));
  const norms = groups(all).map((ten, n) => ({
    id: `N${n}`,
    title: `Norm ${n}`,
    sources: ['wet 1'],
    harm: { class: 'limited', because: 'Verzonnen' },
    criteria: ten,
  }));
  return {
    format: 'framework/1',
    id: 'groei',
    version: '1.0.0',
    title: `Verzonnen kader van ${criteria} criteria`,
    basis: 'Verzonnen, om te meten.',
    valid: {},
    scale: 'igj-4',
    weighing: { norm: 'weging', theme: 'weging', overall: 'weging' },
    laws: { wet: { title: 'Verzonnen wet' } },
    articles: [{ article: 'wet 1', title: 'Verzonnen artikel' }],
    facts: Object.fromEntries(
      all.flatMap(({ fact }) => (fact === undefined ? [] : [[fact, { type: 'boolean', title: fact }]])),
    ),
    gradings: { steekproef: SAMPLE, weging: WEIGHING },
    themes: groups(norms).map((ten, n) => ({ id: `T${n}`, title: `Thema ${n}`, norms: ten })),
  };
}

type Generated = Readonly<Record<string, unknown>> & { readonly fact?: string };

function criterionAt(n: number): Generated {
  const base = { id: `C${n}`, title: `Criterium ${n}` };
  if (n % 4 === 0) return { ...base, answer: 'sample', grading: 'steekproef' };
  if (n % 4 === 1) return { ...base, answer: 'grade' };
  if (n % 4 === 2) return { ...base, answer: 'judgement' };
  return { ...base, fact: `feit-${n}`, met: { fact: `feit-${n}`, operator: 'equal', value: true } };
}
