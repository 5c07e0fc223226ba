/**
 * The facts of the context: what a policy may ask beside the verdicts, each with a finite domain, so that what is
 * missing can be tried out. Seven are built in; a policy may add its own, or word the built-in ones.
 */
import { contextFactTexts } from '../wording/intervention.ts';
import type { PolicyFile } from './policy.ts';

/** A value of a context fact. */
export type ContextValue = boolean | string;

export interface ContextFact {
  readonly id: string;
  readonly type: 'boolean' | 'choice';
  readonly title: string;
  readonly question: string;
  /** Every value it may have. */
  readonly domain: readonly ContextValue[];
}

/** No measure runs. */
export const NONE = 'none';

const phases = ['first-visit', 'follow-up', 'under-measure'] as const;
const followedLevels = ['fully', 'partly', 'not'] as const;

const YES_NO: readonly boolean[] = [false, true];

const DOMAINS: Readonly<
  Record<keyof typeof contextFactTexts, (policy: PolicyFile) => readonly ContextValue[]>
> = {
  phase: () => phases,
  running: runningDomain,
  'deadline-passed': () => YES_NO,
  followed: () => followedLevels,
  'acute-danger': () => YES_NO,
  'individual-professional': () => YES_NO,
  'suspected-offence': () => YES_NO,
};

const BUILT_IN = Object.keys(DOMAINS) as readonly (keyof typeof DOMAINS)[];

/** Ids that a policy may word, but not give a type or options of its own. */
export function isBuiltIn(id: string): boolean {
  return Object.hasOwn(DOMAINS, id);
}

/** Every context fact of a policy, the built-in ones first. */
export function contextFacts(policy: PolicyFile): readonly ContextFact[] {
  const builtIn = BUILT_IN.map((id) => {
    const { title, question } = contextFactTexts[id];
    const words = policy.facts[id];
    const { language } = policy;
    return factOf(
      id,
      DOMAINS[id](policy),
      words?.title ?? title[language],
      words?.question ?? question[language],
    );
  });
  const own = Object.entries(policy.facts).flatMap(([id, { title, question, options }]) => {
    const domain = options ? Object.keys(options) : YES_NO;
    return isBuiltIn(id) ? [] : [factOf(id, domain, title, question ?? title)];
  });
  return [...builtIn, ...own];
}

function factOf(id: string, domain: readonly ContextValue[], title: string, question: string): ContextFact {
  const type = typeof domain[0] === 'boolean' ? 'boolean' : 'choice';
  return { id, type, title, question, domain };
}

/** No measure, any measure of the ladder, and those beside it that a power waits for. */
function runningDomain(policy: PolicyFile): readonly string[] {
  const ladder = policy.ladder.map(({ id }) => id);
  const awaited = policy.powers.flatMap(({ opens }) =>
    Object.values(opens).flatMap(({ after }) => after ?? []),
  );
  return [...new Set([NONE, ...ladder, ...awaited])];
}
