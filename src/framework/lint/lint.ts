/**
 * Lint: what an author may want to look at in a framework that is right in form.
 * In: a parsed framework. Out: findings with their places, less what the framework itself says is meant. A finding is always
 * true: it is proved over every combination of what the facts can hold, within stated limits; beyond them lint says only that it stopped.
 * Called by the front door and by node/.
 */
import { MOST_ASSIGNMENTS, noWork, type Work } from '../../conditions/analysis/search.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { FrameworkError } from '../../diagnostics/error.ts';
import { formatDiagnostic } from '../../diagnostics/format.ts';
import { inFileOrder } from '../../source/document.ts';
import { lintRules } from '../../wording/lint.ts';
import { type Draft, found } from '../draft.ts';
import type { Framework } from '../model.ts';
import { draftBehind, parseFramework } from '../parse.ts';
import { partsOfProfile } from '../profile/parse.ts';
import { lintConditions } from './conditions.ts';
import { lintCases, lintEssential, lintQuestions } from './criteria.ts';
import { lintEffect } from './effect.ts';
import { lintEqual } from './equal.ts';
import { lintFacts } from './facts.ts';
import type { Finding } from './finding.ts';
import { type Provers, proversOf } from './provers.ts';
import { lintRows } from './rows.ts';
import { lintShared } from './shared.ts';
import { heard } from './silence.ts';
import { lintSources } from './sources.ts';

/** What lint may be told beside the framework. */
export interface LintOptions {
  /** The ids of the norms and criteria that have cases; without it missing cases are not looked for. */
  readonly cases?: Iterable<string>;
}

/**
 * Everything a norm author may want to look at, in file order; nothing in it stops the framework from being used. Of a profile:
 * what there is to say of its frameworks. A plain object goes through the same parse first; throws FrameworkError for one with
 * mistakes.
 *
 * @example
 * for (const finding of lintFramework(framework)) console.log(formatDiagnostic(finding));
 */
export function lintFramework(
  framework: Framework | object,
  options: LintOptions = {},
): readonly Diagnostic[] {
  const draft = draftBehind(framework as Framework);
  if (!draft) return lintFramework(parsed(framework), options);
  const parts = partsOfProfile(framework as Framework);
  if (parts.length > 0) return inFileOrder(parts.flatMap((part) => lintFramework(part, options)));
  const withCases = options.cases && new Set(options.cases);
  const work = noWork();
  const { findings, unused } = heard(
    findingsIn(draft, withCases, proversOf(draft, work)),
    draft,
    (rule) => rule !== 'missing-cases' || withCases !== undefined,
  );
  return inFileOrder([...findings.map(diagnosticOf), ...unused, ...notSettled(draft, work)]);
}

/** What lint gave up on: to be silent about that too would look like having found nothing. */
function notSettled({ document }: Draft, { stopped }: Work): Diagnostic[] {
  if (stopped === 0) return [];
  const args = { count: stopped, limit: MOST_ASSIGNMENTS };
  return [found({ document, path: [] }, [], 'lint-stopped', args, { severity: 'info' })];
}

function parsed(input: object): Framework {
  const result = parseFramework(input);
  if (result.ok) return result.value;
  throw new FrameworkError(
    result.diagnostics.map((one) => formatDiagnostic(one)).join('\n'),
    result.diagnostics,
  );
}

/** What every rule finds, before silences. */
export function findingsIn(
  draft: Draft,
  withCases: ReadonlySet<string> | undefined,
  provers: Provers,
): Finding[] {
  return [
    ...lintConditions(draft, provers),
    ...lintShared(draft, provers),
    ...lintRows(draft, provers),
    ...lintFacts(draft),
    ...lintEffect(draft),
    ...lintSources(draft),
    ...lintEssential(draft),
    ...lintEqual(draft, provers),
    ...lintQuestions(draft),
    ...(withCases ? lintCases(draft, withCases) : []),
  ];
}

function diagnosticOf({ rule, origin, path, args, part }: Finding): Diagnostic {
  return found(origin, path, rule, args, { severity: lintRules[rule].severity, ...(part && { part }) });
}
