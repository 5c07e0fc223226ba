import { readFileSync, writeFileSync } from 'node:fs';
import { test } from 'vitest';
import { assess, parseFindings, parseFramework, parseLibrary } from '../../src/index.ts';
import { given } from './build.ts';

test('x', () => {
  const r = (f: string) => readFileSync(new URL(`../../${f}`, import.meta.url), 'utf8');
  const lib = given(parseLibrary(r('frameworks/shared/zorg.yaml')));
  const fw = given(parseFramework(r('frameworks/ggz/1.0.0.yaml'), { libraries: [lib] }));
  const a = assess(fw, given(parseFindings(r('examples/ggz-visit/findings.yaml'), { framework: fw })));
  writeFileSync(process.env.OUT ?? '/tmp/ggz.json', JSON.stringify(a, null, 1));
});
