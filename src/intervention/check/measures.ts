import type { Diagnostic, Path } from '../../diagnostics/diagnostic.ts';
import { diagnosticAt, type SourceDocument } from '../../source/document.ts';
import type { DiagnosticCode } from '../../wording/diagnostics/all.ts';
import { contextFacts, NONE } from '../context-facts.ts';
import type { MeasureEntry, PolicyFile } from '../policy.ts';
import { named } from './named.ts';
import { checkRoutes } from './routes.ts';

type At = (path: Path, code: DiagnosticCode, args?: Diagnostic['args']) => Diagnostic;

/** Ids of measures, and the terms, contents and facts they name; whether they can be reached at all. */
export function checkMeasures(policy: PolicyFile, document: SourceDocument): Diagnostic[] {
  const at: At = (path, code, args) => diagnosticAt(document, path, code, args);
  const placed = (['ladder', 'beside'] as const).flatMap((list) =>
    policy[list].map((measure, index) => ({ measure, path: [list, index] as Path })),
  );
  const [first] = policy.ladder;
  return [
    ...placed.flatMap(({ measure, path }, index) => [
      ...checkId(
        measure,
        path,
        placed.slice(0, index).map((other) => other.measure.id),
        at,
      ),
      ...checkWords(policy, measure, path, at),
      ...checkDates(policy, measure, path, at),
    ]),
    ...(first?.needsPower
      ? [at(['ladder', 0, 'needsPower'], 'policy-first-needs-power', { id: first.id })]
      : []),
    ...checkRoutes(policy, document),
    ...unreached(policy, document),
  ];
}

function checkId({ id }: MeasureEntry, path: Path, before: readonly string[], at: At): Diagnostic[] {
  if (id === NONE) return [at([...path, 'id'], 'policy-reserved-id', { id })];
  return before.includes(id) ? [at([...path, 'id'], 'policy-duplicate-id', { id })] : [];
}

function checkWords(
  policy: PolicyFile,
  { contents, hearing }: MeasureEntry,
  path: Path,
  at: At,
): Diagnostic[] {
  const facts = contextFacts(policy)
    .filter(({ type }) => type === 'boolean')
    .map(({ id }) => id);
  const unless = hearing?.unless;
  return [
    ...contents.flatMap((id, index) =>
      Object.hasOwn(policy.contents, id)
        ? []
        : [
            at(
              [...path, 'contents', index],
              'policy-unknown-content',
              named(id, Object.keys(policy.contents)),
            ),
          ],
    ),
    ...(unless !== undefined && !facts.includes(unless)
      ? [at([...path, 'hearing', 'unless'], 'policy-unknown-context-fact', named(unless, facts))]
      : []),
  ];
}

function checkDates(policy: PolicyFile, measure: MeasureEntry, path: Path, at: At): Diagnostic[] {
  const { deadline, publication, remedy } = measure;
  const isClear = !deadline || (deadline.term === undefined) !== (deadline.period === undefined);
  const hasAnchor = !deadline?.period || deadline.from !== undefined;
  const isPublic = !publication || (publication.when === undefined) !== (publication.after === undefined);
  const terms: (readonly [Path, string | undefined])[] = [
    [['deadline', 'term'], deadline?.term],
    [['publication', 'after'], publication?.after],
    [['remedy', 'term'], remedy?.term],
  ];
  return [
    ...(isClear && hasAnchor ? [] : [at([...path, 'deadline'], 'policy-deadline')]),
    ...(isPublic ? [] : [at([...path, 'publication'], 'policy-publication')]),
    ...terms.flatMap(([inner, id]) =>
      id === undefined || Object.hasOwn(policy.terms, id)
        ? []
        : [at([...path, ...inner], 'policy-unknown-term', named(id, Object.keys(policy.terms)))],
    ),
  ];
}

/** A measure that no cell, rule or route asks for; the lightest needs no asking. */
function unreached(policy: PolicyFile, document: SourceDocument): Diagnostic[] {
  const { newcomers } = policy.routes;
  const asked = new Set([
    policy.ladder[0]?.id,
    ...Object.values(policy.plane).flatMap((row) =>
      Object.values(row).flatMap(({ atLeast, add }) => [atLeast, ...add]),
    ),
    ...policy.rules.flatMap(({ event: { params } }) => [params.atLeast, params.measure]),
    ...Object.values(policy.routes).flatMap((route) => (route && 'measures' in route ? route.measures : [])),
    ...(newcomers ? [...newcomers.ladder, newcomers.first.measure, ...newcomers.first.add] : []),
  ]);
  const steps = policy.rules.some(({ event }) => event.params.above !== undefined);
  const isMissed = ({ id }: MeasureEntry, onLadder: boolean) => !asked.has(id) && !(steps && onLadder);
  return (['ladder', 'beside'] as const).flatMap((list) =>
    policy[list].flatMap((measure, index) =>
      isMissed(measure, list === 'ladder')
        ? [
            diagnosticAt(
              document,
              [list, index],
              'policy-unreached-measure',
              { id: measure.id },
              { severity: 'warning' },
            ),
          ]
        : [],
    ),
  );
}
