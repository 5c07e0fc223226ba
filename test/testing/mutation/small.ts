/** A small framework with one of everything that can be changed, and its cases. */
import { parseFramework } from '../../../src/index.ts';
import { parseCases } from '../../../src/testing.ts';
import { sound } from '../build.ts';

export const frameworkText = `format: framework/1
id: klein
version: 1.0.0
title: Klein
basis: Verzonnen
valid: { from: 2026-01-01, until: 2026-12-31 }
scale: binary
weighing: { norm: alles, overall: alles }
facts:
  mensen: { type: integer, about: provider, title: Mensen, minimum: 0 }
  verblijf: { type: boolean, about: provider, title: Verblijf }
thresholds:
  grens: { title: Grens, values: [{ from: 2020-01-01, until: 2026-06-30, value: 10 }, { from: 2026-07-01, value: 20 }] }
records:
  map: { title: Map, facts: { begin: { type: date, title: Begin }, klaar: { type: date, title: Klaar } } }
themes:
  - id: T
    title: Thema
    norms:
      - id: N1
        title: Raad
        sources: [wet 1]
        harm: { class: limited, because: Zo }
        repairWithin: P3M
        criteria:
          - id: N1.1
            title: Raad
            question: Is er een raad?
            applies:
              any:
                - { fact: verblijf, operator: equal, value: true }
                - { fact: mensen, operator: greaterThan, value: { fact: grens } }
            answer: boolean
          - id: N1.2
            title: Op tijd
            each:
              record: map
              met: { fact: klaar, operator: onOrBefore, value: { fact: begin, params: { shift: P2M } } }
            grading: meeste
gradings:
  alles:
    for: weighing
    levels:
      - { level: voldoet, because: Alles., when: { fact: share, params: { atLeast: voldoet }, operator: equal, value: 1 } }
      - { level: voldoet-niet, because: Niet alles., otherwise: true }
  meeste:
    for: sample
    minimum: 2
    levels:
      - { level: voldoet, when: { fact: answer, path: $.share, operator: greaterThanInclusive, value: 0.5 } }
      - { level: voldoet-niet, otherwise: true }
laws: { wet: { title: Wet } }
articles: [{ article: wet 1, title: Een }]
`;

export const framework = sound(parseFramework(frameworkText, { file: 'klein.yaml' }));

/** Cases that reach nearly everything; the rows of one list can be left out. */
export function casesWith(rows: readonly string[]) {
  const text = `format: cases/1
framework: klein
date: 2026-03-20
given: { mensen: 11, verblijf: false }
cases:
  - id: n1
    norm: N1
    given: { N1.1: true, N1.2: 4/4 }
    table:
      - { it: goed, expect: voldoet }
${rows.map((row) => `      ${row}\n`).join('')}`;
  return sound(parseCases(text, { file: 'cases/klein.yaml' }));
}
