import type { Findings } from '../findings/model.ts';
import type { Framework } from '../framework/model.ts';
import { partsOfProfile } from '../framework/profile/parse.ts';
import type { Pinned, Receipt } from './model.ts';

/** This library, as receipts name it; a test keeps the version equal to the package's. */
export const LIBRARY = { name: 'toetsingskader', version: '0.1.0' } as const;

/** What was judged by what, at which date. */
export function receiptOf(framework: Framework, findings: Findings): Receipt {
  const parts = partsOfProfile(framework);
  const format = parts.length > 0 ? 'profile/1' : framework.format;
  return {
    library: LIBRARY,
    date: findings.date,
    frameworks: [pinned(framework, format), ...parts.map((part) => pinned(part, part.format))],
    findings: { format: findings.format, sha256: findings.sha256 },
  };
}

function pinned({ id, version, sha256 }: Framework, format: string): Pinned {
  return { format, id, version, sha256 };
}
