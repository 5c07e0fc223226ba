import type { Diagnostic, Path } from '../../diagnostics/diagnostic.ts';
import { diagnosticAt, type SourceDocument } from '../../source/document.ts';
import type { PolicyFile, RuleEntry } from '../policy.ts';
import { named } from './named.ts';

type Params = RuleEntry['event']['params'];

/** Which parameters an event takes; each list is one way to write it. */
const EVENTS: Readonly<Record<RuleEntry['event']['type'], readonly (readonly (keyof Params)[])[]>> = {
  require: [['atLeast'], ['above']],
  limit: [['atMost']],
  add: [['measure']],
  lift: [[]],
  continue: [[]],
  extend: [[]],
};

/** Rules have names of their own, events the right parameters, and parameters name measures of the right list. */
export function checkRules(policy: PolicyFile, document: SourceDocument): Diagnostic[] {
  const names = policy.rules.map(({ name }) => name);
  return policy.rules.flatMap(({ name, event }, index) => {
    const path = ['rules', index];
    return [
      ...(names.indexOf(name) < index
        ? [diagnosticAt(document, [...path, 'name'], 'policy-duplicate-id', { id: name })]
        : []),
      ...checkEvent(event, [...path, 'event'], document),
      ...checkNamed(policy, event.params, [...path, 'event', 'params'], document),
    ];
  });
}

function checkEvent(
  { type, params }: RuleEntry['event'],
  path: Path,
  document: SourceDocument,
): Diagnostic[] {
  const given = Object.entries(params).flatMap(([key, value]) =>
    key === 'because' || value === undefined ? [] : [key],
  );
  const ways = EVENTS[type];
  if (ways.some((way) => way.length === given.length && way.every((key) => given.includes(key)))) return [];
  const expected = ways.map((way) => way.join()).join(' / ') || '-';
  return [diagnosticAt(document, [...path, 'params'], 'policy-event-params', { type, expected })];
}

function checkNamed(
  { ladder, beside }: PolicyFile,
  params: Params,
  path: Path,
  document: SourceDocument,
): Diagnostic[] {
  const steps = ladder.map(({ id }) => id);
  const extra = beside.map(({ id }) => id);
  const { atLeast, atMost, measure } = params;
  const unknown = (key: string, id: string | undefined, known: readonly string[], isStep: boolean) =>
    id === undefined || known.includes(id)
      ? []
      : [
          diagnosticAt(
            document,
            [...path, key],
            isStep ? 'policy-not-on-ladder' : 'policy-not-beside',
            named(id, known),
          ),
        ];
  return [
    ...unknown('atLeast', atLeast, steps, true),
    ...unknown('atMost', atMost, steps, true),
    ...unknown('measure', measure, extra, false),
  ];
}
