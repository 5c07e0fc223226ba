import { holdsOn } from '../calendar/validity.ts';
import type { Compiled } from '../framework/compiled.ts';
import { closest } from '../source/suggest.ts';
import { knownOn } from './evidence.ts';
import type { Findings } from './model.ts';
import type { Report } from './report.ts';

/** Whether findings and framework belong together: edition, date, scope, overrides and what was not looked at. */
export function checkFit(compiled: Compiled, findings: Findings, report: Report): void {
  const { framework } = compiled;
  const { id, version } = findings.framework;
  if (id !== framework.id || version !== framework.version)
    report(['framework'], 'other-framework', { id, version, given: `${framework.id} ${framework.version}` });
  if (!holdsOn(framework.valid, findings.date))
    report(['date'], 'edition-not-valid', {
      date: findings.date,
      framework: `${framework.id} ${framework.version}`,
      from: framework.valid.from ?? '…',
      until: framework.valid.until ?? '…',
    });
  checkScope(compiled, findings, report);
  checkOverrides(compiled, findings, report);
  checkNotLookedAt(compiled, findings, report);
}

function checkScope({ framework }: Compiled, { scope }: Findings, report: Report): void {
  const themes = framework.themes.map(({ id }) => id);
  const norms = framework.themes.flatMap((theme) => theme.norms.map(({ id }) => id));
  const profiles = Object.keys(framework.profiles);
  if (scope?.profile !== undefined && !profiles.includes(scope.profile))
    report(['scope', 'profile'], 'unknown-profile', named(scope.profile, profiles));
  scope?.themes?.forEach((theme, index) => {
    if (!themes.includes(theme)) report(['scope', 'themes', index], 'unknown-theme', named(theme, themes));
  });
  scope?.norms?.forEach((norm, index) => {
    if (!norms.includes(norm)) report(['scope', 'norms', index], 'unknown-norm', named(norm, norms));
  });
}

const named = (name: string, known: readonly string[]) => ({ name, suggestion: closest(name, known) ?? '' });

function checkOverrides(compiled: Compiled, findings: Findings, report: Report): void {
  const known = knownOn(compiled, findings.date);
  const norms = normIds(compiled);
  const levels = compiled.levels.map(({ id }) => id);
  findings.overrides.forEach(({ norm, criterion, value }, index) => {
    const path = ['overrides', index];
    if (norm !== undefined && !norms.includes(norm))
      report([...path, 'norm'], 'unknown-norm', named(norm, norms));
    const target = criterion === undefined ? undefined : known.get(criterion);
    if (criterion !== undefined && !target)
      report([...path, 'criterion'], 'unknown-criterion', named(criterion, [...known.keys()]));
    if (criterion !== undefined && !target) return;
    const words = [...(target?.binary ? ['met', 'not-met'] : levels), 'not-applicable'];
    if (!words.includes(value) && value !== 'not-tested')
      report([...path, 'value'], 'value-outside-options', {
        value,
        known: words,
        suggestion: closest(value, words) ?? '',
      });
  });
}

function checkNotLookedAt(compiled: Compiled, findings: Findings, report: Report): void {
  const known = [...knownOn(compiled, findings.date).keys()];
  const norms = normIds(compiled);
  const facts = Object.keys(compiled.framework.facts);
  findings.notLookedAt.forEach(({ criterion, norm, fact }, index) => {
    const path = ['notLookedAt', index];
    if (criterion !== undefined && !known.includes(criterion))
      report([...path, 'criterion'], 'unknown-criterion', named(criterion, known));
    if (norm !== undefined && !norms.includes(norm))
      report([...path, 'norm'], 'unknown-norm', named(norm, norms));
    if (fact !== undefined && !facts.includes(fact))
      report([...path, 'fact'], 'fact-unknown', named(fact, facts));
  });
}

const normIds = ({ themes }: Compiled) => themes.flatMap((theme) => theme.norms.map(({ norm }) => norm.id));
