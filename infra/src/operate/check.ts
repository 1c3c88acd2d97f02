import { operationsOf, services, type CallOutput, type ServiceName } from '@mrc/contracts';
import type { Administrator } from './administrator';
import { sentenceOf } from './answers';
import type { Told } from './asked';

type Standing = CallOutput<ReturnType<typeof operationsOf>['checkAgreement']>[number];

const many = (number: number, what: string): string => `${number} ${what}${number === 1 ? '' : 's'}`;

const wordOf: Readonly<Record<Standing['state'], (standing: Standing) => string>> = {
  agrees: () => 'agrees',
  behind: ({ events, since }) => `lacks ${many(events, 'event')}${sinceWord(since)}; it asks for them by itself`,
  ahead: ({ events, since }) =>
    `has ${many(events, 'event')} too many or others${sinceWord(since)}; it forgets and asks by itself`,
  unheard: ({ since }) => `hears nothing on some partitions${sinceWord(since)}, though others are told`,
  'not-compared-yet': () => 'has not been compared yet',
};

const sinceWord = (since: string | null): string => (since === null ? '' : ` since ${since}`);

const sentence = (service: ServiceName, consumer: string, standings: readonly Standing[]): string => {
  const parked = standings.reduce((sum, one) => sum + one.parked, 0);
  const each = standings.map((one) => `${wordOf[one.state](one)} with ${one.owner}`);
  const waiting = parked === 0 ? '' : `; ${many(parked, 'event')} parked`;
  return `${service} ${consumer}: ${each.join(', ')}${waiting}.`;
};

/** Says of every consumer of the network whether it has taken what its owners told, in a sentence each. */
export const checkAgreement = async (administrator: Administrator): Promise<Told> => {
  const sentences: string[] = [];
  let well = true;
  for (const service of services) {
    const answer = await administrator.ask(operationsOf(service).checkAgreement, {});
    if (answer.outcome !== 'ok') {
      sentences.push(`${service}: ${sentenceOf(answer)}`);
      well = false;
      continue;
    }
    for (const consumer of new Set(answer.value.map((one) => one.consumer)))
      sentences.push(
        sentence(
          service,
          consumer,
          answer.value.filter((one) => one.consumer === consumer),
        ),
      );
    well &&= answer.value.every(({ state, parked }) => state === 'agrees' && parked === 0);
  }
  return { rows: [], sentences, well };
};
