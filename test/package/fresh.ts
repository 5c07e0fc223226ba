import { existsSync, readdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Tests of what is published say nothing about an old build: they refuse one. */

const root = fileURLToPath(new URL('../../', import.meta.url));
const MADE_OF = ['src', 'frameworks', 'tsup.config.ts'];
const BUILT = ['dist/bin.js', 'dist/index.js', 'dist/index.d.ts', 'dist/schema/findings.json'];

/** Throws when dist is missing, or older than what it is made of. Takes nothing, so that it serves as a global set-up. */
export default function refuseOldBuild(): void {
  const missing = BUILT.filter((file) => !existsSync(root + file));
  if (missing.length > 0) throw new Error(`${missing.join(', ')} is missing: npm run build`);
  const built = Math.min(...BUILT.map(changedAt));
  const newer = MADE_OF.flatMap(filesIn).filter((file) => changedAt(file) > built);
  if (newer.length > 0) throw new Error(`dist is older than ${newer.join(', ')}: npm run build`);
}

const changedAt = (file: string): number => statSync(root + file).mtimeMs;

function filesIn(place: string): string[] {
  if (!statSync(root + place).isDirectory()) return [place];
  const names = readdirSync(root + place, { recursive: true, encoding: 'utf8' });
  return names.map((name) => `${place}/${name}`).filter((file) => statSync(root + file).isFile());
}
