import type { LevelProof, LevelProofs, NormProof } from '../testing.ts';
import type { CliKey } from '../wording/cli.ts';
import { type Session, sentence } from './session.ts';
import { aligned, indented } from './table.ts';

/** Per norm a line per level; with `isFull` the findings as well, as cases. */
export function proofsAsText(proofs: LevelProofs, isFull: boolean, session: Session): string {
  const { title, version, norms } = proofs;
  const counts = { reachable: 0, unreachable: 0, unknown: 0 };
  for (const { levels } of norms) for (const { state } of levels) counts[state]++;
  const levels = counts.reachable + counts.unreachable + counts.unknown;
  return [
    sentence(session, 'proofsOf', { title, version }),
    ...norms.map((norm) => normText(norm, isFull, session)),
    sentence(session, 'provedAll', { norms: norms.length, levels, ...counts }),
  ].join('\n\n');
}

function normText({ norm: id, title, date, levels }: NormProof, isFull: boolean, session: Session): string {
  const head = sentence(session, 'provedOn', { id, title, date });
  const lines = aligned(levels.map((proof) => [proof.level, wordsFor(proof, session)]));
  return [
    head,
    ...levels.flatMap((proof, index) => [
      ...indented(lines.slice(index, index + 1)),
      ...(isFull ? caseLines(proof, 4) : []),
    ]),
  ].join('\n');
}

function caseLines(proof: LevelProof, by: number): readonly string[] {
  const text = proof.state === 'reachable' ? proof.witness.case : undefined;
  return text === undefined ? [] : indented(text.split('\n'), by);
}

const LIMITS = {
  facts: 'limitFacts',
  states: 'limitStates',
  values: 'limitValues',
  units: 'limitUnits',
} as const satisfies Record<string, CliKey>;

function wordsFor(proof: LevelProof, session: Session): string {
  if (proof.state === 'unknown') return sentence(session, LIMITS[proof.limit]);
  if (proof.state === 'unreachable') return whyNot(proof.proof, session);
  const { count, minimum } = proof.witness;
  if (count === 1) return sentence(session, 'withFewestOne');
  return sentence(session, minimum ? 'withFewest' : 'withNeeded', { count });
}

type Unreachable = Extract<LevelProof, { readonly state: 'unreachable' }>['proof'];

function whyNot(proof: Unreachable, session: Session): string {
  switch (proof.because) {
    case 'never-applies':
      return sentence(session, 'neverApplies');
    case 'no-row':
      return sentence(session, 'noRowGives', { weighing: proof.weighing });
    case 'row-never-decides':
      return sentence(session, 'rowNeverDecides', { weighing: proof.weighing, count: proof.criteria });
    case 'outcomes': {
      const outcomes = proof.criteria.map((one) => sentence(session, 'outcomesOf', one)).join('; ');
      return sentence(session, 'outcomesOnly', { weighing: proof.weighing, outcomes });
    }
    case 'always-applies':
      return sentence(session, 'alwaysApplies', { criteria: proof.criteria });
    case 'facts': {
      const { facts, combinations: count } = proof;
      return facts.length === 0
        ? sentence(session, 'notByOutcomes')
        : sentence(session, 'notByFacts', { facts, count });
    }
    default:
      return proof satisfies never;
  }
}

/** Everything that can be had, as a case file. */
export function proofsAsCases({ framework, norms }: LevelProofs): string {
  const cases = norms.flatMap(({ levels }) => levels.flatMap((proof) => caseLines(proof, 2)));
  return [
    'format: cases/1',
    `framework: ${framework}`,
    `date: ${norms[0]?.date ?? ''}`,
    ...(cases.length === 0 ? ['cases: []'] : ['cases:', ...cases]),
  ].join('\n');
}
