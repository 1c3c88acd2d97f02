import { callBy } from '@mrc/testing';
import { aContact } from '../registration.fixture';
import { registrationWorld } from '../registration.world.fixture';
import { recordContact } from './record-contact';

describe('recording a contact', () => {
  const world = registrationWorld();

  it.each([
    ['a day long ago', '2024-02-29', 'yes'],
    ['today at the centre', '2026-11-02', 'yes'],
    ['tomorrow', '2026-11-03', 'not-a-day-yet'],
    ['another time', '1900-01-01', 'too-long-ago'],
    ['the end of time', '9999-12-31', 'not-a-day-yet'],
  ])('of %s: %s', async (_what, occurredOn, told) => {
    const result = await recordContact.execute(world.db.platform, { ...aContact(), occurredOn }, callBy(world.worker));
    if (told === 'yes') expect(result).toMatchObject({ ok: true });
    else
      expect(result).toMatchObject({
        ok: false,
        refusal: { code: 'INVALID_INPUT', facts: { issues: [{ path: 'occurredOn', problem: told }] } },
      });
  });
});
