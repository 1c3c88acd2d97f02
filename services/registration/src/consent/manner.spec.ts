import { newId } from '@mrc/kernel';
import { callBy } from '@mrc/testing';
import { aDisclosure, gulnora, said } from '../registration.fixture';
import { registrationWorld } from '../registration.world.fixture';
import { registerPerson } from '../registering/register-person';
import { prepareDisclosure } from './prepare-disclosure';
import { recordConsent } from './record-consent';

type Manner = Parameters<typeof recordConsent.execute>[1];

describe('how somebody answered', () => {
  const world = registrationWorld();
  const says = (personId: string, manner: Partial<Manner>) =>
    recordConsent.execute(
      world.db.platform,
      { ...said('research', 'given'), personId, ...manner },
      callBy(world.worker),
    );
  const issuesOf = (path: string, problem: string) => ({
    ok: false,
    refusal: { code: 'INVALID_INPUT', facts: { issues: [{ path, problem }] } },
  });
  const kept = async (id: string) =>
    (
      await world.db.query(`select mode, witness, witness_role, recording from registration.consent where id = '${id}'`)
    )[0];

  it.each(['verbal', 'thumbprint'] as const)('%s, is taken only with a witness, and who that is', async (mode) => {
    const { id } = await world.register();
    expect(await says(id, { mode, witness: null, witnessRole: 'companion' })).toMatchObject(
      issuesOf('witness', 'witness-needed'),
    );
    expect(await says(id, { mode, witness: 'Zafar' })).toMatchObject(issuesOf('witnessRole', 'witness-needed'));
    const commandId = newId();
    expect(await says(id, { commandId, mode, witness: 'Zafar', witnessRole: 'companion' })).toMatchObject({ ok: true });
    expect(await kept(commandId)).toEqual({ mode, witness: 'Zafar', witness_role: 'companion', recording: null });
  });

  it('on a recording, says where that is kept', async () => {
    const { id } = await world.register();
    expect(await says(id, { mode: 'audio' })).toMatchObject(issuesOf('recording', 'recording-needed'));
    const commandId = newId();
    expect(await says(id, { commandId, mode: 'audio', recording: 'Recorder 2, file 14' })).toMatchObject({ ok: true });
    expect(await kept(commandId)).toMatchObject({ mode: 'audio', witness: null, recording: 'Recorder 2, file 14' });
  });

  it('is asked for in the same way at registering, and for sharing', async () => {
    const spoken = { mode: 'verbal' as const, witness: null };
    const asked = gulnora({ consents: [said('care', 'given'), { ...said('statistics', 'given'), ...spoken }] });
    expect(await registerPerson.execute(world.db.platform, asked, callBy(world.worker))).toMatchObject(
      issuesOf('consents.1.witness', 'witness-needed'),
    );
    const { id } = await world.register();
    const sharing = aDisclosure(id, await world.knowPartner());
    const input = { ...sharing, consent: { ...sharing.consent, ...spoken } };
    expect(await prepareDisclosure.execute(world.db.platform, input, callBy(world.worker))).toMatchObject(
      issuesOf('consent.witness', 'witness-needed'),
    );
  });

  it('is told nobody: no event says who witnessed', async () => {
    const { id } = await world.register();
    await says(id, { mode: 'verbal', witness: 'Zafar', witnessRole: 'companion' });
    const told = await world.db.query(`select 1 from registration.journal where data::text like '%Zafar%'`);
    expect(told).toEqual([]);
  });
});
