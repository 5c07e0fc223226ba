/** Dossiers that do not go with the visit, the policy or the context: what only shows when they come together. */
import { assess } from '../../src/assessment/assess.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { isFrameworkError } from '../../src/diagnostics/error.ts';
import type { InterventionContext } from '../../src/intervention/context.ts';
import { parseDossier } from '../../src/intervention/dossier/parse.ts';
import { recommend } from '../../src/intervention/recommend.ts';
import { findingsWith, fixture, framework, policyWith, replaced } from './inputs.ts';
import type { Made } from './made.ts';

/** What is said of the good dossier with something replaced, beside a follow-up. */
async function beside(
  from: string,
  to: string,
  context: InterventionContext = {},
  kind = 'follow-up',
): Promise<readonly Diagnostic[]> {
  const dossier = parseDossier(replaced('good/dossier.yaml', from, to));
  if (!dossier.ok) return dossier.diagnostics;
  const findings = findingsWith('kind: first-visit', `kind: ${kind}`);
  try {
    const options = { dossier: dossier.value, framework, context };
    return (await recommend(assess(framework, findings), policyWith(), options)).diagnostics;
  } catch (error) {
    if (!isFrameworkError(error)) throw error;
    return error.diagnostics;
  }
}

export const madeOfDossiers: readonly Made[] = [
  {
    code: 'dossier-other-provider',
    at: '3:11',
    where: '`provider: ander-huis` beside a visit to zorghuis',
    find: () => beside('provider: zorghuis', 'provider: ander-huis'),
  },
  {
    code: 'dossier-later-assessment',
    at: '12:11',
    where: 'an assessment of 2026-04-12 beside a visit of 2026-03-20',
    find: () => beside('date: 2026-01-12', 'date: 2026-04-12'),
  },
  {
    code: 'dossier-not-first',
    at: '5:5',
    where: '`kind: first-visit` beside a dossier with a visit by the same framework',
    find: () => {
      const afterFirst = / {2}- id: T2[\s\S]*$/.exec(fixture('good/dossier.yaml'))?.[0] ?? '';
      return beside(afterFirst, '', {}, 'first-visit');
    },
  },
  {
    code: 'dossier-no-mapping',
    at: '8:38',
    where: 'a visit by version 0.8.0, while `follows` knows 0.9.0 alone',
    find: () => beside('version: 0.9.0', 'version: 0.8.0'),
  },
  {
    code: 'dossier-unknown-norm',
    at: '16:48',
    where: '`verdicts: { DZ4: … }` of a version that has no DZ4',
    find: () => beside('SKV5: voldoet', 'DZ4: voldoet'),
  },
  {
    code: 'dossier-unknown-level',
    at: '10:22',
    where: '`verdicts: { DZ2: onvoldoende }` on the scale igj-4',
    find: () => beside('DZ2: voldoet-niet', 'DZ2: onvoldoende'),
  },
  {
    code: 'dossier-unknown-unit',
    at: '9:13',
    where: '`units: [eik]` where the visit knows linde and beuk',
    find: () => beside('units: [linde]', 'units: [eik]'),
  },
  {
    code: 'dossier-unknown-measure',
    at: '19:24',
    where: '`measure: verscherpt-toezicht` beside a policy without it',
    find: () => beside('M2, measure: verbeterplan', 'M2, measure: toezicht'),
  },
  {
    code: 'dossier-future-measure',
    at: '19:75',
    where: '`since: 2026-04-20` beside a visit of 2026-03-20',
    find: () => beside('since: 2026-01-20', 'since: 2026-04-20'),
  },
  {
    code: 'dossier-overlapping-measures',
    at: '19:5',
    where: 'two ladder measures for the same norm at the same time',
    find: () => beside('until: 2026-01-20', 'until: 2026-02-20'),
  },
  {
    code: 'dossier-contradicts-context',
    at: '19:136',
    where: '`context: { followed: fully }` beside `followed: partly` in the dossier',
    find: () => beside('', '', { followed: 'fully' }),
  },
  {
    code: 'dossier-contradicts-history',
    at: '16:54',
    where: '`context: { norms: { SKV5: { persistent: true } } }` beside `SKV5: voldoet` in the dossier',
    find: () => beside('', '', { norms: { SKV5: { persistent: true } } }),
  },
];
