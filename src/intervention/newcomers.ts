/**
 * The route for new providers: all or nothing at the first test, a term, a second test, then the ordinary plane.
 * Danger that cannot wait goes straight to the plane.
 */
import type { Assessment, NormResult } from '../assessment/model.ts';
import type { CompiledNewcomers, CompiledPolicy } from './compile-policy.ts';
import { type Bound, type Decision, decide, type Standing } from './decide.ts';
import type { Fired } from './engine.ts';
import type { Reason } from './model.ts';
import { type MeasureEntry, type PolicyFile, weightOf } from './policy.ts';
import type { World } from './worlds.ts';

/** What a decision is made from. */
interface Making {
  readonly policy: PolicyFile;
  readonly bits: ReadonlyMap<string, number>;
  readonly fired: readonly Fired[];
  readonly standing: Standing;
}

/** The route, when every framework of a first visit or a follow-up is for newcomers. */
export function newcomersAt(
  { newcomers }: CompiledPolicy,
  { kind, frameworks }: Assessment,
): CompiledNewcomers | undefined {
  const isVisit = kind === 'first-visit' || kind === 'follow-up';
  const areNew = frameworks.every(({ id }) => Object.hasOwn(newcomers?.route.frameworks ?? {}, id));
  return isVisit && areNew ? newcomers : undefined;
}

/**
 * The requirements without any evidence that keep a first test from closing: all or nothing, so what was not seen is open.
 * Empty where something fails already, and at other visits.
 */
export function unseenAtClose(
  route: CompiledNewcomers | undefined,
  { themes }: Assessment,
  decisions: readonly Decision[],
): readonly NormResult[] {
  const isClosing = decisions.some(({ isFirstTest, ladder }) => isFirstTest && ladder === 0);
  if (!route || !isClosing) return [];
  return themes.flatMap(({ norms }) =>
    norms.filter(({ status, verdict }) => status === 'tested' && verdict.reason === 'no-evidence'),
  );
}

/** The decision of one world on this route. */
export function decideNewcomer(making: Making, newcomers: CompiledNewcomers, world: World): Decision {
  const { policy, bits, fired, standing } = making;
  if (world.situation.get('acute-danger') === true) return decide(policy, bits, fired, standing);
  return world.situation.get('phase') === 'first-visit'
    ? firstTest(making, newcomers, world)
    : secondTest(making, newcomers, world);
}

/** What tells worlds apart on this route. */
export function newcomerKey({ first, second }: CompiledNewcomers, { values, situation }: World): string {
  const facts = ['phase', 'acute-danger'].map((id) => String(situation.get(id)));
  return [...facts, first.test(values) === true, second.test(values) === true].join();
}

/** The term of the first test, counted from what the framework of the newcomer counts from. */
export function firstDeadline(
  { route }: CompiledNewcomers,
  { frameworks }: Assessment,
): MeasureEntry['deadline'] {
  const { deadline } = route.first;
  const [framework] = frameworks;
  const anchor = framework && route.frameworks[framework.id];
  return deadline?.from === 'framework' && anchor ? { ...deadline, from: anchor } : deadline;
}

function firstTest({ policy, bits, fired, standing }: Making, newcomers: CompiledNewcomers, world: World) {
  const { route, first } = newcomers;
  const fails = first.test(world.values) === true;
  const { because } = route.first;
  const bound = boundAt(
    policy,
    fails ? route.first.measure : (route.ladder[0] ?? ''),
    fails ? because : undefined,
  );
  const added = fails ? route.first.add.map((measure) => addition(measure, because)) : [];
  const kept = [...fired.filter(({ type }) => type === 'add'), ...added];
  const bounds = { floors: [bound], ceilings: [bound] };
  return { ...decide(policy, bits, kept, standing, bounds), isFirstTest: true };
}

/** Follow-up by risk: the plane, and no less than the first step as long as something fails. */
function secondTest({ policy, bits, fired, standing }: Making, newcomers: CompiledNewcomers, world: World) {
  const { route, second } = newcomers;
  const fails = second.test(world.values) === true;
  const floors = fails ? [boundAt(policy, route.first.measure, route.second.because)] : [];
  return decide(policy, bits, fired, standing, { floors });
}

function boundAt(policy: PolicyFile, measure: string, because: string | undefined): Bound {
  const reason: Reason = { kind: 'route', measure, ...(because !== undefined && { because }) };
  return { weight: weightOf(policy, measure), reason };
}

function addition(measure: string, because = ''): Fired {
  return { rule: 'newcomers', type: 'add', params: { measure, because } };
}
