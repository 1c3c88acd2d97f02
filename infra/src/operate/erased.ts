import { mostErased, operationsOf } from '@mrc/contracts';
import { newId } from '@mrc/kernel';
import type { Administrator } from './administrator';
import type { AskedFor, Told } from './asked';
import { sentenceOf } from './answers';

const { listErased: list, eraseAgain: again } = operationsOf('registration');

/** Lists who was erased: the list to keep outside the database. */
export const listErased = async (administrator: Administrator): Promise<Told> => {
  const answer = await administrator.ask(list, {});
  if (answer.outcome !== 'ok') return { rows: [], sentences: [sentenceOf(answer)], well: false };
  const { value } = answer;
  const more = value.length === mostErased ? [`There may be more than these ${mostErased}.`] : [];
  return {
    rows: [['id', 'erased'], ...value.map(({ subjectId, erasedAt }) => [subjectId, erasedAt])],
    sentences: [`${value.length} were erased. Keep this list outside the database, with the keys.`, ...more],
    well: true,
  };
};

/** Erases one person anew whom a restore brought back. */
export const eraseAgain = async (administrator: Administrator, { id }: AskedFor<'erase-again'>): Promise<Told> => {
  const answer = await administrator.ask(again, { commandId: newId(), subjectId: id });
  if (answer.outcome === 'ok') return { rows: [], sentences: ['Erased anew; every service is told.'], well: true };
  const nobody = answer.outcome === 'refused' && answer.refusal.code === 'NOT_FOUND';
  return { rows: [], sentences: [nobody ? 'Nobody is there by this id.' : sentenceOf(answer)], well: nobody };
};
