/** What question 5 runs in processes of its own: `cold.mjs <what>` prints the microseconds it took, where it times itself. */
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

type Package = typeof import('../../src/index.ts');
type NodeDoor = typeof import('../../src/node.ts');

const built = <T>(door: string): Promise<T> => import(pathToFileURL(resolve(`dist/${door}.js`)).href);

const works: Readonly<Record<string, () => Promise<number | undefined>>> = {
  /** Everything that `assess` loads; json-rules-engine comes only with `recommend`. */
  dependencies: async () => {
    await Promise.all([
      import('zod'),
      import('yaml'),
      import('@noble/hashes/sha2.js'),
      import('date-fns/addMonths'),
    ]);
    return undefined;
  },
  package: async () => void (await Promise.all([built('index'), built('node'), built('report')])),
  'parse-cold': async () => timed(await parsing()),
  'parse-warm': async () => warm(await parsing()),
  'check-cold': async () => timed(await checking()),
  'check-warm': async () => warm(await checking()),
};

async function parsing(): Promise<() => unknown> {
  const { parseLibrary, parseFramework, compileFramework } = await built<Package>('index');
  const [zorg, ggz] = ['shared/zorg', 'ggz/1.0.0'].map((name) =>
    readFileSync(`frameworks/${name}.yaml`, 'utf8'),
  );
  return () => {
    const library = parseLibrary(zorg ?? '');
    const framework = library.ok ? parseFramework(ggz ?? '', { libraries: [library.value] }) : undefined;
    if (!framework?.ok) throw new Error('ggz has mistakes');
    return compileFramework(framework.value);
  };
}

async function checking(): Promise<() => Promise<unknown>> {
  const { checkFiles } = await built<NodeDoor>('node');
  const shipped = readdirSync('frameworks', { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.yaml'),
  );
  const files = [...shipped.map((name) => `frameworks/${name}`), 'examples/ggz-visit/findings.yaml'];
  return async () => {
    const found = await checkFiles(files);
    if (found.some(({ diagnostics }) => diagnostics.some(({ severity }) => severity === 'error')))
      throw new Error('a shipped file has mistakes');
  };
}

async function timed(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) * 1000;
}

/** The middle of the last of many runs. */
async function warm(work: () => unknown): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < 25; run++) times.push(await timed(work));
  return times.slice(10).sort((a, b) => a - b)[7] ?? 0;
}

const spent = await works[process.argv[2] ?? '']?.();
if (spent !== undefined) process.stdout.write(String(spent));
