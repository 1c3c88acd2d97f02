import crypto from 'node:crypto';
import { newId } from '@mrc/kernel';
import { callBy } from '@mrc/testing';
import { recordContact } from './contact/record-contact';
import { registerPerson } from './registering/register-person';
import { aContact, gulnora } from './registration.fixture';
import { registrationWorld } from './registration.world.fixture';

describe('a reference that somebody in the register has already', () => {
  const world = registrationWorld();
  const drawn = jest.spyOn(crypto, 'randomInt');

  /** Lets the next references be of this letter, six times, one after the other; then all are of the last. */
  const draws = (...letters: readonly number[]) => {
    let count = 0;
    drawn.mockImplementation(() => {
      const letter = letters[Math.min(Math.floor(count / 6), letters.length - 1)] ?? 0;
      count += 1;
      return letter;
    });
  };

  afterAll(() => drawn.mockRestore());

  it('is not given again: the person is registered under another, once', async () => {
    draws(0);
    expect(await world.register()).toMatchObject({ reference: 'MRC-222222' });
    draws(0, 0, 1);
    const commandId = newId();
    expect(await world.register({ commandId })).toMatchObject({ reference: 'MRC-333333', version: 3 });
    expect(await world.db.journalOf(commandId)).toHaveLength(3);
  });

  it('is not given again to a contact', async () => {
    const record = () => recordContact.execute(world.db.platform, aContact(), callBy(world.worker));
    draws(0);
    expect(await record()).toMatchObject({ ok: true });
    draws(0, 2);
    expect(await record()).toMatchObject({ ok: true });
  });

  it('ends as an error where no other is found, and leaves nothing', async () => {
    draws(3);
    await world.register();
    const commandId = newId();
    const again = registerPerson.execute(world.db.platform, gulnora({ commandId }), callBy(world.worker));
    await expect(again).rejects.toThrow('person_reference_is_unique');
    expect(await world.db.journalOf(commandId)).toEqual([]);
  });
});
