/**
 * The built package, bundled, in pages of headless Chromium that forbid eval: the same bytes as in Node.
 * Serves on localhost only.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { basename } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import { work } from '../package/page.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const findings = readFileSync(`${root}examples/ggz-visit/findings.yaml`, 'utf8');
const POLICY =
  "default-src 'none'; script-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'";
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Does the work, and only then tries whether eval is forbidden: the violations of the work itself come first. */
const SCRIPT = `
  const violations = [];
  addEventListener('securitypolicyviolation', (event) => violations.push(event.violatedDirective + ' ' + event.blockedURI));
  async function go() {
    const response = await fetch('/findings.yaml');
    const { work } = await import('./test/package/page.mjs');
    const made = await work(await response.text());
    await new Promise((resolve) => setTimeout(resolve, 50));
    return { made, violations: [...violations], evaluated: evaluated() };
  }
  function evaluated() {
    try {
      return new Function('return "allowed"')();
    } catch (error) {
      return error.name;
    }
  }
  globalThis.outcome = go();
`;

/** zod tries once whether it may compile: a report, no harm. An application that wants none says so to zod. */
const QUIET = `import { config } from 'zod';\nconfig({ jitless: true });\n${SCRIPT}`;

let server;
let browser;
let expected;

before(async () => {
  const scripts = new Map([...(await bundled(SCRIPT, 'plain')), ...(await bundled(QUIET, 'quiet'))]);
  server = createServer((request, response) => answer(scripts, request.url, response));
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  browser = await chromium.launch({ executablePath: '/usr/bin/chromium', headless: true, args: FLAGS });
  expected = await work(findings);
});

after(async () => {
  await browser?.close();
  server?.close();
});

/** A bundle through the package's own exports, as texts by path. */
async function bundled(contents, name) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root, sourcefile: `${name}.js` },
    bundle: true,
    platform: 'browser',
    format: 'esm',
    splitting: true,
    minify: true,
    write: false,
    outdir: 'out',
    entryNames: name,
    logLevel: 'error',
  });
  return outputFiles.map((file) => [`/${basename(file.path)}`, file.text]);
}

function answer(scripts, url, response) {
  const [type, body] = contentOf(scripts, url);
  const headers = { 'content-type': `${type}; charset=utf-8`, 'content-security-policy': POLICY };
  response.writeHead(body === undefined ? 404 : 200, headers);
  response.end(body);
}

function contentOf(scripts, url) {
  if (url === '/findings.yaml') return ['text/plain', findings];
  if (url.endsWith('.js')) return ['text/javascript', scripts.get(url)];
  return [
    'text/html',
    `<!doctype html><meta charset="utf-8"><script type="module" src="${url}.js"></script>`,
  ];
}

for (const [name, reported] of [
  ['plain', ['script-src eval']],
  ['quiet', []],
])
  test(`a ${name} page assesses, recommends and reports: the same bytes as in Node`, async () => {
    const page = await browser.newPage();
    const errors = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    await page.goto(`http://127.0.0.1:${server.address().port}/${name}`);
    const { made, violations, evaluated } = await page.evaluate(() => globalThis.outcome);
    for (const [part, text] of Object.entries(expected)) {
      assert.ok(text.length > 1000, part);
      assert.equal(made[part], text, part);
    }
    assert.deepEqual(Object.keys(made), Object.keys(expected));
    assert.equal(evaluated, 'EvalError');
    assert.deepEqual(violations, reported);
    assert.deepEqual(errors, []);
    await page.close();
  });
