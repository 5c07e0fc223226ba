/** Question 3: what does a recommendation cost, alone and among a thousand at the same time? */
import { type Assessment, assess, parsePolicy, recommend } from '../../../src/index.ts';
import { example, ggz, given, library, texts } from '../harness/ggz.ts';
import { answer, disagree } from '../harness/question.ts';
import { time } from '../harness/table.ts';
import { medians } from '../harness/timer.ts';

const MANY = 1000;
const policy = given(parsePolicy(texts.policy, { libraries: [library] }));
const context = example.context ?? {};
const assessment = assess(ggz, example);

const one = (of: Assessment) => recommend(of, policy, { context });
const together = (all: readonly Assessment[]) => Promise.all(all.map(one));

/** A copy is an assessment that was never seen before: it is checked first, as when it was stored. */
const copy = (): Assessment => structuredClone(assessment);

async function checkEqual(): Promise<void> {
  const expected = JSON.stringify(await one(assessment));
  for (const found of await together(Array.from({ length: MANY }, () => assessment)))
    if (JSON.stringify(found) !== expected)
      disagree('a recommendation among many', found, JSON.parse(expected));
  const ofCopy = JSON.stringify(await one(copy()));
  if (ofCopy !== expected)
    disagree('a recommendation on a stored assessment', JSON.parse(ofCopy), JSON.parse(expected));
}

await answer(async (effort) => {
  await checkEqual();
  const same = Array.from({ length: MANY }, () => assessment);
  const [again = 0, copied = 0, cloning = 0] = await medians(
    [
      { name: 'again', run: () => one(assessment) },
      { name: 'copied', run: () => one(copy()) },
      { name: 'cloning', run: copy },
    ],
    effort,
  );
  const [many = 0] = await medians([{ name: 'many', run: () => together(same) }], {
    ...effort,
    turn: 1,
    rounds: 5,
  });
  return [
    {
      title: '3. `recommend` on the example visit, with the policy igj',
      columns: ['', 'median', 'per recommendation'],
      rows: [
        ['once, on an assessment that was checked before', time(again), time(again)],
        [
          'once, on an assessment that comes from storage and is checked first',
          time(copied - cloning),
          time(copied - cloning),
        ],
        [`${MANY.toLocaleString('en')} at the same time`, time(many), time(many / MANY)],
      ],
      meaning:
        'Every recommendation runs json-rules-engine on every case that is still possible; a thousand at the same time share nothing and give what one gives.',
    },
  ];
});
