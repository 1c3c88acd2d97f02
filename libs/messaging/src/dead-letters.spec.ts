import { newId } from '@mrc/kernel';
import type { TestPlatform } from '@mrc/testing';
import { discardDeadLetter, replayDeadLetter } from './dead-letters';
import { rebuildProjection } from './rebuild';
import { toyConsumer } from './toy-consumers.fixture';
import { steppedMessage, toyPlatform } from './toy-service.fixture';

const topic = 'test.registration.v1';
const stray = { topic, key: 'x', headers: {}, value: '{' };

describe('deciding about dead letters', () => {
  let toy: TestPlatform;
  const worker = () => toy.platform.worker;

  beforeAll(async () => {
    toy = await toyPlatform();
  }, 60_000);

  afterAll(() => toy.close());

  const poisonedAt = (version: number) =>
    toyConsumer(toy, async (event) => {
      if (event.aggregateVersion === version) throw new Error('never');
    });

  it('closes those a rebuild will meet again, so that none of them moves a cursor of the new history', async () => {
    const consumer = poisonedAt(2);
    const id = newId();
    await consumer.running(async () => {
      await consumer.bus.publish([steppedMessage(topic, id, 1), steppedMessage(topic, id, 2), stray]);
      await consumer.untilDead();
      const [letter] = (await consumer.letters()).filter((one) => one.aggregateId === id);
      expect(letter).toMatchObject({ version: 2 });
      await rebuildProjection(consumer.definition, consumer.options);
      expect(await consumer.letters()).toEqual([expect.objectContaining({ error: 'not-an-event' })]);
      expect(await discardDeadLetter(worker(), consumer.decision(letter?.id))).toMatchObject({ ok: false });
      expect(await replayDeadLetter(worker(), consumer.decision(letter?.id))).toMatchObject({ ok: false });
    });
    expect(await consumer.rowsOf('cursor')).toEqual([]);
  });

  it('skips no history where the consumer stands further back than the event that is given up', async () => {
    const consumer = poisonedAt(4);
    const id = newId();
    const messages = [1, 2, 3, 4, 5].map((version) => steppedMessage(topic, id, version));
    await consumer.running(async () => {
      await consumer.bus.publish(messages);
      await consumer.untilDead();
      const [letter] = await consumer.letters();
      for (const table of ['cursor', 'parked_key', 'parked_event'])
        await toy.query(`delete from toy.${table} where consumer = '${consumer.name}'`);
      await toy.query(`delete from toy.applied where consumer = '${consumer.name}'`);
      await consumer.bus.publish(messages.slice(0, 1));
      expect(await discardDeadLetter(worker(), consumer.decision(letter?.id))).toMatchObject({ ok: true });
      await consumer.bus.publish(messages.slice(1));
      await consumer.untilDead();
      const [again] = await consumer.letters();
      expect(await discardDeadLetter(worker(), consumer.decision(again?.id))).toMatchObject({ ok: true });
      await consumer.retry();
    });
    expect(await consumer.appliedTo(id)).toEqual([1, 2, 3, 5]);
  });

  it('refuses to replay what is no event, and lets it be discarded', async () => {
    const consumer = toyConsumer(toy);
    await consumer.running(() => consumer.bus.publish([stray]));
    const [letter] = await consumer.letters();
    expect(await replayDeadLetter(worker(), consumer.decision(letter?.id))).toEqual({
      ok: false,
      refusal: {
        code: 'INVALID_INPUT',
        facts: { issues: [{ path: 'deadLetterId', problem: 'not-an-event' }] },
      },
    });
    expect(await consumer.letters()).toHaveLength(1);
    expect(await discardDeadLetter(worker(), consumer.decision(letter?.id))).toMatchObject({ ok: true });
    expect(await consumer.letters()).toEqual([]);
  });

  it('replays a message that could not be read once it can be', async () => {
    const consumer = toyConsumer(toy);
    const id = newId();
    const message = steppedMessage(topic, id, 2);
    await consumer.running(async () => {
      await consumer.bus.publish([steppedMessage(topic, id, 1), { ...message, value: '{' }]);
      const [letter] = await consumer.letters();
      await toy.query(`update toy.dead_letter set message = '${JSON.stringify(message)}' where id = '${letter?.id}'`);
      expect(await replayDeadLetter(worker(), consumer.decision(letter?.id))).toMatchObject({ ok: true });
      await consumer.later(2_000);
      await consumer.bus.publish([steppedMessage(topic, id, 3)]);
    });
    expect(await consumer.appliedTo(id)).toEqual([1, 2, 3]);
    expect(await consumer.rowsOf('parked_key')).toEqual([]);
  });

  it('opens one letter for a message however often it comes, and another for another message', async () => {
    const consumer = toyConsumer(toy);
    await consumer.running(async () => {
      await consumer.bus.publish([stray, stray]);
      await consumer.bus.publish([stray, { ...stray, value: '[' }]);
    }, 2);
    expect(await consumer.letters()).toHaveLength(2);
  });
});
