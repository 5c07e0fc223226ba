import { type Framework, type Question, questions } from '../../src/index.ts';
import type { InterventionContext } from '../../src/intervention/context.ts';
import type { Policy } from '../../src/intervention/policy.ts';
import type { Dice } from '../assessment/random/dice.ts';
import { mutatedData } from './mutate.ts';

const UNITS = [
  { id: 'een', title: 'Locatie Een', visited: true },
  { id: 'twee', title: 'Locatie Twee', visited: true },
  { id: 'drie', title: 'Locatie Drie', visited: false },
] as const;

const METHODS = ['interview', 'observation', 'file', 'document', 'report', 'registration'] as const;

/** Findings of a visit, drawn from what the framework itself asks; of one visit in ten something does not fit. */
export function visitTo(framework: Framework, dice: Dice): object {
  const { from, until } = framework.valid;
  const asked = questions(framework);
  const entries = asked.flatMap((question) =>
    dice.some(0, 2, () => entryOn(question, framework, dice)).filter(() => dice.chance(0.8)),
  );
  return {
    format: 'findings/1',
    framework: { id: framework.id, version: framework.version },
    date: dice.of([from ?? until ?? '2026-03-20', until ?? from ?? '2026-03-20', '2026-03-20']),
    kind: dice.of(['first-visit', 'follow-up', 'self-assessment', 'desk', 'stimulating']),
    provider: { id: 'aanbieder', name: 'Aanbieder (fictief)' },
    units: UNITS,
    findings: dice.chance(0.1) ? mutatedData(entries, dice) : entries,
    ...(dice.chance(0.2) && { scope: { norms: dice.some(1, 3, () => dice.of(normsOf(framework))) } }),
    ...(dice.chance(0.2) && { notLookedAt: [{ norm: dice.of(normsOf(framework)), reason: 'Geen tijd' }] }),
    ...(dice.chance(0.3) && { overrides: [overrideOf(framework, dice)] }),
  };
}

const normsOf = ({ themes }: Framework) => themes.flatMap(({ norms }) => norms.map(({ id }) => id));

const levelsOf = ({ scale }: Framework): readonly string[] =>
  typeof scale === 'string'
    ? ['voldoet', 'voldoet-grotendeels', 'voldoet-grotendeels-niet', 'voldoet-niet']
    : scale.levels.map(({ id }) => id);

function overrideOf(framework: Framework, dice: Dice): object {
  return {
    norm: dice.of(normsOf(framework)),
    value: dice.of([...levelsOf(framework), 'not-applicable']),
    motivation: 'Anders gezien.',
    by: 'inspecteur',
    date: framework.valid.from ?? '2026-01-01',
    ...(dice.chance(0.5) && { unit: 'een' }),
  };
}

function entryOn(question: Question, framework: Framework, dice: Dice): object {
  const place = dice.chance(0.5) ? { unit: dice.of(['een', 'twee']) } : {};
  const rest = {
    ...(question.about === 'provider' ? {} : place),
    ...(dice.chance(0.3) && { method: dice.of(METHODS), source: 'Gesprek' }),
    ...(dice.chance(0.1) && { origin: 'incident-register' }),
  };
  if (question.kind === 'record') {
    const rows = dice.some(1, 5, () =>
      Object.fromEntries(
        (question.facts ?? [])
          .filter(() => dice.chance(0.7))
          .map((fact) => [fact.id, drawnFor(fact, framework, dice)]),
      ),
    );
    return { record: question.id, rows, ...rest };
  }
  if (question.kind === 'criterion' && dice.chance(0.05))
    return { criterion: question.id, value: 'not-applicable', note: 'Speelt niet.', ...rest };
  return { [question.kind]: question.id, value: drawnFor(question, framework, dice), ...rest };
}

function drawnFor(
  { type, options = {}, minimum = 0, maximum = 120 }: Question,
  framework: Framework,
  dice: Dice,
): unknown {
  const names = Object.keys(options);
  switch (type) {
    case 'boolean':
      return dice.chance(0.6);
    case 'integer':
    case 'number':
      return minimum + dice.below(Math.floor(maximum - minimum) + 1);
    case 'date':
      return dice.of(['2024-02-29', '2025-12-31', '2026-01-01', '2026-03-20', '1999-01-01']);
    case 'choice':
      return dice.of(names);
    case 'choices':
      return names.filter(() => dice.chance(0.5));
    case 'judgement':
      return dice.of(['met', 'not-met']);
    case 'grade':
      return dice.of(levelsOf(framework));
    case 'checklist':
      return Object.fromEntries(names.filter(() => dice.chance(0.7)).map((name) => [name, dice.chance(0.7)]));
    case 'sample': {
      const inspected = dice.below(12);
      return `${dice.below(inspected + 1)}/${inspected}`;
    }
    default:
      return 'x';
  }
}

/** What may be known beside the verdicts, for a policy; now and then something that does not fit. */
export function contextFor({ facts, trust }: Policy, dice: Dice): InterventionContext {
  const known = Object.entries(facts)
    .filter(() => dice.chance(0.5))
    .map(([id, { options }]) => [id, options ? dice.of(Object.keys(options)) : dice.chance(0.5)]);
  const signals = Object.keys(trust.signals).filter(() => dice.chance(0.4));
  const seen = signals.filter(() => dice.chance(0.5));
  return {
    ...Object.fromEntries(known),
    ...(dice.chance(0.7) && {
      trust: {
        seen: Object.fromEntries(seen.map((id) => [id, 'Gesprek'])),
        notSeen: signals.filter((id) => !seen.includes(id)),
      },
    }),
    ...(dice.chance(0.1) && { onbekend: 1 }),
  };
}
