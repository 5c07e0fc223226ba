/** Verdicts of an earlier edition count under the names that norms have now, as far as the frameworks say what those were. */
import { describe, expect, test } from 'vitest';
import { isFrameworkError } from '../../src/diagnostics/error.ts';
import type { Framework } from '../../src/framework/model.ts';
import type { DossierInput } from '../../src/intervention/dossier/model.ts';
import { recommend } from '../../src/intervention/recommend.ts';
import { framework, frameworkWith, norm } from '../assessment/build.ts';
import { assessmentOf, worst } from './build.ts';
import { calm, dossier, fails, inOrder, measure, visit } from './dossiers.ts';
import { igj, trustOf } from './policies.ts';

type Follows = readonly { readonly version: string; readonly norms: Readonly<Record<string, string>> }[];

/** An edition in which every norm is in a theme of its own. */
function edition(
  version: string,
  norms: readonly string[],
  follows: Follows = [],
  over: object = {},
): Framework {
  const themes = norms.map((id) => {
    const criterion = { id: `${id}.1`, answer: 'judgement' };
    return { id: `thema-${id}`, title: id, norms: [norm(id, [criterion])] };
  });
  return framework(frameworkWith([], { version, follows, themes, ...over }));
}

const now = edition('1.0.0', ['N', 'M', 'K'], [{ version: '0.9.0', norms: { N: 'O', M: 'M' } }]);
const before = edition('0.9.0', ['O', 'M', 'V'], [{ version: '0.8.0', norms: { O: 'P' } }]);
const oldest = edition('0.8.0', ['P', 'M']);

const norms = [
  { id: 'N', ...fails },
  { id: 'M', ...inOrder },
];
const at = (
  version: string,
  verdicts: Readonly<Record<string, string>>,
  measures: DossierInput['measures'] = [],
) => ({
  ...dossier([...(measures ?? [])]),
  assessments: [visit('T1', '2025-09-01', verdicts, { framework: { id: 'proef', version } })],
});

function advised(past: DossierInput, frameworks: Framework | readonly Framework[] | undefined) {
  const context = { ...calm, trust: trustOf.sufficient };
  const assessment = assessmentOf({ kind: 'follow-up', norms });
  return recommend(assessment, igj, { context, dossier: past, framework: frameworks });
}

const told = (past: DossierInput, frameworks: Framework | readonly Framework[] | undefined) =>
  advised(past, frameworks).then(
    () => [],
    (error) => {
      if (!isFrameworkError(error)) throw error;
      return error.diagnostics.map(({ code, args }) => [code, args.name ?? args.given]);
    },
  );

describe('a norm', () => {
  test('that had another name is compared with it, and the history says which', async () => {
    const { norms: seen, visits } = await advised(at('0.9.0', { O: worst.no, M: worst.mostly }), now);
    expect(visits).toMatchObject([{ id: 'T1', compared: true }]);
    expect(seen).toMatchObject([
      { id: 'N', trend: 'same', persistent: true },
      { id: 'M', trend: 'better' },
    ]);
    expect(seen.map(({ history }) => history)).toEqual([
      [{ visit: 'T1', date: '2025-09-01', norm: 'O', possible: [worst.no] }],
      [{ visit: 'T1', date: '2025-09-01', possible: [worst.mostly] }],
    ]);
  });

  test('is followed over the editions in between, and one that is not named on the way is new', async () => {
    const all = [oldest, before, now];
    const { norms: seen } = await advised(at('0.8.0', { P: worst.hardly, M: worst.no }), all);
    expect(seen).toMatchObject([
      { id: 'N', trend: 'worse', persistent: true, history: [{ norm: 'P' }] },
      { id: 'M', trend: 'new' },
    ]);
    expect(seen[1]?.history ?? []).toEqual([]);
  });

  test('that the present edition compares itself is not followed the long way round', async () => {
    const direct = edition(
      '1.0.0',
      ['N', 'M'],
      [
        { version: '0.9.0', norms: { N: 'O' } },
        { version: '0.8.0', norms: { N: 'M' } },
      ],
    );
    const { norms: seen } = await advised(at('0.8.0', { P: worst.hardly, M: worst.no }), [direct, before]);
    expect(seen[0]).toMatchObject({ trend: 'same', history: [{ norm: 'M' }] });
  });

  test('that a measure rests on is known by its present name', async () => {
    const plan = measure('P', { assessment: 'T1', norms: ['O', 'V'] });
    const found = await advised(at('0.9.0', { O: worst.no, V: worst.no }, [plan]), now);
    expect(found.running).toMatchObject({ id: 'P', norms: ['N'] });
  });

  test('that a measure rests on has its present name already where no assessment is named', async () => {
    const plan = measure('P', { norms: ['N'] });
    const found = await advised(at('0.9.0', { O: worst.no }, [plan]), now);
    expect(found.running).toMatchObject({ id: 'P', norms: ['N'] });
  });
});

describe('nothing is compared', () => {
  const past = at('0.8.0', { P: worst.no });
  test.each<readonly [name: string, frameworks: Framework | readonly Framework[] | undefined]>([
    ['without any framework', undefined],
    ['without the edition in between', now],
    ['without the present edition', [before, oldest]],
    [
      'by editions of another framework',
      [edition('1.0.0', ['N'], [{ version: '0.8.0', norms: { N: 'P' } }], { id: 'ander' })],
    ],
  ])('%s', async (_name, frameworks) => {
    expect(await told(past, frameworks)).toEqual([['dossier-no-mapping', '0.8.0']]);
  });
});

describe('norms and levels of then are checked', () => {
  const levels = [
    { id: 'goed', title: 'Goed', met: true },
    { id: 'fout', title: 'Fout', met: false },
  ];
  const weging = {
    for: 'weighing',
    levels: [
      {
        level: 'goed',
        because: 'Alles is goed.',
        when: { fact: 'share', params: { atLeast: 'goed' }, operator: 'equal', value: 1 },
      },
      { level: 'fout', because: 'Niet alles is goed.', otherwise: true },
    ],
  };
  const other = { scale: { levels }, gradings: { weging } };
  const scaled = edition('0.9.0', ['O', 'M'], [], other);

  test.each([
    ['fout', { trend: 'same', persistent: true }],
    ['goed', { trend: 'worse', persistent: false }],
  ])('a level of then is placed by the scale of then: %s', async (level, expected) => {
    const { norms: seen } = await advised(at('0.9.0', { O: level }), [now, scaled]);
    expect(seen[0]).toMatchObject({ ...expected, history: [{ possible: [level] }] });
  });

  test.each<readonly [string, DossierInput, readonly Framework[], readonly unknown[]]>([
    [
      'against the edition of then',
      at('0.9.0', { N: worst.no, V: worst.ok }),
      [now, before],
      [['dossier-unknown-norm', 'N']],
    ],
    [
      'against every norm of it, also those this visit did not judge',
      at('1.0.0', { K: worst.no }),
      [now],
      [],
    ],
    [
      'against the scale of then',
      at('0.9.0', { O: worst.no }),
      [now, scaled],
      [['dossier-unknown-level', worst.no]],
    ],
    [
      'against the present scale where the edition is not at hand',
      at('0.9.0', { O: 'goed' }),
      [now],
      [['dossier-unknown-level', 'goed']],
    ],
    ['norms not at all where the edition is not at hand', at('0.9.0', { X: worst.ok }), [now], []],
    [
      'against the edition with that name, not another of the framework',
      at('0.9.0', { P: worst.no }),
      [oldest, now, before],
      [['dossier-unknown-norm', 'P']],
    ],
  ])('%s', async (_name, past, frameworks, expected) => {
    expect(await told(past, frameworks)).toEqual(expected);
  });
});
