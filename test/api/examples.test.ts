import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import * as core from '../../src/index.ts';
import * as node from '../../src/node.ts';
import * as report from '../../src/report.ts';
import * as testing from '../../src/testing.ts';

/** Every public function has an @example, and every @example runs; what it says it prints, it prints. */

const root = new URL('../../', import.meta.url);
const read = (file: string) => readFileSync(new URL(file, root), 'utf8');
const doors: Readonly<Record<string, unknown>> = { ...core, ...node, ...report, ...testing };
const functions = Object.keys(doors).filter(
  (name) => typeof doors[name] === 'function' && !/^class /.test(String(doors[name])),
);

interface Example {
  readonly name: string;
  readonly code: string;
}

const sources = readdirSync(new URL('src', root), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => read(`src/${file}`));

const examples: Example[] = sources.flatMap((text) =>
  [
    ...text.matchAll(
      /\/\*\*((?:(?!\*\/)[\s\S])*?)@example\n((?:(?!\*\/)[\s\S])*?)\*\/\nexport (?:async )?function (\w+)/g,
    ),
  ].map(([, , code = '', name = '']) => ({ name, code: code.replace(/^ \* ?/gm, '').trim() })),
);

const library = given(core.parseLibrary(read('frameworks/shared/zorg.yaml')));
const framework = given(core.parseFramework(read('frameworks/ggz/1.0.0.yaml'), { libraries: [library] }));
const findings = given(core.parseFindings(read('examples/ggz-visit/findings.yaml'), { framework }));
const policyText = read('frameworks/interventions/igj.yaml');

function given<T>(result: core.Result<T>): T {
  if (result.ok) return result.value;
  throw new Error(JSON.stringify(result.diagnostics));
}

/** What the examples may name without making it. */
async function surroundings(name: string): Promise<Record<string, unknown>> {
  const assessment = core.assess(framework, findings);
  const policy = given(core.parsePolicy(policyText));
  const recommendation = await core.recommend(assessment, policy, { context: findings.context ?? {} });
  const texts: Record<string, string> = {
    parseFramework: read('frameworks/ggz/1.0.0.yaml'),
    parseFindings: read('examples/ggz-visit/findings.yaml'),
    parseAssessment: JSON.stringify(assessment),
    parseRecommendation: JSON.stringify(recommendation),
    parsePolicy: policyText,
    parseCases: read('frameworks/ggz/cases/skv.yaml'),
    updateCases: read('frameworks/ggz/cases/skv.yaml'),
  };
  const { Engine } = await import('json-rules-engine');
  const earlier = { ...framework, valid: { from: '2024-01-01', until: '2025-12-31' } };
  const own = {
    text: texts[name] ?? '',
    library,
    framework,
    findings,
    assessment,
    policy,
    recommendation,
    cases: given(testing.parseCases(read('frameworks/ggz/cases/skv.yaml'))),
    Engine,
  };
  return { ...doors, ...own, oud: earlier, nieuw: framework };
}

describe('the examples in the doc comments', () => {
  test.each(functions)('%s has one', (name) => {
    expect(examples.map((example) => example.name)).toContain(name);
  });

  test.each(examples.filter(({ name }) => functions.includes(name)))(
    '$name: runs',
    async ({ name, code }) => {
      const names = await surroundings(name);
      const target = ts.ScriptTarget.ES2022;
      const script = ts.transpile(`async () => {\n${code}\n}`, { target });
      const printed: string[] = [];
      const print = (...values: unknown[]) => void printed.push(values.map(String).join(' '));
      const outside = { ...names, console: { log: print, error: print } };
      const body = `return (${script.trim().replace(/;$/, '')})()`;
      await new Function(...Object.keys(outside), body)(...Object.values(outside));
      for (const [, said = ''] of code.matchAll(/console\.log\(.*\);? \/\/ (.+)$/gm))
        expect(printed).toContain(said);
    },
  );
});
