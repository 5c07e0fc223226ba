import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test } from 'vitest';
import refuseOldBuild from '../package/fresh.ts';
import { doors } from '../package/public-tests.ts';
import { printDoors } from './print.ts';

/** The public types, checked in: a change of what a door promises shows as a diff. `npx vitest run test/api -u` accepts it. */

beforeAll(refuseOldBuild);

test('what the front doors promise', async () => {
  const files = doors.map((door) => fileURLToPath(new URL(`../../dist/${door}.d.ts`, import.meta.url)));
  const texts = printDoors(files);
  for (const [index, door] of doors.entries()) {
    const name = door === 'index' ? 'toetsingskader' : `toetsingskader/${door}`;
    const text = `# ${name}\n\nMade from the built types; do not edit.\n\n${texts[index]}`;
    await expect(text).toMatchFileSnapshot(`report/${door}.md`);
  }
}, 60_000);
