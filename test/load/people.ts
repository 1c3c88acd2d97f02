import type { CallInput, registerPerson } from '@mrc/contracts';
import { newId } from '@mrc/kernel';
import { registration } from '../drills/commands';
import { personInput } from '../network/inputs';

const families = ['Ка', 'Ра', 'Со', 'На', 'Бо', 'Ма', 'Ша', 'Фа', 'То', 'Гу'];
const middles = ['ри', 'би', 'за', 'до', 'ла', 'му', 'хо', 'ши', 'на', 'ди'];
let named = 0;

/** Made-up names, so that match keys differ as they do among people. */
const nextName = (): string => {
  named += 1;
  const [a = 0, b = 0, c = 0, d = 0] = [...String(named).padStart(4, '0').slice(-4)].map(Number);
  const family = `${families[a] ?? ''}${middles[b] ?? ''}${middles[c] ?? ''}ева`;
  return `${family} ${families[d] ?? ''}${middles[a] ?? ''}${middles[b] ?? ''}на`;
};

/** A person with a migration episode who says yes to care and to statistics, as the console sends her. */
export const personByForm = (): object => personInput(nextName());

type Purpose = CallInput<typeof registerPerson>['consents'][number]['purpose'];

/** The same as the gateway passes it on. */
export const personByCall = (
  purposes: readonly Purpose[] = ['care', 'statistics'],
): CallInput<typeof registerPerson> => {
  const input = registration();
  const [said] = input.consents;
  if (!said) throw new Error('A person to register says nothing');
  return {
    ...input,
    name: { script: nextName(), latin: null },
    birth: { precision: 'day', year: 1991, month: 3, day: 8 },
    spokenLanguages: ['tg', 'ru'],
    episode: {
      origin: 'TJ',
      destination: 'RU',
      stage: 'returned',
      purpose: 'work',
      from: null,
      to: null,
      returnKind: null,
    },
    consents: purposes.map((purpose) => ({ ...said, commandId: newId(), purpose, wordingId: `${purpose}-2026-11` })),
  };
};

/** What registering somebody who says yes to every purpose tells: the person and four consents. */
export const eventsOfTalkative = 5;

/** Somebody who says yes to every purpose: one command, five events. */
export const talkativePerson = (): CallInput<typeof registerPerson> =>
  personByCall(['care', 'statistics', 'follow-up', 'research']);
