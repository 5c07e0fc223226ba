/**
 * The peers that only this package installs, behind the few types that the bench needs of them: so the repository type-checks
 * before they are there.
 */
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** What a decision of @gorules/zen-engine gives. */
export interface ZenResponse {
  readonly result: Readonly<Record<string, unknown>>;
}

export interface ZenEngine {
  createDecision(content: object): { evaluate(context: object): Promise<ZenResponse> };
}

export const { ZenEngine }: { ZenEngine: new () => ZenEngine } = require('@gorules/zen-engine');

export interface LogicEngine {
  build(logic: object): (facts: object) => boolean;
  addMethod(
    name: string,
    method: (argument: never) => unknown,
    options: { sync: boolean; deterministic: boolean },
  ): void;
}

export const { LogicEngine }: { LogicEngine: new () => LogicEngine } = require('json-logic-engine');
