import { cpus, totalmem } from 'node:os';

/** Where and when the numbers were measured. */
export function machine(): string {
  const [cpu] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  const date = new Date().toISOString().slice(0, 10);
  return `Node ${process.versions.node}, ${cpu?.model.trim() ?? 'unknown processor'}, ${cpus().length} cores, ${memory} GB; ${date}`;
}
