/** Breaches of information security have a route of their own: Wabvpz 15l and 15m, not Wkkgz 27. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { assess } from '../../src/assessment/assess.ts';
import { parseFindings } from '../../src/findings/parse.ts';
import { editionOn } from '../../src/framework/editions.ts';
import { parseFramework, parseLibrary } from '../../src/framework/parse.ts';
import type { InterventionContext } from '../../src/intervention/context.ts';
import { recommend } from '../../src/intervention/recommend.ts';
import { igj, igjText, parsed, quiet, trustOf } from './policies.ts';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

function frameworkAt(file: string) {
  const library = parseLibrary(read('frameworks/shared/zorg.yaml'));
  if (!library.ok) throw new Error('library');
  const framework = parseFramework(read(`frameworks/${file}`), { libraries: [library.value] });
  if (!framework.ok) throw new Error(file);
  return framework.value;
}

const editions = [frameworkAt('e-health/1.0.0.yaml'), frameworkAt('e-health/2.0.0.yaml')];

/** A visit assessed with the edition of its date. */
function assessed(input: string | object) {
  const findings = parseFindings(input);
  if (!findings.ok) throw new Error('findings');
  const edition = editionOn(editions, findings.value.date);
  if (!edition) throw new Error('no edition');
  return { assessment: assess(edition, findings.value), context: findings.value.context ?? {} };
}

/** A visit to the organisation with these answers; computed criteria go by their facts. */
const small = (values: Readonly<Record<string, string | boolean>>) => {
  const facts = ['informatiebeveiliging', 'uitvalplan'];
  return {
    format: 'findings/1',
    framework: { id: 'e-health', version: '2.0.0' },
    date: '2026-03-20',
    kind: 'first-visit',
    provider: {
      id: 'proef',
      name: 'Proef',
      facts: { 'digitale-zorg': true, 'elektronische-uitwisseling': true },
    },
    findings: Object.entries(values).map(([id, value]) => ({
      [facts.includes(id) ? 'fact' : 'criterion']: id,
      value,
      method: 'document',
      date: '2026-03-12',
    })),
  };
};

/** Systems and exchange fail on a large scale; of the rest what was looked at is in order. */
const insecure = small({
  informatiebeveiliging: false,
  'IC1.2': 'voldoet-niet',
  'IC1.3': '1/8',
  'IC1.4': false,
  'IC2.1': '2/8',
  'IC2.2': '0/4',
  'IC2.3': '8/10',
  'SU2.1': '10/10',
  'SU2.2': '1/5',
  'SU2.3': '5/5',
});

const distrusted: InterventionContext = { ...quiet, trust: trustOf.insufficient };

describe('security breaches', () => {
  const { assessment } = assessed(insecure);

  test('are breaches of the Begz alone', async () => {
    const { norms } = await recommend(assessment, igj, { context: distrusted });
    const breached = norms.filter(({ standing }) => standing === 'breached');
    expect(breached.map(({ id, articles }) => [id, articles.map((one) => one.id)])).toEqual([
      ['SU2', ['begz 3(2)']],
      ['IC1', ['begz 3(2)', 'begz 6']],
      ['IC2', ['begz 5(1)']],
    ]);
  });

  test('at high risk and without trust: an aanwijzing, on Wabvpz 15l', async () => {
    const found = await recommend(assessment, igj, { context: distrusted });
    expect(found.range.measures).toEqual(['aanwijzing']);
    expect(found.measures[0]).toMatchObject({ measure: 'aanwijzing', norms: ['SU2', 'IC1', 'IC2'] });
    expect(new Set(found.measures[0]?.powers.map(({ basis }) => basis))).toEqual(new Set(['wabvpz 15l']));
    expect(found.diagnostics.filter(({ code }) => code === 'article-without-power')).toEqual([]);
  });

  test('with trust nothing that needs a power', async () => {
    const limited = await recommend(assessment, igj, { context: { ...quiet, trust: trustOf.limited } });
    expect(limited.range.measures).toEqual(['verscherpt-toezicht']);
    const sufficient = await recommend(assessment, igj, { context: { ...quiet, trust: trustOf.sufficient } });
    expect(sufficient.range.measures).toEqual(['verbeterplan']);
  });

  test('danger that cannot wait: a bevel of seven days, on Wabvpz 15m, extended by the minister alone', async () => {
    const context = { ...distrusted, 'acute-danger': true };
    const found = await recommend(assessment, igj, { context });
    const bevel = found.measures.find(({ measure }) => measure === 'bevel');
    expect(new Set(bevel?.powers.map(({ basis }) => basis))).toEqual(new Set(['wabvpz 15m(1)']));
    expect(bevel?.deadlines[0]?.period).toBe('P7D');
    expect(bevel?.extension).toContain('minister');
  });

  test('an aanwijzing that was not followed: a last onder dwangsom, on Wabvpz 15l', async () => {
    const running = { running: 'aanwijzing', 'deadline-passed': true, followed: 'partly' };
    const again = assessed({ ...insecure, kind: 'follow-up' }).assessment;
    const found = await recommend(again, igj, { context: { ...distrusted, ...running } });
    expect(found.range.measures).toEqual(['last-onder-dwangsom']);
    expect(new Set(found.measures[0]?.powers.map(({ basis }) => basis))).toEqual(new Set(['wabvpz 15l']));
  });

  test('the last stands open directly, unlike for Wkkgz 3', () => {
    const last = (article: string) =>
      igj.powers.find(({ articles }) => articles.includes(article))?.opens['last-onder-dwangsom'];
    for (const article of [
      'wabvpz 4',
      'wabvpz 12',
      'wabvpz 15d',
      'wabvpz 15e',
      'wabvpz 15ea',
      'wabvpz 15j',
      'begz 3',
    ])
      expect([article, last(article)]).toEqual([article, { basis: 'wabvpz 15l' }]);
    expect(last('wkkgz 3')?.after).toEqual(['aanwijzing', 'bevel']);
  });
});

describe('beside the route', () => {
  test('care that stops with the network is Wkkgz 3, and goes by Wkkgz 27', async () => {
    const outage = { uitvalplan: false, 'IC3.2': 'voldoet-niet', 'IC3.3': '0/3' };
    const { assessment } = assessed(small({ ...outage, 'SU1.1': false, 'SU1.2': '0/10' }));
    const found = await recommend(assessment, igj, { context: distrusted });
    expect(found.measures[0]).toMatchObject({ measure: 'aanwijzing', norms: ['SU1', 'IC3'] });
    expect(new Set(found.measures[0]?.powers.map(({ basis }) => basis))).toEqual(new Set(['wkkgz 27(1)']));
  });

  test('informing the client (Wabvpz 15c) opens nothing, and is said to be barred', async () => {
    const given = small({
      ...Object.fromEntries(['PP2.1', 'PP2.2', 'PP2.4'].map((id) => [id, true])),
      'PP2.3': 'voldoet-niet',
    });
    const { assessment } = assessed({
      ...given,
      overrides: [
        { norm: 'PP2', value: 'voldoet-niet', motivation: 'Proef.', by: 'proef', date: '2026-03-12' },
      ],
    });
    const found = await recommend(assessment, igj, { context: distrusted });
    expect(found.norms.find(({ id }) => id === 'PP2')?.articles.map(({ id }) => id)).toEqual(['wabvpz 15c']);
    expect(found.measures.flatMap(({ powers }) => powers)).toEqual([]);
    expect(found.diagnostics.filter(({ code }) => code === 'article-without-power')).toEqual([]);
  });
});

describe('the examples', () => {
  test('the edition goes by the date', () => {
    const version = (file: string) =>
      assessed(read(`examples/e-health/${file}`)).assessment.frameworks[0]?.version;
    expect([version('findings-2023.yaml'), version('findings.yaml')]).toEqual(['1.0.0', '2.0.0']);
    expect([editionOn(editions, '2024-04-30')?.version, editionOn(editions, '2024-05-01')?.version]).toEqual([
      '1.0.0',
      '2.0.0',
    ]);
    expect(editionOn(editions, '2017-12-31')).toBeUndefined();
  });

  test('every norm of the second edition says which of the first it follows', () => {
    const [first, second] = editions.map(({ themes }) =>
      themes.flatMap(({ norms }) => norms.map(({ id }) => id)),
    );
    const follows = editions[1]?.follows[0];
    expect(follows?.version).toBe(editions[0]?.version);
    expect(Object.keys(follows?.norms ?? {})).toEqual(second);
    expect(new Set(Object.values(follows?.norms ?? {}))).toEqual(new Set(first));
  });

  test('the follow-up visit gets verscherpt toezicht, and an aanwijzing where trust is gone', async () => {
    const { assessment, context } = assessed(read('examples/e-health/findings.yaml'));
    const found = await recommend(assessment, igj, { context });
    expect(found.range).toMatchObject({ measures: ['verscherpt-toezicht'], exact: true });
    expect(found.questions).toEqual([]);
    const without = await recommend(assessment, igj, {
      context: { ...context, trust: trustOf.insufficient },
    });
    expect(without.range.measures).toEqual(['aanwijzing']);
    expect(new Set(without.measures[0]?.powers.map(({ basis }) => basis))).toEqual(new Set(['wabvpz 15l']));
    expect(without.barred.map(({ measure, norm }) => `${measure} ${norm}`)).toContain('aanwijzing PP2');
  });
});

test('the advice on the ggz visit does not hang on what e-health added to the policy', async () => {
  const before = igjText.replace(/ {2}- articles: \[avg\]\n(?: {4}.*\n)+/, '');
  expect(before).not.toBe(igjText);
  const ggz = frameworkAt('ggz/1.0.0.yaml');
  expect(Object.keys(ggz.facts)).not.toContain('digitale-zorg');
  const findings = parseFindings(read('examples/ggz-visit/findings.yaml'));
  if (!findings.ok) throw new Error('findings');
  const { context = {} } = findings.value;
  const [now, then] = await Promise.all(
    [igj, parsed(before)].map((policy) => recommend(assess(ggz, findings.value), policy, { context })),
  );
  const hashes = { policy: undefined, receipt: undefined };
  expect({ ...now, ...hashes }).toEqual({ ...then, ...hashes });
});
