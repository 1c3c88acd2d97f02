import { newId } from '@mrc/kernel';
import { nameInput, wayInput } from '../../network/inputs';
import { people, type PersonName } from './named-people';
import { havePapers, passportLost, recordsPaper } from './papers';
import type { World } from './world';

/** A number of one of the people: of everybody another. */
const numberOf = (name: string): string => `+99293555${String(Object.keys(people).indexOf(name)).padStart(4, '0')}`;

const asOf = async (world: World, name: PersonName, command: string, input: object): Promise<string> => {
  const commandId = newId();
  const told = { commandId, personId: world.persons[name].id, ...input };
  await world.screens['responsible worker'].succeeds(command, told);
  return commandId;
};

const wayOf = (name: PersonName, parts: object = {}) =>
  wayInput({
    ...{ reachedAt: numberOf(name), safe: 'ONLY_WHEN', hours: 'after six', sayYouAre: 'a cousin' },
    ...{ note: 'Her brother looks at it.', ...parts },
  });

/** A way to reach somebody is written down by who is responsible; answers its id. */
const recordsWay = (world: World, name: PersonName, parts: object = {}): Promise<string> =>
  asOf(world, name, 'recordContactWay', { way: wayOf(name, parts) });

/** Another name of somebody is written down by who is responsible; answers its id. */
const recordsName = (world: World, name: PersonName, parts: object = {}): Promise<string> =>
  asOf(world, name, 'recordOtherName', { otherName: nameInput(parts) });

/** Each of these people has papers, is reached in another way too, was in a third, and has another name. */
export const haveDetails = async (world: World, names: readonly PersonName[]): Promise<void> => {
  await havePapers(world, names);
  for (const name of names) {
    world.ways.set(name, await recordsWay(world, name));
    const entryId = await recordsWay(world, name, { kind: 'TELEGRAM' });
    const ended = { personId: world.persons[name].id, entryId, until: '2026-11-01' };
    await world.screens['responsible worker'].succeeds('endContactWay', ended);
    world.otherNames.set(name, await recordsName(world, name));
  }
};

/** That the passport is lost, the further way to reach somebody is not safe, and their other name is written in Latin letters too. */
export const detailsPutRight = (world: World, name: PersonName) => ({
  document: passportLost(world, name),
  contactWay: { entryId: world.ways.get(name), from: wayOf(name), to: wayOf(name, { safe: 'NO' }) },
  otherName: {
    entryId: world.otherNames.get(name),
    from: nameInput(),
    to: nameInput({ name: { script: 'Шарифзода', latin: 'Sharifzoda' } }),
  },
});

/** A paper, a way and a name that are written down of somebody by a slip, by the kind that each is in error as. */
export const mistakenDetails = async (world: World, name: PersonName) =>
  [
    ['DOCUMENT', await recordsPaper(world, name, { kind: 'VISA' })],
    ['CONTACT_WAY', await recordsWay(world, name, { kind: 'VIBER', safe: 'NO' })],
    ['OTHER_NAME', await recordsName(world, name, { name: { script: 'Гуля', latin: null } })],
  ] as const;
