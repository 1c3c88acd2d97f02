import {
  daysMeant,
  invalidInput,
  notBefore,
  type BeforeProblem,
  type CallInput,
  type Refusal,
  type registerPerson,
} from '@mrc/contracts';
import { ok, type Result } from '@mrc/kernel';
import { readNumber } from './phone-number';

type Given = CallInput<typeof registerPerson>;
type Phone = Given['phone'];

/** The refusal of another reason than those there are codes for, where no note says which; undefined where one does. */
export const reasonUnsaid = ({ because, note }: { readonly because: string; readonly note: string | null }) =>
  because === 'other' && note === null ? invalidInput('note', 'empty') : undefined;

/** A phone with its number in E.164, or what is wrong with it; `path` leads to the phone in the input. */
export const readPhone = (
  phone: Phone,
  jurisdiction: string,
  path = 'phone',
): Result<Phone, Refusal<'INVALID_INPUT'>> => {
  if (phone === null) return ok(null);
  const number = readNumber(phone.number, jurisdiction);
  if (number.kind === 'problem') return invalidInput(`${path}.number`, number.problem);
  if (phone.safe === 'only-when' && phone.hours === null) return invalidInput(`${path}.hours`, 'empty');
  return ok({ ...phone, number: number.e164 });
};

/** Where in an input the days of an episode stand. */
export type EpisodePaths = { readonly from: string; readonly to: string };

/** Nobody left before being born, or came back before leaving: the refusal of an episode whose every day says so, or undefined. */
export const outOfOrder = (
  { birth, episode }: Pick<Given, 'birth' | 'episode'>,
  paths: EpisodePaths = { from: 'episode.from', to: 'episode.to' },
): { readonly ok: false; readonly refusal: Refusal<'INVALID_INPUT'> } | undefined => {
  const [born, from, to] = [birth, episode?.from, episode?.to].map((date) => date && daysMeant(date));
  const before = (path: string, date: typeof born, earlier: typeof born, problem: BeforeProblem) =>
    date && earlier ? notBefore(path, date.last, earlier.first, problem) : undefined;
  return (
    before(paths.from, from, born, 'before-birth') ??
    before(paths.to, to, born, 'before-birth') ??
    before(paths.to, to, from, 'before-from')
  );
};
