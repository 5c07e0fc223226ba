import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { LIBRARY } from '../../src/assessment/receipt.ts';

test('receipts name the version of the package', () => {
  const { name, version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  expect(LIBRARY).toEqual({ name, version });
});
