import { expect, test } from 'vitest';
import { renderJson } from '../../src/report/json.ts';
import { recommendation } from './advice-fixture.ts';
import { assessment } from './fixture.ts';

test('an assessment alone is the assessment, with a recommendation both', () => {
  expect(JSON.parse(renderJson(assessment))).toEqual(assessment);
  expect(JSON.parse(renderJson(assessment, recommendation))).toEqual({ assessment, recommendation });
});

test('two spaces, one line end at the end, and the same bytes after a round', () => {
  const json = renderJson(assessment);
  expect(json).toMatch(/^\{\n {2}"format": "assessment\/1",\n/);
  expect(json.endsWith('\n}\n')).toBe(true);
  expect(renderJson(JSON.parse(json))).toBe(json);
});

test('what does not show is escaped, and means the same', () => {
  const title = 'a\u0000\u001b[31m\u007f\u0085\u2028\u2029\u202e\u2066\ufeff\u{e0041}\ud800 ë 😀 \\ "';
  const json = renderJson({ ...assessment, title });
  expect(json).toContain(
    'a\\u0000\\u001b[31m\\u007f\\u0085\\u2028\\u2029\\u202e\\u2066\\ufeff\\udb40\\udc41\\ud800 ë 😀',
  );
  expect(JSON.parse(json).title).toBe(title);
});
