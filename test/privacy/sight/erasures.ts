import { localDay, newId } from '@mrc/kernel';
import { personInput } from '../../network/inputs';
import { whyOf } from './traces';
import type { World } from './world';

const today = () => localDay(new Date(), 'Asia/Dushanbe');

const asks = async (world: World, by: 'intake' | 'protection officer', personId: string): Promise<string> => {
  const commandId = newId();
  const asked = { commandId, personId, because: 'NOT_SAID', identityChecked: 'DOCUMENT', askedOn: today() };
  await world.screens[by].succeeds('askErasure', asked);
  return commandId;
};

/** One record is kept for now, with a note; one of who is protected waits; and somebody is erased. */
export const askToBeErased = async (world: World): Promise<void> => {
  const officer = world.screens['protection officer'];
  const reviewer = world.screens['data-protection officer'];
  const of = (name: keyof World['persons']): string => world.persons[name].id;
  const kept = await asks(world, 'intake', of('the other record of her'));
  world.erasures.set('an erasure', kept);
  await reviewer.succeeds('agreeToErasure', { erasureId: kept, expectedVersion: 1 });
  await officer.succeeds('keepRecord', {
    ...{ erasureId: kept, expectedVersion: 2, holds: ['OPEN_COMPLAINT'], note: whyOf('an erasure') },
  });
  const hidden = await asks(world, 'protection officer', of('a person registered by a slip'));
  world.erasures.set('a hidden erasure', hidden);
  const { id } = await world.screens.intake.succeeds('registerPerson', personInput('Нурова Шабнам'));
  const erased = await asks(world, 'intake', id);
  await reviewer.succeeds('agreeToErasure', { erasureId: erased, expectedVersion: 1 });
  await officer.succeeds('agreeToErasure', { erasureId: erased, expectedVersion: 2 });
};
