import {
  consentEnteredInError,
  consentExpired,
  consentGiven,
  consentRefused,
  consentWithdrawn,
  personEnteredInError,
  personErrorTakenBack,
} from '@mrc/contracts';
import { newId } from '@mrc/kernel';
import { callBy, testPlatform, type TestPlatform } from '@mrc/testing';
import { referralsSchema } from '../data-source';
import { eventOf, KnownWorld, type World } from '../known-world.fixture';
import { sendReferral } from '../referral/send-referral';
import { KnownCareProjection } from '@mrc/messaging';

describe('care that was taken back', () => {
  let db: TestPlatform;
  let known: KnownWorld;
  let world: World;
  const projection = new KnownCareProjection();

  beforeAll(async () => {
    db = await testPlatform('referrals', referralsSchema);
    known = new KnownWorld(db);
    world = await known.network();
  });
  afterAll(() => db.close());

  const said = (personId: string, purpose: 'care' | 'statistics' = 'care') =>
    [personId, { consentId: newId(), purpose, receiver: null }, { controller: world.controller }] as const;
  const ends = {
    'taken back': (id: string) => known.tell((tx) => projection.said(eventOf(consentWithdrawn, ...said(id)), tx)),
    'refused later': (id: string) => known.tell((tx) => projection.said(eventOf(consentRefused, ...said(id)), tx)),
    'entered in error': (id: string) => {
      const [, word, place] = said(id);
      const mistaken = { ...word, agrees: false, because: 'wrong-person' } as const;
      return known.tell((tx) => projection.erred(eventOf(consentEnteredInError, id, mistaken, place), tx));
    },
    'run out': (id: string) => known.tell((tx) => projection.said(eventOf(consentExpired, ...said(id)), tx)),
  };
  const send = async (subjectId: string) =>
    sendReferral.execute(db.platform, await known.sending(world, { subjectId }), callBy(world.worker));

  it.each(Object.entries(ends))('%s sends nothing until she agrees again', async (_how, end) => {
    const person = newId();
    await end(person);
    expect(await send(person)).toMatchObject({ refusal: { code: 'CONSENT_NEEDED', facts: { purpose: 'care' } } });
    await known.tell((tx) => projection.said(eventOf(consentGiven, ...said(person)), tx));
    expect((await send(person)).ok).toBe(true);
  });

  it('nor is anything sent for who was entered in error, until that is taken back', async () => {
    const person = newId();
    const place = { controller: world.controller };
    const marked = eventOf(personEnteredInError, person, { because: 'test-entry' }, place);
    await known.tell((tx) => projection.marked(marked, tx));
    expect(await send(person)).toMatchObject({ refusal: { code: 'CONSENT_NEEDED' } });
    await known.tell((tx) => projection.marked(eventOf(personErrorTakenBack, person, {}, place), tx));
    expect((await send(person)).ok).toBe(true);
  });

  it('counts for the contact that she was', async () => {
    const person = newId();
    const contact = await known.contact(world, person);
    await ends['taken back'](person);
    expect(await send(contact)).toMatchObject({ refusal: { code: 'CONSENT_NEEDED' } });
  });

  it('is no matter of other purposes', async () => {
    const person = newId();
    await known.tell((tx) => projection.said(eventOf(consentWithdrawn, ...said(person, 'statistics')), tx));
    expect((await send(person)).ok).toBe(true);
  });
});
