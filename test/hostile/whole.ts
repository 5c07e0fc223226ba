import {
  type Assessment,
  assess,
  type Diagnostic,
  parseFindings,
  parseFramework,
  parseLibrary,
  parsePolicy,
  type Result,
  recommend,
} from '../../src/index.ts';
import type { Recommendation } from '../../src/intervention/model.ts';
import { setsOf } from '../assessment/random/sets.ts';
import { isFree, plain, replacedIn } from './inputs.ts';

/** One visit from text to advice. */
export interface Whole {
  readonly assessment: Assessment;
  readonly recommendation: Recommendation;
}

export class Refused extends Error {
  constructor(readonly diagnostics: readonly Diagnostic[]) {
    super(JSON.stringify(diagnostics[0]));
  }
}

function given<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new Refused(result.diagnostics);
}

/** How an object comes to the parser: as it is, or as a text. */
export type Notation = (data: object) => string | object;

/** The good files with one text in every free field, taken from parse to advice. */
export async function wholeWith(
  text: string | undefined,
  notation: Notation = (data) => data,
): Promise<Whole> {
  const spoiled = (format: keyof typeof plain) =>
    notation(
      text === undefined ? plain[format] : replacedIn(plain[format], text, (place) => isFree(place, format)),
    );
  const libraries = [given(parseLibrary(spoiled('library')))];
  const framework = given(parseFramework(spoiled('framework'), { libraries }));
  const findings = given(parseFindings(spoiled('findings'), { framework }));
  const policy = given(parsePolicy(spoiled('policy'), { libraries }));
  const assessment = assess(framework, findings);
  return {
    assessment,
    recommendation: await recommend(assessment, policy, { context: findings.context ?? {} }),
  };
}

/** Everything that is decided: verdicts, units, questions, measures, dates. No text of an author has a say in it. */
export function decisionsOf({ assessment, recommendation }: Whole): unknown {
  const { range, measures, questions, norms, risk, trust } = recommendation;
  return {
    sets: [...setsOf(assessment)],
    codes: assessment.diagnostics.map(({ code }) => code),
    range,
    measures: measures.map(({ measure, norms: on, units, deadlines }) => [
      measure,
      on,
      units,
      deadlines.map((d) => d.date),
    ]),
    questions: questions.length,
    norms: norms.map(({ id, standing, possible }) => [id, standing, possible]),
    risk: risk?.possible,
    trust: trust?.possible,
  };
}
