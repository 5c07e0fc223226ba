import { describe, expect, test } from 'vitest';
import { asked, booleanFacts, isTrue, norm, normIn, outcomeIn, visit } from './build.ts';

const v = 'voldoet';
const vn = 'voldoet-niet';
const number = { type: 'number', minimum: 0, maximum: 100 };
const atLeast = (value: number) => ({ fact: 'answer', operator: 'greaterThanInclusive', value });
const say = (value: unknown) => ({
  criterion: 'N.1',
  value,
  ...(value === 'not-applicable' && { note: 'Speelt niet.' }),
});
const found = (fact: string, value: unknown) => ({ fact, value });

const facts = {
  ...booleanFacts(['p', 'q']),
  hier: { type: 'integer', title: 'Hier' },
  daar: { type: 'integer', title: 'Daar' },
};

const missingOf = (criterion: object, findings: readonly object[], kader: object = {}) => {
  const norms = [norm('N', [{ id: 'N.1', ...criterion }])];
  return outcomeIn(visit(norms, findings, { kader: { facts, ...kader } }), 'N', 'N.1').missing;
};

describe('of a criterion is asked', () => {
  const sum = { answer: number, met: { all: [atLeast(90), isTrue('p')] } };
  const share = { fact: 'answer', path: '$.share', operator: 'greaterThanInclusive', value: 0.9 };
  const sample = {
    answer: 'sample',
    levels: [
      { level: v, when: { all: [share, isTrue('p')] } },
      { level: vn, otherwise: true },
    ],
  };
  const compared = { met: { fact: 'hier', operator: 'equal', value: { fact: 'daar' } } };

  test.each<[string, object, readonly object[], readonly string[]]>([
    ['the answer alone while it is not there', sum, [], ['criterion N.1']],
    ['the fact beside the answer once it is there', sum, [say(95)], ['fact p']],
    ['nothing once that settles it', sum, [say(80)], []],
    ['what it is computed from, never an answer', { met: isTrue('p') }, [], ['fact p']],
    [
      'only what is still open of that',
      { met: { all: [isTrue('p'), isTrue('q')] } },
      [found('p', true)],
      ['fact q'],
    ],
    ['both sides of a comparison', compared, [], ['fact hier', 'fact daar']],
    ['the one side that is not known', compared, [found('hier', 1)], ['fact daar']],
    ['the other side', compared, [found('daar', 1)], ['fact hier']],
    [
      'the side on which findings differ',
      compared,
      [found('hier', 1), found('daar', 1), found('daar', 2)],
      ['fact daar'],
    ],
    ['no larger sample where it is large enough', sample, [say('1/1')], ['fact p']],
    ['a sample where nothing was inspected', sample, [say('0/0')], ['fact p', 'sample N.1']],
    ['an answer that findings agree on', sum, [say(95), say(80)], ['fact p', 'contradiction N.1']],
    [
      'whether it applies where findings differ on that',
      sum,
      [say(95), say('not-applicable')],
      ['fact p', 'contradiction N.1'],
    ],
  ])('%s', (_, criterion, findings, expected) => {
    expect(asked(missingOf(criterion, findings))).toEqual(expected);
  });

  // The worst counts, or every answer comes out the same: then only whether it applies is open.
  test.each<[string, object, readonly object[]]>([
    ['a contradiction that the policy settles', { answer: 'grade', conflict: 'worst' }, [say(v), say(vn)]],
    ['answers that come out the same', { answer: number, met: atLeast(90) }, [say(91), say(95)]],
    [
      'items beside one that is not in order',
      { answer: { type: 'checklist', items: { a: 'A', b: 'B' } } },
      [say({ a: false })],
    ],
    ['a fact beside an answer that settles it', sum, [say(80)]],
  ])('nothing but whether it applies: no %s', (_, criterion, findings) => {
    expect(asked(missingOf({ ...criterion, applies: isTrue('q') }, findings))).toEqual(['fact q']);
  });

  test('a sample as large as the grading says, with the number, and none once it is', () => {
    const graded = { answer: 'sample', grading: 'dossiers', applies: isTrue('p') };
    expect(missingOf(graded, [say('2/2')])).toStrictEqual([
      { for: 'N.1', kind: 'fact', id: 'p', question: 'p' },
      { for: 'N.1', kind: 'sample', id: 'N.1', minimum: 3, question: 'Criterium N.1' },
    ]);
    expect(asked(missingOf(graded, [say('3/3')]))).toEqual(['fact p']);
  });
});

describe('of the records that a criterion counts is asked', () => {
  const own = {
    telt: { type: 'boolean', title: 'Telt mee' },
    goed: { type: 'boolean', title: 'Goed', question: 'Is het in orde?' },
  };
  const kader = {
    records: { rij: { title: 'Rij', facts: own } },
    facts: { p: { type: 'boolean', title: 'P', question: 'Speelt dit hier?' } },
  };
  const each = { record: 'rij', where: isTrue('telt'), met: { any: [isTrue('goed'), isTrue('p')] } };
  const of = (...rows: readonly object[]) =>
    missingOf(
      { each, grading: 'dossiers' },
      [{ record: 'rij', rows: rows.map((row, index) => ({ id: `R${index + 1}`, ...row })) }],
      kader,
    );

  test('per row the question of each fact of it that is open, and once what is the same for every row', () => {
    const row = { telt: true };
    expect(of(row, row, { ...row, goed: false }).filter(({ kind }) => kind !== 'sample')).toStrictEqual([
      { for: 'N.1', kind: 'fact', id: 'p', question: 'Speelt dit hier?' },
      { for: 'N.1', kind: 'record', id: 'rij/R1', item: 'goed', question: 'Is het in orde?' },
      { for: 'N.1', kind: 'record', id: 'rij/R2', item: 'goed', question: 'Is het in orde?' },
    ]);
  });

  test('more rows where fewer count than the grading says, with the number', () => {
    const good = { telt: true, goed: true };
    expect(of(good, good)).toStrictEqual([
      { for: 'N.1', kind: 'sample', id: 'N.1', minimum: 3, question: 'Criterium N.1' },
    ]);
    expect(of(good, good, good)).toEqual([]);
  });

  test('no more rows as long as every one may be left out: then it may not apply at all', () => {
    expect(asked(of({ goed: true }, { telt: false }))).toEqual(['record rij/R1 telt']);
  });
});

describe('of a weighing that looks at facts is asked', () => {
  const yes = (id: string) => ({ id, answer: 'boolean' });
  const levels = [
    { level: v, because: 'Klein.', when: { any: [isTrue('p'), isTrue('q')] } },
    {
      level: 'voldoet-grotendeels',
      because: 'Goed.',
      when: { fact: 'share', params: { level: v }, operator: 'equal', value: 1 },
    },
    { level: vn, because: 'Anders.', otherwise: true },
  ];
  const run = (...findings: readonly object[]) => {
    const kader = { facts: booleanFacts(['p', 'q', 'r']), gradings: { weging: { for: 'weighing', levels } } };
    return asked(normIn(visit([norm('N', [yes('N.1')])], findings, { kader }), 'N').verdict.missing);
  };

  test.each<[string, readonly object[], readonly string[]]>([
    ['each that is not known, and none that it does not look at', [say(true)], ['fact p', 'fact q']],
    ['none that is known', [say(true), found('p', false)], ['fact q']],
    [
      'one on which findings differ',
      [say(true), found('p', false), found('q', true), found('q', false)],
      ['fact q'],
    ],
    [
      'none where all are known',
      [say(true), say(false), found('p', false), found('q', false)],
      ['contradiction N.1'],
    ],
  ])('%s', (_, findings, expected) => {
    expect(run(...findings)).toEqual(expected);
  });
});
