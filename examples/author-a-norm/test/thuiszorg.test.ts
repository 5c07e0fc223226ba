import { assess, type Framework, parseFindings } from 'toetsingskader';
import { loadFramework } from 'toetsingskader/node';
import { describeCases, registerMatchers } from 'toetsingskader/vitest';
import { describe, expect, test } from 'vitest';

registerMatchers(expect);

// Every row of thuiszorg/cases/*.yaml is a test.
await describeCases('thuiszorg');

const framework: Framework = await loadFramework('thuiszorg/1.0.0.yaml');

/** The verdicts of one visit on which these incidents were looked at. */
function visit(rows: readonly object[]) {
  const findings = parseFindings(
    {
      format: 'findings/1',
      framework: { id: 'thuiszorg', version: '1.0.0' },
      date: '2026-03-20',
      kind: 'desk',
      provider: { id: 'voorbeeld', name: 'Thuiszorg Voorbeeld (fictief)' },
      findings: [
        { criterion: 'Z3.3', value: 'voldoet', method: 'interview' },
        { method: 'file', record: 'incident', rows },
      ],
    },
    { framework },
  );
  if (!findings.ok) throw new Error(JSON.stringify(findings.diagnostics));
  return assess(framework, findings.value);
}

const told = {
  'gebeurd-op': '2026-02-10',
  merkbaar: true,
  verteld: true,
  'verteld-op': '2026-02-11',
  aangetekend: true,
};

describe('Z3, a norm of our own', () => {
  test('is met when every client was told in time', () => {
    expect(visit([told, told])).toHaveVerdict('Z3', 'voldoet');
  });

  test('is not when one was told late', () => {
    expect(visit([told, { ...told, 'verteld-op': '2026-02-20' }])).toHaveVerdict(
      'Z3',
      'voldoet-grotendeels-niet',
    );
  });

  test('stays open while the day is unknown', () => {
    const { 'verteld-op': _day, ...unknown } = told;
    const assessment = visit([told, unknown]);
    expect(assessment).toHaveVerdict('Z3', 'undetermined');
    expect(assessment).toBeMissing('verteld-op');
    expect(assessment).not.toBeMissing('aangetekend');
  });
});
