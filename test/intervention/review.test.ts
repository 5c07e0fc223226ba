/** What a sceptical reader tried: what was not seen is not in order, and a measure weighs for its own norms alone. */
import { describe, expect, test } from 'vitest';
import type { Assessment } from '../../src/assessment/model.ts';
import type { InterventionContext } from '../../src/intervention/context.ts';
import type { DossierInput } from '../../src/intervention/dossier/model.ts';
import { parseRecommendation } from '../../src/intervention/parse-recommendation.ts';
import { recommend } from '../../src/intervention/recommend.ts';
import { renderMarkdown } from '../../src/report/markdown.ts';
import { renderText } from '../../src/report/text.ts';
import { assessmentOf, type NormGiven, worst } from './build.ts';
import { igj, quiet, trustOf } from './policies.ts';

type Measure = NonNullable<DossierInput['measures']>[number];

const { recidivism: _, ...calm } = quiet;
const fails = { is: worst.no, harm: 'serious', units: { a: worst.no } } as const;
const inOrder = { is: worst.ok, harm: 'serious', units: { a: worst.ok } } as const;

const plan = (id: string, norms: readonly string[], over: Partial<Measure> = {}): Measure => ({
  id,
  measure: 'verbeterplan',
  assessment: 'T1',
  norms: [...norms],
  since: '2025-10-01',
  deadline: '2026-01-15',
  status: 'running',
  followed: 'fully',
  ...over,
});

const past = (
  measures: readonly Measure[],
  norms: readonly string[] = ['N'],
  framework = 'proef',
): DossierInput => ({
  format: 'dossier/1',
  provider: 'aanbieder',
  assessments: [
    {
      id: 'T1',
      date: '2025-09-01',
      kind: 'first-visit',
      framework: { id: framework, version: '1.0.0' },
      verdicts: Object.fromEntries(norms.map((norm) => [norm, worst.no])),
    },
  ],
  measures: [...measures],
});

function advised(
  norms: readonly NormGiven[],
  dossier: DossierInput,
  trust: keyof typeof trustOf = 'sufficient',
  context: InterventionContext = {},
) {
  const stated = { ...calm, ...context, trust: trustOf[trust] };
  return recommend(assessmentOf({ kind: 'follow-up', norms }), igj, { context: stated, dossier });
}

describe('what was not looked at', () => {
  const notSeen = { id: 'N', is: [worst.ok, worst.no], state: 'not-tested' } as const;

  test('a plan on norms that were not judged is not lifted because the rest is in order', async () => {
    const found = await advised([notSeen, { id: 'M', ...inOrder }], past([plan('P', ['N'])]));
    expect(found.running).toMatchObject({ id: 'P', action: 'undetermined', because: [] });
    const seen = await advised([{ id: 'N', ...inOrder }], past([plan('P', ['N'])]));
    expect(seen.running).toMatchObject({ id: 'P', action: 'lift' });
  });

  test('a visit that judged nothing closes nothing, lifts nothing, and knows no risk', async () => {
    const assessment = assessmentOf({ kind: 'follow-up', norms: [notSeen] });
    const context = { ...calm, 'suspected-offence': true, trust: trustOf.sufficient };
    const found = await recommend(assessment, igj, { context, dossier: past([plan('P', ['N'])]) });
    expect(found.measures.map(({ measure }) => measure)).toEqual(['om-contact']);
    expect(found.range.measures).toEqual([]);
    expect(found.risk).toEqual({ possible: [], because: [] });
    expect(found.running?.action).toBe('undetermined');
    expect(parseRecommendation(JSON.parse(JSON.stringify(found)))).toMatchObject({ ok: true });
    expect(renderText(assessment, found) + renderMarkdown(assessment, found)).not.toContain('afsluiten');
  });
});

describe('the term of a measure that goes on', () => {
  const tight: Partial<Measure> = {
    measure: 'verscherpt-toezicht',
    deadline: '2026-04-01',
    followed: 'partly',
  };

  test('is the one it has: no new six months, no new hearing, no new objection', async () => {
    const found = await advised([{ id: 'N', ...fails }], past([plan('V', ['N'], tight)]), 'limited');
    const [measure] = found.measures;
    expect(found.running).toMatchObject({ action: 'continue', overdue: false });
    expect(measure).toMatchObject({
      measure: 'verscherpt-toezicht',
      deadlines: [{ norms: [], from: '2025-10-01', period: 'P6M', date: '2026-04-01', assumed: false }],
    });
    expect([measure?.hearing, measure?.publication, measure?.remedy]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  test('a norm that is new under it gets a term of its own', async () => {
    const found = await advised(
      [
        { id: 'N', ...fails },
        { id: 'X', ...fails },
      ],
      past([plan('P', ['N'], { deadline: '2026-04-01' })]),
    );
    const dates = found.measures[0]?.deadlines.map(({ norms, date }) => [norms, date]);
    expect(dates).toEqual([
      [['N'], '2026-04-01'],
      [['X'], '2026-05-01'],
    ]);
  });

  test('an extension is the term, not the whole term again', async () => {
    const better = { ...fails, is: worst.hardly, units: { a: worst.hardly } };
    const supervised = plan('V', ['N'], { ...tight, deadline: '2026-01-15' });
    const found = await advised([{ id: 'N', ...better }], past([supervised]));
    expect(found.running).toMatchObject({ action: 'extend', extension: { period: 'P3M' } });
    expect(found.measures[0]?.deadlines).toEqual([found.running?.extension]);
  });
});

describe('a measure weighs for its own norms', () => {
  test('a plan that brought its norm in order is not made heavier for a norm of another plan within its term', async () => {
    const found = await advised(
      [
        { id: 'N', ...inOrder },
        { id: 'M', ...fails },
      ],
      past([plan('P', ['N']), plan('Q', ['M'], { deadline: '2026-06-15' })], ['N', 'M']),
    );
    expect(found.range.measures).toEqual(['verbeterplan']);
    expect(found.running).toMatchObject({ id: 'Q', action: 'continue' });
    expect(found.alsoRunning).toMatchObject([{ id: 'P', action: 'lift' }]);
  });

  test('a measure on norms of another framework makes nothing heavier here', async () => {
    const order = plan('A', ['N'], { measure: 'aanwijzing', followed: 'not' });
    const found = await advised(
      [{ id: 'K', ...fails, articles: ['begz 3(2)'] }],
      past([order], ['N'], 'ander'),
      'limited',
    );
    expect(found.range.measures).not.toContain('last-onder-dwangsom');
    expect(found.running).toBeUndefined();
    expect(found.alsoRunning).toMatchObject([{ id: 'A', action: 'undetermined' }]);
  });

  test('a bevel rests on the norms where serious harm threatens, and on others only where those alone fail', async () => {
    const slight = { id: 'M', ...fails, harm: 'limited' } as const;
    const danger = { 'acute-danger': true };
    const restsOn = async (norms: readonly NormGiven[]) =>
      (await advised(norms, past([], []), 'limited', danger)).measures.find(
        ({ measure }) => measure === 'bevel',
      )?.norms;
    expect(await restsOn([{ id: 'N', ...fails }, slight])).toEqual(['N']);
    expect(await restsOn([slight])).toEqual(['M']);
  });
});

/** A first visit by the framework for newcomers. */
function newcomer(norms: readonly NormGiven[]): Assessment {
  const given = assessmentOf({ kind: 'first-visit', norms });
  const framework = 'jeugd-nieuwe-toetreders';
  return {
    ...given,
    frameworks: given.frameworks.map((one) => ({ ...one, id: framework })),
    themes: given.themes.map((theme) => ({ ...theme, framework })),
  };
}

describe('a newcomer', () => {
  const context = { ...calm, trust: trustOf.sufficient };

  test('that may close gets no six weeks to do so', async () => {
    const found = await recommend(newcomer([{ id: 'N', ...inOrder }]), igj, { context });
    expect(found.measures).toMatchObject([{ measure: 'afsluiten', deadlines: [] }]);
  });

  test('may not close on the one requirement that was seen: all or nothing', async () => {
    const unseen = { id: 'M', is: [worst.ok, worst.no], state: 'not-tested', reason: 'no-evidence' } as const;
    const found = await recommend(newcomer([{ id: 'N', ...inOrder }, unseen]), igj, { context });
    expect(found.measures).toEqual([]);
    expect(found.range.measures).toEqual(['afsluiten', 'verbeterplan']);
    expect(found.questions.map(({ id }) => id)).toEqual(['M']);
    const failing = await recommend(newcomer([{ id: 'N', ...fails }, unseen]), igj, { context });
    expect(failing.measures[0]?.measure).toBe('verbeterplan');
    expect(failing.questions).toEqual([]);
  });
});
