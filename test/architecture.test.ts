import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

/** The doors of the house: a room imports only rooms above it in this list. */
const ROOMS = [
  'wording',
  'diagnostics',
  'calendar',
  'source',
  'conditions',
  'weighing',
  'framework',
  'findings',
  'assessment',
  'intervention',
  'report',
  'testing',
  'node',
  'cli',
];

const src = resolve(dirname(fileURLToPath(import.meta.url)), '../src');
const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));

interface Import {
  readonly from: string;
  readonly to: string;
  readonly isDynamic: boolean;
}

const imports: Import[] = files.flatMap((file) => {
  const text = readFileSync(join(src, file), 'utf8').replace(/^\s*(\*|\/\/).*$/gm, '');
  const fixed = [...text.matchAll(/(?:from|import)\s+'([^']+)'/g)].map(([, to = '']) => ({
    to,
    isDynamic: false,
  }));
  const dynamic = [...text.matchAll(/import\('([^']+)'\)/g)].map(([, to = '']) => ({ to, isDynamic: true }));
  return [...fixed, ...dynamic].map((one) => ({ from: file.split(sep).join('/'), ...one }));
});

const roomOf = (file: string): string | undefined => (file.includes('/') ? file.split('/')[0] : undefined);
const target = ({ from, to }: Import): string =>
  relative(src, resolve(src, dirname(from), to))
    .split(sep)
    .join('/');
const isOwn = ({ to }: Import): boolean => to.startsWith('.');
const where = ({ from, to }: Import): string => `${from} → ${to}`;

describe('the doors between the rooms', () => {
  test('every folder is a room of the list, and there is something to check', () => {
    const folders = new Set(files.flatMap((file) => roomOf(file.split(sep).join('/')) ?? []));
    expect([...folders].filter((room) => !ROOMS.includes(room))).toEqual([]);
    expect(imports.length).toBeGreaterThan(100);
  });

  test('a room imports only rooms above it', () => {
    const wrong = imports.filter((one) => {
      const from = roomOf(one.from);
      const to = isOwn(one) ? roomOf(target(one)) : undefined;
      if (from === undefined || from === 'cli') return false;
      if (isOwn(one) && to === undefined) return true;
      return to !== undefined && ROOMS.indexOf(to) > ROOMS.indexOf(from);
    });
    expect(wrong.map(where)).toEqual([]);
  });

  test('cli uses front doors, and words', () => {
    const wrong = imports.filter((one) => {
      const to = isOwn(one) ? roomOf(target(one)) : undefined;
      return roomOf(one.from) === 'cli' && to !== undefined && to !== 'cli' && to !== 'wording';
    });
    expect(wrong.map(where)).toEqual([]);
  });

  test('node: only at the edge', () => {
    const wrong = imports.filter(
      ({ from, to }) => to.startsWith('node:') && !/^(node|cli)\/|^(bin|node|vitest)\.ts$/.test(from),
    );
    expect(wrong.map(where)).toEqual([]);
  });

  test('zod runs only in schema files and where shapes are read', () => {
    const eager = files
      .map((file) => file.split(sep).join('/'))
      .filter((file) => !/schema[^/]*\.ts$|^source\//.test(file))
      .filter((file) => /^import (?!type)[^;]*'zod'/m.test(readFileSync(join(src, file), 'utf8')));
    expect(eager).toEqual([]);
  });

  test('each dependency has its one room', () => {
    const wrong = imports.filter(
      ({ from, to }) =>
        (to === 'yaml' && !from.startsWith('source/')) ||
        (to.startsWith('date-fns') && !from.startsWith('calendar/')) ||
        (to.startsWith('@noble/') && !from.startsWith('source/')) ||
        (to === 'json-rules-engine' && !from.startsWith('intervention/')),
    );
    expect(wrong.map(where)).toEqual([]);
    expect(imports.filter(({ to }) => to === 'date-fns').map(where)).toEqual([]);
  });

  test('json-rules-engine is never loaded eagerly', () => {
    const eager = files.filter((file) =>
      /^import (?!type)[^;]*'json-rules-engine'/m.test(readFileSync(join(src, file), 'utf8')),
    );
    expect(eager).toEqual([]);
  });

  test('no clock, randomness, console or process outside the edge', () => {
    const edge = /^(node|cli)\/|^(bin|node|vitest)\.ts$/;
    const wrong = files
      .map((file) => file.split(sep).join('/'))
      .filter((file) => !edge.test(file))
      .filter((file) => {
        const text = readFileSync(join(src, file), 'utf8').replace(/^\s*(\/?\*|\/\/).*$/gm, '');
        return /\bconsole\.|\bprocess\.|Math\.random|Date\.now|new Date\(\)|performance\.now/.test(text);
      });
    expect(wrong).toEqual([]);
  });

  test('no room re-exports another: no barrels inside rooms', () => {
    const barrels = files.filter((file) => file.includes(sep) && /(^|[\\/])index\.ts$/.test(file));
    expect(barrels).toEqual([]);
  });
});
