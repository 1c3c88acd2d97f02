import type { CallInput, recordContact, registerPerson } from '@mrc/contracts';
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

/** The same as the gateway passes it on. */
export const personByCall = (): CallInput<typeof registerPerson> => {
  const input = registration();
  const { commandId: _, ...care } = input.consents[0] ?? { commandId: '' };
  if (!('decision' in care)) throw new Error('A person to register says nothing');
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
    consents: [
      { ...care, commandId: newId() },
      { ...care, commandId: newId(), purpose: 'statistics', wordingId: 'statistics-2026-11' },
    ],
  };
};

/** Somebody helped without a name: one command, one event. */
export const contactByCall = (): CallInput<typeof recordContact> => ({
  commandId: newId(),
  channel: 'visit',
  language: 'tg',
  sex: 'male',
  ageBand: '25-29',
  stage: null,
  topic: 'legal',
  occurredOn: null,
});
