import type { AdviceView } from '../view/advice.ts';
import { entryList, heading, list, paragraph } from './blocks.ts';

/** The recommendation: the draft in full sentences, then every measure and how it was weighed, point by point. */
export function adviceBlocks({
  heading: title,
  policy,
  measures,
  none,
  draft,
  weighing,
  open,
  lexicon,
}: AdviceView): readonly string[] {
  const { tell } = lexicon;
  return [
    ...heading(2, title),
    ...paragraph(policy),
    ...heading(3, tell('draft')),
    ...draft.flatMap((part) => [
      ...heading(4, part.title),
      ...part.paragraphs.flatMap(({ text, points }) => [...paragraph(text), ...list(points)]),
    ]),
    ...paragraph(none),
    ...measures.flatMap((measure) => [
      ...heading(3, `${measure.roleTitle}: ${measure.heading}`),
      ...entryList(measure.entries),
    ]),
    ...heading(3, tell('weighing')),
    ...entryList([...weighing, ...open]),
  ];
}
