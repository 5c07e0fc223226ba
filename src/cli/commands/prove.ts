import { loadFramework } from '../../node.ts';
import { type LevelProof, type LevelProofs, proveLevels } from '../../testing.ts';
import { refuseOther } from '../arguments.ts';
import { type Command, formatOption, type Given } from '../command.ts';
import { proofsAsCases, proofsAsText } from '../proofs.ts';
import { EXIT, print, printJson, type Session } from '../session.ts';
import { UsageError } from '../usage-error.ts';

/** `prove`: per norm and level findings that give it, or why none do. */
export const proveCommand: Command = {
  name: 'prove',
  summary: 'prove',
  usage: 'proveUsage',
  operands: [1, 1],
  options: {
    norm: { text: 'onlyNorm', value: 'id' },
    level: { text: 'onlyLevel', value: 'level' },
    date: { text: 'provedOn', value: 'day', isDate: true },
    format: formatOption('text', 'json', 'yaml'),
  },
  examples: [
    'prove ggz --norm DZ3',
    'prove mijn-kader.yaml --level voldoet',
    'prove mijn-kader.yaml --norm N1 --format yaml',
  ],
  run,
};

async function run({ operands, values }: Given, session: Session): Promise<number> {
  const { norm, level, date, format = 'text' } = values;
  const day = date === undefined ? {} : { date };
  const framework = await loadFramework(operands[0] ?? '', day);
  const { id, version, themes } = framework;
  const known = themes.flatMap((theme) => theme.norms.map((one) => one.id));
  if (norm !== undefined) refuseOther(norm, [...new Set(known)], '--norm');
  const proofs = proveLevels(framework, { ...day, ...(norm !== undefined && { norms: [norm] }) });
  if (proofs.norms.length === 0) throw new UsageError('noNormOn', { date: date ?? '', id, version });
  if (level !== undefined) refuseOther(level, levelsIn(proofs), '--level');
  const shown = level === undefined ? proofs : onlyLevel(proofs, level);
  if (format === 'json') printJson(session, shown);
  else if (format === 'yaml') print(session, proofsAsCases(shown));
  else print(session, proofsAsText(shown, norm !== undefined, session));
  const isReached = ({ state }: LevelProof) => state === 'reachable';
  return level === undefined || shown.norms.every(({ levels }) => levels.every(isReached))
    ? EXIT.done
    : EXIT.failed;
}

function levelsIn({ norms }: LevelProofs): readonly string[] {
  return (norms[0]?.levels ?? []).map(({ level }) => level);
}

function onlyLevel(proofs: LevelProofs, wanted: string): LevelProofs {
  const norms = proofs.norms.map((norm) => ({
    ...norm,
    levels: norm.levels.filter(({ level }) => level === wanted),
  }));
  return { ...proofs, norms };
}
