/** Findings on one norm put through the same parse and judged as an assessment judges them. */
import { judgeAlone, type Visited, verdictAlone, wordsAlone } from '../../assessment/alone.ts';
import type { Evidence, Observation } from '../../findings/evidence.ts';
import type { Findings } from '../../findings/model.ts';
import { fitFindings, parseFindings } from '../../findings/parse.ts';
import type { WitnessFinding, WitnessFindings } from './model.ts';
import type { Given } from './options.ts';
import { observed } from './outcome.ts';
import type { Subject } from './subject.ts';

/** Why a criterion is said not to apply. */
const NOTE = 'In dit voorbeeld niet van toepassing.';

/** What is given, as a findings file. */
export function findingsFrom(given: readonly Given[], { compiled, norm, date }: Subject): WitnessFindings {
  const { id, version } = compiled.framework;
  return {
    format: 'findings/1',
    framework: { id, version },
    date,
    kind: 'first-visit',
    title: `${norm.norm.id}: voorbeeld`,
    scope: { norms: [norm.norm.id] },
    provider: { id: 'voorbeeld', name: 'Voorbeeld' },
    findings: given.map(({ kind, id: about, value }): WitnessFinding => {
      const subject = kind === 'fact' ? { fact: about } : { criterion: about };
      return { ...subject, value, ...(value === 'not-applicable' && kind === 'criterion' && { note: NOTE }) };
    }),
  };
}

/** What comes out of findings that go through the whole way: undefined where they are not accepted. */
export function verdictOn(findings: WitnessFindings, subject: Subject): string | undefined {
  const { compiled, norm } = subject;
  const parsed = parseFindings(findings, { framework: compiled });
  if (!parsed.ok) return undefined;
  const { evidence } = fitFindings(compiled, parsed.value);
  const visit: Visited = { compiled, findings: parsed.value, evidence };
  const { state, level } = verdictAlone(visit, judgeAlone(visit, norm));
  return state === 'level' ? level : state;
}

/** A visit in which nothing was found yet. */
export function emptyVisit(subject: Subject): Findings {
  const parsed = parseFindings(findingsFrom([], subject));
  if (!parsed.ok) throw new TypeError('a visit without findings is a visit');
  return parsed.value;
}

/** What comes out of what is given, in a word; without a file, to try many. */
export function wordOf(given: readonly Given[], findings: Findings, { compiled, norm }: Subject): string {
  const seen = (kind: Given['kind']): ReadonlyMap<string, readonly Observation[]> =>
    new Map(given.filter((one) => one.kind === kind).map(({ id, value }) => [id, [observed(id, value)]]));
  const evidence: Evidence = { criteria: seen('criterion'), facts: seen('fact'), rows: new Map() };
  const visit: Visited = { compiled, findings, evidence };
  const words = wordsAlone(visit, judgeAlone(visit, norm));
  return words.length === 1 ? (words[0] ?? '') : 'undetermined';
}
