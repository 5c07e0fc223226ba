/** Lint of whole frameworks: what is shipped, other forms of input, and how much it tries. */

import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { MOST_ASSIGNMENTS } from '../../src/conditions/analysis/prover.ts';
import { formatDiagnostic } from '../../src/diagnostics/format.ts';
import { findingsIn, lintFramework } from '../../src/framework/lint/lint.ts';
import { proversOf } from '../../src/framework/lint/provers.ts';
import type { Framework } from '../../src/framework/model.ts';
import { draftBehind } from '../../src/framework/parse.ts';
import { parseProfile } from '../../src/framework/profile/parse.ts';
import { checkFiles, loadFramework } from '../../src/node.ts';
import { frameworkFrom, lint, textWith } from './snippets.ts';

const root = fileURLToPath(new URL('../../frameworks/', import.meta.url));
const shipped = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((name) => /^(?!interventions|shared)[^\\/]+[\\/][^\\/]+\.yaml$/.test(name))
  .sort();

/** How much lint tries for a framework; how long that takes is measured in test/bench. */
function workFor(framework: Framework) {
  const draft = draftBehind(framework);
  if (!draft) throw new Error('not parsed');
  const work = { searches: 0, assignments: 0, stopped: 0 };
  findingsIn(draft, undefined, proversOf(draft, work));
  return work;
}

describe('shipped', () => {
  test('there are frameworks', () => expect(shipped.length).toBeGreaterThan(1));

  test.each(shipped)('%s: nothing to look at, with the cases beside it', async (name) => {
    const [file] = await checkFiles([root + name]);
    expect(file?.diagnostics.map((one) => formatDiagnostic(one))).toEqual([]);
  });

  test('ggz, with little to try', async () => {
    const { searches, assignments } = workFor(await loadFramework('ggz'));
    expect(searches).toBeGreaterThan(50);
    expect(searches).toBeLessThan(300);
    expect(assignments).toBeLessThan(2000);
  });
});

describe('input', () => {
  test('a plain object, without places', () => {
    const object = {
      format: 'framework/1',
      id: 'los',
      version: '1.0.0',
      title: 'Los',
      basis: 'Verzonnen.',
      valid: {},
      scale: 'binary',
      weighing: { norm: 'weging' },
      laws: { wet: { title: 'Wet' } },
      articles: [{ article: 'wet 1', title: 'Een' }],
      themes: [
        {
          id: 'T',
          title: 'T',
          norms: [
            {
              id: 'N',
              title: 'N',
              sources: ['wet 1'],
              harm: { class: 'none', because: 'Daarom.' },
              criteria: [{ id: 'N.1', title: 'Er is een plan', answer: 'boolean' }],
            },
          ],
        },
      ],
      gradings: {
        weging: {
          for: 'weighing',
          levels: [
            {
              level: 'voldoet',
              because: 'A.',
              when: { fact: 'share', params: { atLeast: 'voldoet' }, operator: 'equal', value: 1 },
            },
            { level: 'voldoet-niet', because: 'B.', otherwise: true },
          ],
        },
      },
    };
    const found = lintFramework(object);
    expect(found.map(({ code, path, line }) => [code, path.join('.'), line])).toEqual([
      ['title-without-question', 'themes.0.norms.0.criteria.0.title', undefined],
    ]);
    expect(() => lintFramework({ ...object, scale: 'bianry' })).toThrow(/misspelled-value/);
  });

  test('of a profile what there is to say of its frameworks', () => {
    const framework = frameworkFrom(textWith({ criteria: '- { id: N.1, title: Plan, answer: boolean }' }));
    const profile = parseProfile(
      'format: profile/1\nid: p\nversion: 1.0.0\ntitle: P\nbasis: B\nvalid: { from: 2026-01-01, until: 2026-12-31 }\nframeworks: [{ id: proef, version: 1.0.0 }]\n',
      { frameworks: [framework] },
    );
    expect(profile.ok && lintFramework(profile.value)).toEqual(lintFramework(framework));
  });

  test('with nothing to say there is nothing', () => expect(lint({})).toEqual([]));

  test('the same framework, the same findings', () => {
    const framework = frameworkFrom(textWith({ criteria: '- { id: N.1, title: Plan, answer: boolean }' }));
    expect(lintFramework(framework)).toEqual(lintFramework(framework));
  });
});

describe('size', () => {
  const criteria = (count: number) =>
    Array.from(
      { length: count },
      (_, index) =>
        `- { id: N.${index + 1}, title: Plan, met: { all: [{ fact: verblijf, operator: equal, value: true }, { fact: zorgverleners, operator: greaterThan, value: ${index} }] } }`,
    ).join('\n');

  test('two thousand criteria stay usable', () => {
    const framework = frameworkFrom(textWith({ criteria: criteria(2000) }));
    expect(lintFramework(framework)).toEqual([]);
    const { searches, assignments } = workFor(framework);
    expect(searches).toBeLessThan(2000 * 5);
    expect(assignments).toBeLessThan(2000 * 12);
  });

  test('a condition over more than the limit is passed over, and that is told', () => {
    const ring = (length: number) => {
      const facts = Array.from({ length }, (_, index) => `f${index + 1}`);
      const parts = facts.map(
        (fact, index) =>
          `{ fact: ${fact}, operator: lessThan, value: { fact: ${facts[(index + 1) % length]} } }`,
      );
      return {
        criteria: `- { id: N.1, title: Rond, met: { all: [${parts.join(', ')}] } }`,
        more: `facts:\n${facts.map((fact) => `  ${fact}: { type: integer, title: F }`).join('\n')}`,
      };
    };
    expect(lint(ring(4)).map(({ code }) => code)).toEqual(['constant-condition']);
    expect(lint(ring(12))).toMatchObject([
      { code: 'lint-stopped', severity: 'info', args: { limit: MOST_ASSIGNMENTS } },
    ]);
  });

  test('twenty facts that have nothing to do with each other are no such condition', () => {
    const facts = Array.from({ length: 20 }, (_, index) => `f${index + 1}`);
    const parts = facts.map((fact) => `{ fact: ${fact}, operator: equal, value: true }`);
    const snippet = {
      criteria: `- { id: N.1, title: Veel, met: { any: [{ all: [${parts.join(', ')}] }, { not: { all: [${parts.join(', ')}] } }] } }`,
      more: `facts:\n${facts.map((fact) => `  ${fact}: { type: boolean, title: F }`).join('\n')}`,
    };
    expect(lint(snippet).map(({ code }) => code)).toEqual(['constant-condition']);
  });
});
