/** Bad input that does not fit in a small file: objects, limits, bytes, and what only shows when inputs come together. */
import { readFileSync } from 'node:fs';
import { assess } from '../../src/assessment/assess.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { isFrameworkError } from '../../src/diagnostics/error.ts';
import { parseFindings } from '../../src/findings/parse.ts';
import { editionOn } from '../../src/framework/editions.ts';
import { parseFramework } from '../../src/framework/parse.ts';
import { parseProfile } from '../../src/framework/profile/parse.ts';
import type { InterventionContext } from '../../src/intervention/context.ts';
import { type RecommendOptions, recommend } from '../../src/intervention/recommend.ts';
import type { DiagnosticCode } from '../../src/wording/diagnostics/all.ts';
import { findingsWith, fixture, foundIn, framework, library, policyWith, replaced } from './inputs.ts';
import { madeByLint } from './lint.ts';
import { madeOfDossiers } from './made-dossier.ts';

/** One kind of bad input, and the only diagnostic that it should give. */
export interface Made {
  readonly code: DiagnosticCode;
  /** Where the diagnostic points: `line:column` in a text, keys with points in an object. A pattern where a limit decides. */
  readonly at: string | RegExp;
  /** How it comes about, for the page with diagnostics. */
  readonly where: string;
  /** Everything that is found; nothing may be thrown but a FrameworkError. */
  readonly find: () => readonly Diagnostic[] | Promise<readonly Diagnostic[]>;
}

const good = () => fixture('good/bevindingen.yaml');

const inText = (text: string) => foundIn(parseFindings(text, { framework }));

const inObject = (given: object) => foundIn(parseFindings({ format: 'findings/1', ...given }, { framework }));

/** A mapping that holds itself. */
function cycle(): object {
  const note: Record<string, unknown> = {};
  note.more = note;
  return note;
}

const throwing = () =>
  Object.defineProperty({}, 'id', {
    enumerable: true,
    get: () => {
      throw new Error('not now');
    },
  });

/** Named conditions that each use the one before twice: 2^20 comparisons in a page of text. */
function doubling(): string {
  const names = Array.from({ length: 20 }, (_, index) => `stap${index + 1}`);
  const last = '  stap0: { fact: verblijf, operator: equal, value: true }\n';
  return names.reduce(
    (text, name, index) =>
      `${text}  ${name}: { all: [{ condition: stap${index} }, { condition: stap${index} }] }\n`,
    `conditions:\n${last}`,
  );
}

const editions = [
  { version: '1.0.0', valid: { from: '2026-01-01' } },
  { version: '2.0.0', valid: { from: '2026-07-01' } },
];

const thrownBy = (act: () => unknown): readonly Diagnostic[] => {
  try {
    act();
    return [];
  } catch (error) {
    if (!isFrameworkError(error)) throw error;
    return error.diagnostics;
  }
};

/** What an assessment of the good findings with a change in them has to say. */
const noted = (from: string, to: string) => assess(framework, findingsWith(from, to)).diagnostics;

const OVERRIDE = 'date: 2026-03-20, until: 2026-12-31';

function withoutThreshold(): readonly Diagnostic[] {
  const text = `${replaced('good/kader.yaml', 'fact: badkamers,', 'fact: later,').replace(
    'facts:\n  badkamers: { type: integer, about: provider, title: Aantal badkamers, minimum: 0, maximum: 500 }\n',
    'facts:\n  later: { type: integer, title: Aantal }\n',
  )}thresholds:\n  rooms: { title: Aantal kamers, values: [{ from: 2027-01-01, value: 10 }] }\n`;
  const result = parseFramework(text, { libraries: [library] });
  if (!result.ok) return result.diagnostics;
  return assess(result.value, findingsWith(', badkamers: 6', '')).diagnostics;
}

/** What a recommendation has to say, or why it is refused. */
async function advised(
  options: RecommendOptions,
  findings = findingsWith(),
  policy = policyWith(),
): Promise<readonly Diagnostic[]> {
  try {
    return (await recommend(assess(framework, findings), policy, options)).diagnostics;
  } catch (error) {
    if (!isFrameworkError(error)) throw error;
    return error.diagnostics;
  }
}

/** The good findings, but most people have no VOG: DZ3 is certainly breached. */
const missingVog = () => findingsWith('{ in-dienst: false }', '{ in-dienst: true, vog: false }');

const inContext = (context: InterventionContext) => () => advised({ context });

const PROFILE = 'format: profile/1\nid: samen\nversion: 1.0.0\ntitle: Samen\nbasis: Verzonnen.';

/** The first mistake in a profile over the good framework and another one. */
function selection(other: string, valid = '{ from: 2026-01-01, until: 2026-12-31 }'): readonly Diagnostic[] {
  const parsed = parseFramework(other, { libraries: [library] });
  if (!parsed.ok) throw new Error('The other framework is good.');
  const { id } = parsed.value;
  const parts = `  - { id: kader, version: 1.0.0 }\n  - { id: ${id}, version: 1.0.0 }\n`;
  const text = `${PROFILE}\nvalid: ${valid}\nframeworks:\n${parts}`;
  return foundIn(parseProfile(text, { frameworks: [framework, parsed.value] })).slice(0, 1);
}

/** The good framework under another id. */
const renamed = () => replaced('good/kader.yaml', 'id: kader', 'id: ander');

export const made: readonly Made[] = [
  ...madeOfDossiers,
  {
    code: 'profile-without-framework',
    at: '7:14',
    where: 'a profile that names an edition that was not given',
    find: () => {
      const text = `${PROFILE}\nvalid: {}\nframeworks: [{ id: kader, version: 9.0.0 }]`;
      return foundIn(parseProfile(text, { frameworks: [framework] }));
    },
  },
  {
    code: 'profile-scales-differ',
    at: '9:5',
    where: 'a profile over frameworks with different scales',
    find: () => selection(readFileSync(new URL('../oracles/cqc.yaml', import.meta.url), 'utf8')),
  },
  {
    code: 'profile-edition-dates',
    at: '8:27',
    where: 'a profile that goes on when one of its frameworks is over',
    find: () => selection(renamed(), '{ from: 2026-01-01 }'),
  },
  {
    code: 'profile-collision',
    at: '9:5',
    where: 'a profile over frameworks that use one id for two things',
    find: () => selection(renamed()),
  },
  {
    code: 'input-too-large',
    at: '1:1',
    where: 'a text of more than 2 MB',
    find: () => inText(`${good()}# ${'x'.repeat(2_000_000)}\n`),
  },
  {
    code: 'too-many-values',
    at: 'findings',
    where: 'an object with a list of more than 2,000,000 items',
    find: () => inObject({ findings: new Array(2_000_001).fill(true) }),
  },
  {
    code: 'too-deep',
    at: '2:72',
    where: '`applies: { not: { not: { not: …`, 10,000 deep',
    find: () => inText(`format: findings/1\ncontext: ${'['.repeat(10_000)}`),
  },
  {
    code: 'too-dense',
    at: /^2:\d+$/,
    where: 'a text of nothing but brackets and commas',
    find: () => inText(`format: findings/1\nfindings: [${'1,'.repeat(400_000)}]\n`),
  },
  {
    code: 'too-many-diagnostics',
    at: '138:32',
    where: 'more than 100 mistakes in one file',
    find: () => {
      const line = '  - { criterion: DZ3.1, value: goed, unit: linde }\n';
      const text = replaced('good/bevindingen.yaml', 'notLookedAt:', `${line.repeat(101)}notLookedAt:`);
      return inText(text).filter(({ code }) => code !== 'value-outside-options');
    },
  },
  {
    code: 'control-character',
    at: '2:1',
    where: 'a file that is no text, such as a .docx or .pdf',
    find: () => inText('PK\n\u0003\u0004\u0014\u0000'),
  },
  {
    code: 'key-too-long',
    at: '5:9',
    where: 'more than 1024 characters without quotes before a colon, in a list',
    find: () =>
      inText(
        `format: findings/1\nfindings:\n  - source: Gesprek\n    note:\n      - ${'Zij zei '.repeat(150)}: ja\n`,
      ),
  },
  {
    code: 'not-plain-data',
    at: 'date',
    where: '`parseFindings({ date: new Date() })`',
    find: () => inObject({ date: new Date(0) }),
  },
  {
    code: 'cyclic-object',
    at: 'provider.more',
    where: 'an object that holds itself',
    find: () => inObject({ provider: cycle() }),
  },
  {
    code: 'unreadable-object',
    at: 'provider.id',
    where: 'an object with a getter that throws',
    find: () => inObject({ provider: throwing() }),
  },
  {
    code: 'condition-too-large',
    at: '16:11',
    where: 'named conditions that use each other twice, again and again',
    find: () => {
      const text = replaced('good/kader.yaml', 'format: framework/1\n', `format: framework/1\n${doubling()}`);
      return foundIn(parseFramework(text, { libraries: [library] }));
    },
  },
  {
    code: 'editions-overlap',
    at: 'valid',
    where: '`editionOn([first, second], "2026-09-01")` where both are in force',
    find: () => thrownBy(() => editionOn(editions, '2026-09-01')),
  },
  {
    code: 'too-many-findings',
    at: 'findings',
    where: 'more than 100,000 findings and record rows',
    find: () => {
      const { format: _format, sha256: _sha256, rows: _rows, ...rest } = findingsWith();
      return inObject({ ...rest, findings: new Array(100_001).fill({ criterion: 'DZ3.1', value: 'met' }) });
    },
  },
  {
    code: 'override-expired',
    at: 'overrides',
    where: '`overrides: [{ …, until: 2026-03-19 }]`, assessed on 2026-03-20',
    find: () => noted(OVERRIDE, 'date: 2026-03-01, until: 2026-03-19'),
  },
  {
    code: 'override-not-yet',
    at: 'overrides',
    where: '`overrides: [{ …, from: 2026-04-01 }]`, assessed on 2026-03-20',
    find: () => noted(OVERRIDE, 'date: 2026-03-20, from: 2026-04-01'),
  },
  {
    code: 'seen-but-not-visited',
    at: 'units.0',
    where: '`units: [{ id: linde, …, visited: false }]` with findings from there',
    find: () => noted('title: De Linde, visited: true', 'title: De Linde, visited: false'),
  },
  {
    code: 'finding-out-of-scope',
    at: 'findings',
    where: '`scope: { norms: [SKV2] }` with findings on SKV5',
    find: () => noted('provider:', 'scope: { norms: [SKV2] }\nprovider:'),
  },
  {
    code: 'answered-but-not-applicable',
    at: 'findings',
    where: 'a finding on DZ3.4, which does not apply where `rechtsvorm: vof`',
    find: () => noted('rechtsvorm: stichting', 'rechtsvorm: vof'),
  },
  {
    code: 'register-finding-elsewhere',
    at: 'findings',
    where: '`origin: incident-register` at a norm without `evidenceLimit`',
    find: () => noted('value: maandelijks,', 'value: maandelijks, origin: incident-register,'),
  },
  {
    code: 'threshold-without-value',
    at: 'thresholds.rooms',
    where: '`values: [{ from: 2027-01-01, value: 10 }]`, assessed on 2026-03-20',
    find: withoutThreshold,
  },
  {
    code: 'policy-not-valid-on',
    at: 'valid',
    where: '`valid: { from: 2027-01-01 }`, asked for 2026-03-20',
    find: () => {
      const valid = 'uses: [bibliotheek]\nvalid: { from: 2027-01-01 }';
      return advised({}, findingsWith(), policyWith('uses: [bibliotheek]', valid));
    },
  },
  {
    code: 'context-unknown-fact',
    at: 'context.acute',
    where: '`context: { acute: true }`',
    find: inContext({ acute: true }),
  },
  {
    code: 'context-wrong-value',
    at: 'context.acute-danger',
    where: '`context: { acute-danger: ja }`',
    find: inContext({ 'acute-danger': 'ja' }),
  },
  {
    code: 'context-unknown-signal',
    at: 'context.trust.notSeen.0',
    where: '`context: { trust: { notSeen: [urgentie] } }`',
    find: inContext({ trust: { notSeen: ['urgentie'] } }),
  },
  {
    code: 'context-signal-twice',
    at: 'context.trust.notSeen.0',
    where: '`context: { trust: { seen: { geen-urgentie: … }, notSeen: [geen-urgentie] } }`',
    find: inContext({ trust: { seen: { 'geen-urgentie': 'Gesprek' }, notSeen: ['geen-urgentie'] } }),
  },
  {
    code: 'context-unknown-trust',
    at: 'context.trust.set.level',
    where: '`context: { trust: { set: { level: good, … } } }`',
    find: inContext({ trust: { set: { level: 'good', motivation: 'Indruk', by: 'inspecteur' } } }),
  },
  {
    code: 'context-trust-without-motivation',
    at: 'context.trust.set.motivation',
    where: '`context: { trust: { set: { level: limited, motivation: "" , … } } }`',
    find: inContext({ trust: { set: { level: 'limited', motivation: ' ', by: 'inspecteur' } } }),
  },
  {
    code: 'context-unknown-norm',
    at: 'context.norms.DZ4',
    where: '`context: { norms: { DZ4: { trend: worse } } }`',
    find: inContext({ norms: { DZ4: { trend: 'worse' } } }),
  },
  {
    code: 'context-impossible',
    at: 'context.norms.DZ3',
    where: '`context: { norms: { DZ3: { persistent: true, trend: new } } }`',
    find: inContext({ norms: { DZ3: { persistent: true, trend: 'new' } } }),
  },
  {
    code: 'context-history-impossible',
    at: 'context.norms.SKV5',
    where: '`context: { norms: { SKV5: { persistent: true, trend: same } } }` where SKV5 is met',
    find: inContext({ norms: { SKV5: { persistent: true, trend: 'same' } } }),
  },
  {
    code: 'article-without-power',
    at: 'norms.DZ3',
    where: 'a norm on `wkkgz 4(1)a` is breached, and `powers` has no entry for it',
    find: () => {
      return advised({}, missingVog(), policyWith('articles: [wkkgz 4]', 'articles: [wkkgz 4(2)]'));
    },
  },
  {
    code: 'recommendation-not-exact',
    at: 'range',
    where: 'more is unknown than can be tried',
    find: () => advised({ maxRuns: 1 }),
  },
  {
    code: 'questions-not-smallest',
    at: 'questions',
    where: 'ten facts that only matter together, all unknown',
    find: () => {
      const facts = Array.from({ length: 10 }, (_, index) => `teken${index + 1}`);
      const declared = facts.map((id) => `  ${id}: { type: boolean, title: Teken }`).join('\n');
      const parts = facts.map((id) => `{ fact: ${id}, operator: equal, value: true }`).join(', ');
      const event = '{ type: require, params: { atLeast: aanwijzing, because: Dit alles samen. } }';
      const rules = `  - { name: alles, conditions: { all: [${parts}] }, event: ${event} }`;
      return advised(
        {},
        missingVog(),
        policyWith('plane:\n', `facts:\n${declared}\nrules:\n${rules}\nplane:\n`),
      );
    },
  },
  ...madeByLint,
];
