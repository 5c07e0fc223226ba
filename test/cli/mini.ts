/** The smallest framework that weighs: two tested norms and one that is encouraged, two levels. */
export const miniFramework = `format: framework/1
id: mini
version: 1.0.0
title: Mini
basis: Verzonnen.
valid: { from: 2026-01-01 }
scale: binary
weighing: { norm: weging, theme: weging }
laws: { wet: { title: Wet } }
articles: [{ article: wet 1, title: Een }]
themes:
  - id: T
    title: Thema
    norms:
      - id: N1
        title: Eerste
        sources: [wet 1]
        harm: { class: limited, because: Daarom. }
        criteria:
          - { id: N1.1, title: Eerste criterium, answer: judgement }
      - id: N2
        title: Tweede
        sources: [wet 1]
        harm: { class: limited, because: Daarom. }
        criteria:
          - { id: N2.1, title: Tweede criterium, answer: judgement }
      - id: N3
        title: Derde
        status: encouraged
        sources: [wet 1]
        harm: { class: limited, because: Daarom. }
        criteria:
          - { id: N3.1, title: Derde criterium, answer: judgement }
gradings:
  weging:
    title: Weging
    for: weighing
    levels:
      - level: voldoet
        because: Alles voldoet.
        when: { fact: share, params: { atLeast: voldoet }, operator: equal, value: 1 }
      - { level: voldoet-niet, because: Niet alles voldoet., otherwise: true }
`;

/** Findings on the mini framework: answers by criterion. */
export function miniFindings(answers: Readonly<Record<string, string>>, more = ''): string {
  const findings = Object.entries(answers).map(
    ([criterion, value]) => `  - { criterion: ${criterion}, value: ${value} }\n`,
  );
  return `format: findings/1
framework: { id: mini, version: 1.0.0 }
date: 2026-03-20
kind: desk
provider: { id: p, name: P }
findings:
${findings.join('')}${more}`;
}
