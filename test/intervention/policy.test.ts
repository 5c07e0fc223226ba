import { describe, expect, test } from 'vitest';
import { formatDiagnostic } from '../../src/diagnostics/format.ts';
import { parsePolicy } from '../../src/intervention/parse.ts';
import type { DiagnosticCode } from '../../src/wording/diagnostics/all.ts';
import { policyTexts } from '../../src/wording/diagnostics/intervention-policy.ts';
import { igj, igjText } from './policies.ts';

// biome-ignore lint/suspicious/noExplicitAny: a file that is about to be made wrong
type Wrong = any;

/** The policy as a plain object, to make one thing wrong in. */
function plain(): Wrong {
  const { sha256: _, ...file } = JSON.parse(JSON.stringify(igj));
  return file;
}

const spoil: readonly (readonly [DiagnosticCode, (policy: Wrong) => void])[] = [
  [
    'policy-unknown-measure',
    (p) => {
      p.powers[0].opens.aanwijzingg = { basis: 'x 1' };
    },
  ],
  [
    'policy-unknown-measure',
    (p) => {
      p.routes['self-assessment'].measures = ['plan'];
    },
  ],
  [
    'policy-unknown-term',
    (p) => {
      p.ladder[3].remedy.term = 'bezwaarr';
    },
  ],
  [
    'policy-unknown-content',
    (p) => {
      p.ladder[2].contents = ['plan'];
    },
  ],
  [
    'policy-unknown-context-fact',
    (p) => {
      p.ladder[4].hearing.unless = 'phase';
    },
  ],
  [
    'policy-unknown-risk',
    (p) => {
      p.plane.hoog = p.plane.high;
    },
  ],
  [
    'policy-unknown-param',
    (p) => {
      p.conditions.onvoldoende.params = { atMst: 'voldoet-niet' };
    },
  ],
  [
    'policy-param-value',
    (p) => {
      p.conditions.onvoldoende.params = { atMost: 'slecht' };
    },
  ],
  [
    'policy-param-missing',
    (p) => {
      p.conditions.onvoldoende.params = { harm: 'serious' };
    },
  ],
  [
    'policy-param-missing',
    (p) => {
      p.rules[0].conditions = { fact: 'breached', operator: 'equal', value: true };
    },
  ],
  [
    'policy-param-both',
    (p) => {
      p.conditions.onvoldoende.params = { level: 'voldoet', atMost: 'voldoet' };
    },
  ],
  [
    'policy-date-fact',
    (p) => {
      p.rules[0].conditions = { fact: 'assessment-date', operator: 'after', value: '2026-01-01' };
    },
  ],
  [
    'policy-reserved-id',
    (p) => {
      p.beside[0].id = 'none';
    },
  ],
  [
    'policy-fact-type',
    (p) => {
      p.facts.running.type = 'boolean';
    },
  ],
  [
    'policy-fact-options',
    (p) => {
      p.facts.kleur = { type: 'choice', title: 'Kleur' };
    },
  ],
  [
    'policy-duplicate-id',
    (p) => {
      p.beside[1].id = p.beside[0].id;
    },
  ],
  [
    'policy-duplicate-id',
    (p) => {
      p.rules[1].name = p.rules[0].name;
    },
  ],
  [
    'policy-first-needs-power',
    (p) => {
      p.ladder[0].needsPower = true;
    },
  ],
  [
    'policy-cell-missing',
    (p) => {
      delete p.plane.low.limited;
    },
  ],
  [
    'policy-not-on-ladder',
    (p) => {
      p.plane.low.limited.atLeast = 'hertoets';
    },
  ],
  [
    'policy-not-beside',
    (p) => {
      p.plane.low.limited.add = ['advies'];
    },
  ],
  [
    'policy-event-params',
    (p) => {
      p.rules[0].event.params.measure = 'hertoets';
    },
  ],
  [
    'policy-deadline',
    (p) => {
      p.ladder[2].deadline = { period: 'P1M' };
    },
  ],
  [
    'policy-deadline',
    (p) => {
      p.ladder[2].deadline = { period: 'P1M', from: 'report', term: 'bezwaar' };
    },
  ],
  [
    'policy-publication',
    (p) => {
      p.ladder[2].publication = { basis: 'x 1' };
    },
  ],
  [
    'policy-row-condition',
    (p) => {
      delete p.risk.at(-1).otherwise;
    },
  ],
  [
    'policy-row-condition',
    (p) => {
      p.extent[0].otherwise = true;
    },
  ],
  [
    'policy-never-fires',
    (p) => {
      p.rules[0].conditions = {
        all: [
          { fact: 'phase', operator: 'equal', value: 'first-visit' },
          { fact: 'running', operator: 'notEqual', value: 'none' },
        ],
      };
    },
  ],
  [
    'policy-row-never',
    (p) => {
      p.trust.levels[1].when = { fact: 'up', operator: 'greaterThan', value: 99 };
    },
  ],
  [
    'policy-row-never',
    (p) => {
      p.risk.splice(1, 0, { ...p.risk[0] });
    },
  ],
  [
    'policy-without-power',
    (p) => {
      for (const power of p.powers) delete power.opens.bevel;
    },
  ],
  [
    'unknown-fact',
    (p) => {
      p.rules[0].conditions = { fact: 'zon', operator: 'equal', value: true };
    },
  ],
  [
    'misspelled-fact',
    (p) => {
      p.rules[0].conditions = { fact: 'runing', operator: 'equal', value: 'none' };
    },
  ],
  [
    'misspelled-fact',
    (p) => {
      p.risk[1].when = { fact: 'trusd', operator: 'equal', value: 'limited' };
      p.facts.truss = { type: 'boolean', title: 'x' };
    },
  ],
  [
    'condition-cycle',
    (p) => {
      p.conditions.onvoldoende = { not: { condition: 'onvoldoende' } };
    },
  ],
  [
    'validity-reversed',
    (p) => {
      p.powers[0].valid = { from: '2026-02-01', until: '2026-01-01' };
    },
  ],
];

describe('every mistake has its code', () => {
  test.each(spoil)('%s', (code, change) => {
    const policy = plain();
    change(policy);
    const result = parsePolicy(policy);
    const found = result.ok ? [] : result.diagnostics;
    expect(found.map((diagnostic) => diagnostic.code)).toContain(code);
    for (const diagnostic of found)
      for (const language of ['nl', 'en'] as const)
        expect(formatDiagnostic(diagnostic, { language })).not.toMatch(/[{}[\]]{1,2}\w+/);
  });

  test('warnings do not stop a policy', () => {
    const policy = plain();
    policy.beside.push({ id: 'folder', title: 'Folder', category: 'stimulating' });
    policy.powers[0].opens.hertoets = { basis: 'wkkgz 1' };
    const result = parsePolicy(policy);
    expect(result.ok && result.warnings.map(({ code }) => code)).toEqual([
      'policy-unreached-measure',
      'policy-needless-power',
    ]);
  });

  test('an Act that no library knows', () => {
    const library = {
      format: 'library/1',
      id: 'zorg',
      version: '1.0.0',
      language: 'nl',
      laws: {},
      sha256: '',
    } as Wrong;
    const result = parsePolicy(igjText, { libraries: [library] });
    expect(!result.ok && result.diagnostics[0]).toMatchObject({
      code: 'policy-unknown-law',
      line: expect.any(Number),
    });
    expect(!parsePolicy(igjText, { libraries: [] }).ok).toBe(true);
  });

  test('the list above holds every code', () => {
    const tried = new Set([
      ...spoil.map(([code]) => code),
      'policy-unreached-measure',
      'policy-needless-power',
      'policy-unknown-law',
    ]);
    expect(Object.keys(policyTexts).filter((code) => !tried.has(code as DiagnosticCode))).toEqual([]);
  });
});

describe('a policy', () => {
  test('points at the line', () => {
    const result = parsePolicy(
      igjText.replace('atLeast: verscherpt-toezicht', 'atLeast: verscherpt-toezich'),
      { file: 'igj.yaml' },
    );
    expect(result.ok).toBe(false);
    if (result.ok) return;
    const [found] = result.diagnostics;
    expect(found).toMatchObject({
      code: 'policy-not-on-ladder',
      file: 'igj.yaml',
      args: { suggestion: 'verscherpt-toezicht' },
    });
    expect(igjText.split('\n')[(found?.line ?? 0) - 1]).toContain('atLeast: verscherpt-toezicht');
  });

  test('has one hash, whether it is YAML or JSON', () => {
    const again = parsePolicy(JSON.stringify(plain()));
    expect(again.ok && again.value.sha256).toBe(igj.sha256);
    const other = plain();
    other.repairByHarm.none = 'P5M';
    const changed = parsePolicy(other);
    expect(changed.ok && changed.value.sha256).not.toBe(igj.sha256);
  });
});
