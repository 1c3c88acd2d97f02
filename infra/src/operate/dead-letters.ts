import { mostDeadLetters, operationsOf, type CallAnswer } from '@mrc/contracts';
import { newId } from '@mrc/kernel';
import type { Administrator } from './administrator';
import type { AskedFor, Told } from './asked';
import { sentenceOf } from './answers';

const head = ['service', 'id', 'consumer', 'aggregate', 'version', 'tried', 'since', 'error'];

/** Lists the dead letters of these services; a service that does not answer is said and is not well. */
export const listDeadLetters = async (
  administrator: Administrator,
  { services }: AskedFor<'list-dead-letters'>,
): Promise<Told> => {
  const rows: string[][] = [];
  const full: string[] = [];
  const silent: string[] = [];
  for (const service of services) {
    const answer = await administrator.ask(operationsOf(service).listDeadLetters, {});
    if (answer.outcome !== 'ok') silent.push(`${service}: ${sentenceOf(answer)}`);
    else {
      if (answer.value.length === mostDeadLetters) full.push(`${service} may have more than these ${mostDeadLetters}.`);
      for (const { id, consumer, aggregateId, version, attempts, deadAt, error } of answer.value)
        rows.push([service, id, consumer, aggregateId ?? '', String(version ?? ''), String(attempts), deadAt, error]);
    }
  }
  const count = `${rows.length === 0 ? 'There are no' : rows.length} dead ${rows.length === 1 ? 'letter' : 'letters'}.`;
  return {
    rows: [head, ...rows],
    sentences: [...(silent.length === 0 ? [count] : silent), ...full],
    well: silent.length === 0,
  };
};

/** Replays or discards one dead letter. */
export const decideDeadLetter = async (
  administrator: Administrator,
  { command, service, id, reason }: AskedFor<'replay-dead-letter' | 'discard-dead-letter'>,
): Promise<Told> => {
  const { replayDeadLetter, discardDeadLetter } = operationsOf(service);
  const replays = command === 'replay-dead-letter';
  const input = { commandId: newId(), deadLetterId: id, reason };
  const answer: CallAnswer = await administrator.ask(replays ? replayDeadLetter : discardDeadLetter, input);
  if (answer.outcome !== 'ok')
    return { rows: [], sentences: [sentenceOf(answer, `${service} has no such dead letter`)], well: false };
  const done = replays ? `${service} tries it again, and then what waits behind it.` : `${service} goes on without it.`;
  return { rows: [], sentences: [done], well: true };
};
