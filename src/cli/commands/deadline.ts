import { deadlineOf, isPeriod, type Term } from '../../index.ts';
import { dateWords, periodWords } from '../../wording/dates.ts';
import { type Command, formatOption, type Given } from '../command.ts';
import { EXIT, print, printJson, type Session, sentence } from '../session.ts';
import { aligned } from '../table.ts';
import { UsageError } from '../usage-error.ts';

/** `deadline`: when one term ends, by the calendar and by the Algemene termijnenwet. */
export const deadlineCommand: Command = {
  name: 'deadline',
  summary: 'deadline',
  usage: 'deadlineUsage',
  operands: [0, 0],
  options: {
    from: { text: 'termFrom', value: 'day', isDate: true },
    period: { text: 'termPeriod', value: 'term' },
    'set-by-decision': { text: 'setByDecision' },
    backwards: { text: 'backwards' },
    format: formatOption('text', 'json'),
  },
  examples: [
    'deadline --from 2024-03-28 --period P6W',
    'deadline --from 2026-01-27 --period P3M --set-by-decision',
    'deadline --from 2026-06-01 --period P3M --backwards --format json',
  ],
  run,
};

async function run({ values, flags }: Given, session: Session): Promise<number> {
  const from = required(values, 'from');
  const period = required(values, 'period');
  if (!isPeriod(period)) throw new UsageError('notAPeriod', { option: '--period', value: period });
  const term = deadlineOf(from, period, {
    statutory: !flags.has('set-by-decision'),
    backwards: flags.has('backwards'),
  });
  if (values.format === 'json') printJson(session, term);
  else print(session, asText(term, session));
  return EXIT.done;
}

function required(values: Given['values'], option: 'from' | 'period'): string {
  const value = values[option];
  if (value === undefined) throw new UsageError('optionMissing', { option: `--${option}` });
  return value;
}

function asText({ from, period, naive, legal, rule }: Term, session: Session): string {
  const day = (date: string) => dateWords(date, session.language);
  const isBack = period.startsWith('-');
  const args = { period: periodWords(period, session.language), from: day(from) };
  const rows = [
    [sentence(session, 'termCounted'), sentence(session, isBack ? 'termBefore' : 'termAfter', args)],
    [sentence(session, 'termNaive'), day(naive)],
    [sentence(session, 'termLegal'), day(legal)],
    [sentence(session, 'termWhy'), sentence(session, RULES[rule])],
  ];
  return aligned(rows).join('\n');
}

const RULES = {
  ordinary: 'ruleOrdinary',
  'moved-weekend-holiday': 'ruleMoved',
  'lengthened-two-working-days': 'ruleLengthened',
  'too-long': 'ruleTooLong',
  'counted-back': 'ruleCountedBack',
  'set-by-decision': 'ruleSetByDecision',
} as const;
