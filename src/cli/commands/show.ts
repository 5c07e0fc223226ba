import { loadFramework } from '../../node.ts';
import { labels } from '../../wording/labels.ts';
import { type Command, formatOption, type Given } from '../command.ts';
import { type NormOutline, type Outline, outlineOf } from '../outline.ts';
import { EXIT, print, printJson, type Session, sentence } from '../session.ts';
import { aligned, indented } from '../table.ts';
import { validityWords } from '../validity.ts';

/** `show`: a framework in short. */
export const showCommand: Command = {
  name: 'show',
  summary: 'show',
  usage: 'showUsage',
  operands: [1, 1],
  options: { format: formatOption('text', 'json') },
  examples: ['show ggz', 'show mijn-kader.yaml --format json'],
  run,
};

async function run({ operands, values }: Given, session: Session): Promise<number> {
  const outline = outlineOf(await loadFramework(operands[0] ?? ''));
  if (values.format === 'json') printJson(session, outline);
  else print(session, asText(outline, session));
  return EXIT.done;
}

function asText(outline: Outline, session: Session): string {
  const parts = [
    heading(outline, session),
    ...outline.themes.map((theme) => themeText(theme, session)),
    sentence(session, 'weighing'),
    ...outline.weighing.map((weighing) => weighingText(weighing, session)),
    profilesText(outline, session),
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

function heading({ title, version, valid, basis, uses, scale, themes }: Outline, session: Session): string {
  const norms = themes.flatMap((theme) => theme.norms);
  const criteria = norms.reduce((sum, norm) => sum + norm.criteria.count, 0);
  return [
    sentence(session, 'heading', { title, version }),
    sentence(session, 'totals', { themes: themes.length, norms: norms.length, criteria }),
    sentence(session, 'validity', { valid: validityWords(valid, session) }),
    sentence(session, 'scale', { levels: scale }),
    ...(uses.length > 0 ? [sentence(session, 'uses', { uses })] : []),
    sentence(session, 'basis', { basis }),
  ].join('\n');
}

function themeText({ id, title, always, norms }: Outline['themes'][number], session: Session): string {
  const mark = always ? ` (${sentence(session, 'always')})` : '';
  const rows = norms.map((norm) => [norm.id, norm.title, factsOf(norm, session), norm.sources.join(', ')]);
  return [`${id} ${title}${mark}`, ...indented(aligned(rows))].join('\n');
}

/** `4 criteria, 1 essentieel, ernstige schade`. */
function factsOf({ criteria, status, scope, harm }: NormOutline, session: Session): string {
  const { count, essential, encouraged } = criteria;
  return [
    sentence(session, count === 1 ? 'oneCriterion' : 'criteriaCount', { count }),
    ...(essential.length > 0 ? [sentence(session, 'essentialCount', { count: essential.length })] : []),
    ...(encouraged.length > 0 ? [sentence(session, 'encouragedCount', { count: encouraged.length })] : []),
    ...(status === 'encouraged' ? [labels.status.encouraged[session.language]] : []),
    ...(scope === 'organisation' ? [sentence(session, 'organisationOnly')] : []),
    labels.harm[harm][session.language],
  ].join(', ');
}

const KINDS = { norm: 'ofNorm', theme: 'ofTheme', overall: 'ofOverall' } as const;

function weighingText({ title, weighs, rows }: Outline['weighing'][number], session: Session): string {
  const of = weighs.map(({ kind, id }) => [sentence(session, KINDS[kind]), id].filter(Boolean).join(' '));
  const lines = rows.map(({ level, because }) => sentence(session, 'weighingRow', { level, because }));
  return [sentence(session, 'weighsInto', { title, of }), ...indented(lines)].join('\n');
}

function profilesText({ profiles }: Outline, session: Session): string {
  if (profiles.length === 0) return '';
  const rows = aligned(profiles.map(({ id, title }) => [id, title]));
  return [sentence(session, 'profiles'), ...indented(rows)].join('\n');
}
