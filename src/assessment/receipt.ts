import type { Findings } from '../findings/model.ts';
import type { Framework } from '../framework/model.ts';
import type { Receipt } from './model.ts';

/** This library, as receipts name it; a test keeps the version equal to the package's. */
export const LIBRARY = { name: 'toetsingskader', version: '0.1.0' } as const;

/** What was judged by what, at which date. */
export function receiptOf(framework: Framework, findings: Findings): Receipt {
  const { format, id, version, sha256 } = framework;
  return {
    library: LIBRARY,
    date: findings.date,
    frameworks: [{ format, id, version, sha256 }],
    findings: { format: findings.format, sha256: findings.sha256 },
  };
}
