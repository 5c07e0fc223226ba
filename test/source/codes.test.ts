import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { sourceTexts } from '../../src/wording/diagnostics/source.ts';

const folder = new URL('.', import.meta.url);
const tests = readdirSync(folder)
  .map((name) => readFileSync(new URL(name, folder), 'utf8'))
  .join('');

it.each(Object.keys(sourceTexts))('%s is given by some input in these tests', (code) => {
  expect(tests).toContain(`'${code}'`);
});

it.each(Object.entries(sourceTexts))(
  '%s asks for the same arguments in both languages',
  (_, { what, how }) => {
    const names = (text: string) => new Set(text.match(/\{[a-zA-Z]+\}/g));
    expect(names(what.en + how.en)).toEqual(names(what.nl + how.nl));
  },
);
