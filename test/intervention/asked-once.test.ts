import { expect, test } from 'vitest';
import { recommend } from '../../src/intervention/recommend.ts';
import { asked, booleanFacts, isTrue, norm, normIn, visit } from '../assessment/build.ts';
import { small } from './small.ts';

test('what a norm and a criterion of it both ask is one part of the question', async () => {
  const criteria = [
    { id: 'N.1', met: isTrue('bestuur') },
    { id: 'N.2', answer: 'judgement' },
  ];
  const norms = [norm('N', criteria, { applies: isTrue('bestuur') })];
  const kader = { facts: booleanFacts(['bestuur'], 'provider') };
  const assessment = visit(norms, [{ criterion: 'N.2', value: 'not-met' }], { kader });
  expect(asked(normIn(assessment, 'N').verdict.missing)).toEqual(['fact bestuur', 'fact bestuur']);
  const context = { 'acute-danger': false, running: 'none', trust: { notSeen: ['goed', 'slecht'] } };
  const { questions } = await recommend(assessment, small(), { context });
  expect(questions).toMatchObject([{ kind: 'norm', id: 'N' }]);
  expect(questions[0]?.parts).toEqual([{ id: 'bestuur', question: 'bestuur' }]);
});
