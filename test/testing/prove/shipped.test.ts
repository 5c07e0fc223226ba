import { describe, expect, test } from 'vitest';
import { assess, type Framework, parseFindings } from '../../../src/index.ts';
import { listFrameworks, loadFramework } from '../../../src/node.ts';
import { type LevelProofs, parseCases, proveLevels, runCases } from '../../../src/testing.ts';
import { sound } from '../build.ts';

/** Every framework that comes with the package, with its proofs: made once. */
const shipped = await Promise.all(
  (await listFrameworks()).map(
    async ({ id, version }): Promise<readonly [string, Framework, LevelProofs]> => {
      const framework = await loadFramework(id, { version });
      return [`${id} ${version}`, framework, proveLevels(framework)];
    },
  ),
);

const witnessesIn = ({ norms }: LevelProofs) =>
  norms.flatMap(({ norm, levels }) =>
    levels.flatMap((proof) =>
      proof.state === 'reachable' ? [{ norm, level: proof.level, ...proof.witness }] : [],
    ),
  );

/** Every so-manieth: assessing all of them takes long, and the norms of a profile are those of its frameworks. */
const someIn = (name: string, proofs: LevelProofs, step = 1) =>
  witnessesIn(proofs).filter((_, index) => index % (name.startsWith('ggz-digitaal') ? 11 : step) === 0);

describe.each(shipped)('%s', (name, framework, proofs) => {
  test('every norm has an answer for every level, and none is left open', () => {
    expect(proofs.norms.map(({ norm }) => norm)).toEqual(
      framework.themes.flatMap(({ norms }) => norms.map(({ id }) => id)),
    );
    for (const { norm, levels } of proofs.norms)
      for (const { level, state } of levels) expect([norm, level, state]).toEqual([norm, level, 'reachable']);
  });

  test('the findings for a level are findings, and an assessment of them gives that level alone', () => {
    for (const { norm, level, findings, count } of someIn(name, proofs)) {
      const parsed = sound(parseFindings(JSON.stringify(findings), { framework }));
      expect(parsed.findings).toHaveLength(count);
      const { themes } = assess(framework, findings);
      const verdict = themes.flatMap(({ norms }) => norms).find(({ id }) => id === norm)?.verdict;
      expect([norm, verdict?.possible]).toEqual([norm, [level]]);
      expect(verdict?.state).toBe(level === 'not-applicable' ? 'not-applicable' : 'level');
    }
  });

  test('none of the findings can be left out', () => {
    for (const { norm, level, findings } of someIn(name, proofs, 4))
      for (const left of findings.findings) {
        const rest = { ...findings, findings: findings.findings.filter((one) => one !== left) };
        const verdicts = assess(framework, rest).themes.flatMap(({ norms }) => norms);
        const verdict = verdicts.find(({ id }) => id === norm)?.verdict;
        expect([norm, verdict?.level ?? verdict?.state]).not.toEqual([norm, level]);
      }
  });

  test('the findings pass as cases', () => {
    const cases = witnessesIn(proofs).flatMap((one) => one.case?.replace(/^/gm, '  ') ?? []);
    expect(cases.length).toBeGreaterThan(30);
    const [first] = proofs.norms;
    const head = [`format: cases/1`, `framework: ${framework.id}`, `date: ${first?.date}`, 'cases:'];
    const parsed = sound(parseCases([...head, ...cases].join('\n')));
    const { counts, failed } = runCases([parsed], { frameworks: [framework] });
    expect(failed.map(({ message }) => message)).toEqual([]);
    expect(counts.passed).toBe(cases.length);
  });
});

test('of nearly all it is proved that no fewer findings give the level; of the others none can be left out', () => {
  const minimum = shipped.map(([name, , proofs]) => {
    const all = witnessesIn(proofs);
    return [name, `${all.filter((one) => one.minimum).length} of ${all.length}`];
  });
  expect(Object.fromEntries(minimum)).toMatchInlineSnapshot(`
    {
      "e-health 1.0.0": "60 of 60",
      "e-health 2.0.0": "65 of 65",
      "ggz 1.0.0": "85 of 85",
      "ggz-digitaal 1.0.0": "150 of 150",
      "jeugd-nieuwe-toetreders 1.0.0": "43 of 45",
      "nieuwe-zorgaanbieders 1.0.0": "45 of 45",
    }
  `);
});
