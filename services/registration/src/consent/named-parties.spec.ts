import { calledAs } from '@mrc/contracts';
import { newId } from '@mrc/kernel';
import { callBy } from '@mrc/testing';
import { registerPerson } from '../registering/register-person';
import { aDisclosure, gulnora, said, telling } from '../registration.fixture';
import { registrationWorld } from '../registration.world.fixture';
import { prepareDisclosure } from './prepare-disclosure';
import { recordConsent } from './record-consent';

describe('the parties that the words of a consent name', () => {
  const world = registrationWorld();
  const ours = { centre: 'Khujand Centre', receiver: null, country: null };
  const theirs = { ...ours, receiver: 'Legal Aid Society', country: 'TJ' };
  const refused = (path: string) => ({
    refusal: { code: 'INVALID_INPUT', facts: { issues: [{ path, problem: 'unknown-wording' }] } },
  });

  const listed = (id: string, name: string | null) =>
    world.db.query(
      `insert into registration.known_organisation (id, kind, country, time_zone, called_as)
       values ('${id}', 'partner-agency', 'TJ', 'Asia/Dushanbe', ${name === null ? 'null' : `'${calledAs(name)}'`})`,
    );
  const shared = async (receiver: string, named: typeof theirs) => {
    const { id } = await world.register();
    const consent = { decision: 'given' as const, ...telling('sharing-2026-12'), named };
    return prepareDisclosure.execute(world.db.platform, aDisclosure(id, receiver, { consent }), callBy(world.worker));
  };

  it.each([
    ['the receiver as directory calls it', theirs, { ok: true }],
    ['another receiver', { ...theirs, receiver: 'Red Crescent' }, refused('consent.wordingId')],
    ['another country', { ...theirs, country: 'RU' }, refused('consent.wordingId')],
    ['another centre', { ...theirs, centre: 'Another Centre' }, refused('consent.wordingId')],
  ])('are %s', async (_whom, named, outcome) => {
    const receiver = newId();
    await listed(world.worker.organisationId, 'Khujand Centre');
    await listed(receiver, 'Legal Aid Society');
    expect(await shared(receiver, named)).toMatchObject(outcome);
  });

  it('are taken as they are said where directory never told what they are called', async () => {
    const receiver = newId();
    await listed(receiver, null);
    expect(await shared(receiver, theirs)).toMatchObject({ ok: true });
  });

  it('are the caller’s own centre wherever a consent is recorded', async () => {
    await listed(world.worker.organisationId, 'Khujand Centre');
    const { id } = await world.register();
    for (const [centre, isRight] of [
      ['Khujand Centre', true],
      ['Another Centre', false],
    ] as const) {
      const named = { ...ours, centre };
      const care = { ...said('care', 'given'), wordingId: 'care-2026-12', named };
      const recorded = await recordConsent.execute(world.db.platform, { ...care, personId: id }, callBy(world.worker));
      expect(recorded).toMatchObject(isRight ? { ok: true } : refused('wordingId'));
      const registered = await registerPerson.execute(
        world.db.platform,
        gulnora({ consents: [{ ...care, commandId: newId() }] }),
        callBy(world.worker),
      );
      expect(registered).toMatchObject(isRight ? { ok: true } : refused('consents.0.wordingId'));
    }
  });
});
