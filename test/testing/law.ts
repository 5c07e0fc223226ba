/** A small framework whose norms rest on articles of the law, so that the powers of `igj` matter. */
import { parseFramework } from '../../src/index.ts';
import { parseCases } from '../../src/testing.ts';
import { sound } from './build.ts';

export const lawText = `format: framework/1
id: recht
version: 1.0.0
title: Recht
basis: Verzonnen
valid: { from: 2026-01-01, until: 2026-12-31 }
scale: binary
weighing: { norm: alles, overall: alles }
themes:
  - id: T
    title: Thema
    norms:
      - id: N1
        title: Rechten en klachten
        sources: [wkkgz 2(2)c, bw 7:448]
        harm: { class: serious, because: Zo }
        repairWithin: P3M
        criteria:
          - { id: N1.1, title: Bejegening, answer: boolean }
          - { id: N1.2, title: Regeling, sources: [wkkgz 13, wkkgz 15], answer: boolean }
          - { id: N1.3, title: Standaard, sources: [wkkgz 2(2)b, standaard], answer: boolean }
          - { id: N1.4, title: Handelingen, sources: [wet-big 36, wet-big 38], answer: boolean }
          - { id: N1.5, title: Bestuur, sources: [standaard, losse], answer: boolean }
      - id: N2
        title: VOG
        sources: [wkkgz 4(2)]
        harm: { class: limited, because: Zo }
        repairWithin: P3M
        criteria:
          - { id: N2.1, title: VOG, answer: boolean }
          - { id: N2.2, title: Gemeld, sources: [wkkgz 11(1)], answer: boolean }
      - id: N3
        title: Van belang
        status: encouraged
        sources: [wkkgz 3(1), wkkgz 7]
        harm: { class: limited, because: Zo }
        criteria:
          - { id: N3.1, title: Plan, sources: [wkkgz 3(1), wkkgz 7], answer: boolean }
gradings:
  alles:
    for: weighing
    levels:
      - { level: voldoet, because: Alles., when: { fact: share, params: { atLeast: voldoet }, operator: equal, value: 1 } }
      - { level: voldoet-niet, because: Niet alles., otherwise: true }
fieldNorms:
  standaard: { title: Standaard, elaborates: wkkgz 2(2)b }
  losse: { title: Losse richtlijn }
laws:
  wkkgz: { title: Wet kwaliteit }
  bw: { title: Burgerlijk Wetboek }
  wet-big: { title: Wet BIG }
articles:
  - { article: wkkgz 2(2)b, title: Standaard }
  - { article: wkkgz 2(2)c, title: Rechten }
  - { article: wkkgz 3(1), title: Organisatie }
  - { article: wkkgz 4(2), title: VOG }
  - { article: wkkgz 7, title: Kwaliteit }
  - { article: wkkgz 11(1), title: Meldingen }
  - { article: wkkgz 13, title: Klachten }
  - { article: wkkgz 15, title: Functionaris }
  - { article: bw 7:448, title: Informatie }
  - { article: wet-big 36, title: Bevoegd }
  - { article: wet-big 38, title: Opdracht }
`;

export const law = sound(parseFramework(lawText, { file: 'recht.yaml' }));

const CALM =
  'individual-professional: false, suspected-offence: false, neglect: false, recidivism: false, needs-exceed-expertise: false';

/** Facts of a visit at which danger cannot wait, and trust is not there. */
export const DANGER = `${CALM}, phase: follow-up, trust: insufficient, acute-danger: true`;

/** In place of that: a measure whose term is over, and that was not followed. */
export const unfollowed = (measure: string) =>
  `phase: under-measure, running: ${measure}, deadline-passed: true, followed: not, acute-danger: false`;

const ALL = 'N1.1: true, N1.2: true, N1.3: true, N1.4: true, N1.5: true, N2.1: true, N2.2: true';

/** Rows of a case that asks for a measure; every criterion is in order, but for what a row says. */
export function lawCases(rows: readonly string[], given = `${DANGER}, ${ALL}`) {
  return sound(
    parseCases(
      `format: cases/1
framework: recht
date: 2026-03-20
cases:
  - id: grondslag
    policy: igj
    given: { ${given} }
    table:
${rows.map((row) => `      - ${row}\n`).join('')}`,
      { file: 'cases/bevoegdheden.yaml' },
    ),
  );
}
