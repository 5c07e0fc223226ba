import {
  type Assessment,
  assess,
  type Framework,
  isFrameworkError,
  parseAssessment,
  parseFindings,
  recommend,
} from '../../src/index.ts';
import { parseRecommendation } from '../../src/intervention/parse-recommendation.ts';
import type { Policy } from '../../src/intervention/policy.ts';
import { renderJson, renderMarkdown, renderText } from '../../src/report.ts';
import { canonicalText } from '../../src/source/canonical.ts';
import type { Dice } from '../assessment/random/dice.ts';
import { contextFor, visitTo } from './visits.ts';

/** What is wrong with a judgement (nothing, it is hoped), and the assessment where there is one. */
export interface Judged {
  readonly complaints: readonly string[];
  readonly visit: object;
  readonly assessment?: Assessment;
}

/**
 * Assesses a random visit to a framework and holds it against the promise: nothing thrown but a FrameworkError, the same
 * bytes for the same findings in another order, no list that says the same twice,
 * and a result that its own parser takes and its reports can show.
 */
export function judge(framework: Framework, dice: Dice): Judged {
  const visit = visitTo(framework, dice) as { readonly findings: readonly object[] };
  const complaints: string[] = [];
  try {
    const findings = parseFindings(visit);
    if (!findings.ok) return { complaints, visit };
    const assessment = assess(framework, findings.value);
    const text = JSON.stringify(assessment);
    const again = assess(framework, { ...visit, findings: [...visit.findings].reverse() });
    if (JSON.stringify(again) !== text) complaints.push('another order gives other bytes');
    const stored = parseAssessment(text);
    if (!stored.ok) complaints.push(`not its own format: ${JSON.stringify(stored.diagnostics[0])}`);
    else if (canonicalText(stored.value) !== canonicalText(assessment))
      complaints.push('changed by its own parser');
    renderText(assessment, undefined, { detail: 'full' });
    renderMarkdown(assessment);
    complaints.push(...saidTwice(assessment));
    if (JSON.stringify(JSON.parse(renderJson(assessment))) !== text)
      complaints.push('JSON report is other data');
    return { complaints, visit, assessment };
  } catch (error) {
    return { complaints: thrown(error, complaints), visit };
  }
}

/** The same for the advice on an assessment. */
export async function advise(assessment: Assessment, policy: Policy, dice: Dice): Promise<readonly string[]> {
  const context = contextFor(policy, dice);
  const complaints: string[] = [];
  try {
    const advice = await recommend(assessment, policy, { context, maxRuns: 16 });
    const text = JSON.stringify(advice);
    const stored = parseRecommendation(text);
    if (!stored.ok) complaints.push(`not its own format: ${JSON.stringify(stored.diagnostics[0])}`);
    const again = await recommend(structuredClone(assessment), policy, { context, maxRuns: 16 });
    if (JSON.stringify(again) !== text) complaints.push('the same input gives other bytes');
    complaints.push(...saidTwice(advice));
    renderText(assessment, advice, { detail: 'full' });
    renderMarkdown(assessment, advice);
    return complaints;
  } catch (error) {
    return thrown(error, complaints);
  }
}

/** The places of lists that say the same twice. A trace follows its condition, and numbers are bounds: those may. */
function saidTwice(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const isList = Array.isArray(value);
  const inner = Object.entries(value).flatMap(([key, part]) =>
    key === 'trace' ? [] : saidTwice(part, isList ? `${path}[]` : `${path}.${key}`),
  );
  const texts = isList && !value.every(Number.isInteger) ? value.map((part) => JSON.stringify(part)) : [];
  return new Set(texts).size < texts.length ? [`the same twice in ${path}`, ...inner] : inner;
}

function thrown(error: unknown, complaints: readonly string[]): readonly string[] {
  if (isFrameworkError(error) && error.diagnostics.length > 0) return complaints;
  return [...complaints, `throws ${error instanceof Error ? error.stack : String(error)}`];
}
