import { newId } from '@mrc/kernel';
import { paperInput } from '../../network/inputs';
import { people, type PersonName } from './named-people';
import type { World } from './world';

/** The number of the passport of one of the people: of everybody another. */
export const passportNumberOf = (name: string): string => `AB 40123${Object.keys(people).indexOf(name)}7`;

/** A document of somebody is written down by who is responsible; answers its id. */
export const recordsPaper = async (world: World, name: PersonName, parts: object = {}): Promise<string> => {
  const commandId = newId();
  const input = { commandId, personId: world.persons[name].id, document: paperInput(parts) };
  await world.screens['responsible worker'].succeeds('recordIdentityDocument', input);
  return commandId;
};

const passportOf = (name: PersonName, parts: object = {}) => paperInput({ number: passportNumberOf(name), ...parts });
const expires = { precision: 'DAY', year: 2020, month: 3, day: 8 };
const permit = { kind: 'RESIDENCE_PERMIT', number: null, withoutNumber: 'NOT_AT_HAND', expires };

/** Each of these people has a passport, and a permit that expired, whose number is not at hand. */
export const havePapers = async (world: World, names: readonly PersonName[]): Promise<void> => {
  for (const name of names) {
    world.passports.set(name, await recordsPaper(world, name, passportOf(name)));
    await recordsPaper(world, name, permit);
  }
};

/** That the passport of somebody, which the employer kept, is lost. */
export const passportLost = ({ passports }: World, name: PersonName) => ({
  documentId: passports.get(name),
  from: passportOf(name),
  to: passportOf(name, { whereabouts: 'LOST' }),
});
