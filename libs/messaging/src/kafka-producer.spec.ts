import type { Producer, ProducerRecord, RecordMetadata } from 'kafkajs';
import { KafkaProducer } from './kafka-producer';

const message = { topic: 'demo.registration.v1', key: 'k', headers: {}, value: '{}' };

type Send = (record: ProducerRecord) => Promise<RecordMetadata[]>;

const acknowledging: Send = async ({ topic, messages: [first] }) => [
  { topicName: topic, partition: first?.partition ?? 0, errorCode: 0, baseOffset: '7' },
];
const silent: Send = () => new Promise<never>(() => undefined);

describe('sending to brokers', () => {
  const said: string[] = [];
  beforeEach(() => {
    said.splice(0);
  });

  /** A sender by clients of kafkajs, of which the first sends as given and all others as they should. */
  const sender = (first: Send, connect = async () => undefined) =>
    new KafkaProducer(
      {
        producer: () => {
          const send = said.includes('made') ? acknowledging : first;
          said.push('made');
          const disconnect = async () => void said.push('left');
          return { connect, disconnect, send } as unknown as Producer;
        },
      },
      20,
    );

  it('fails where nobody ever answers, and begins anew after that', async () => {
    const producer = sender(silent);
    await expect(producer.send([message])).rejects.toThrow('Nobody answered what was sent');
    await producer.send([message]);
    expect(said).toEqual(['made', 'left', 'made']);
    await producer.close();
  });

  it.each<[string, Send]>([
    ['nothing', async () => []],
    [
      'another partition',
      async (record) => (await acknowledging(record)).map((one) => ({ ...one, partition: one.partition + 1 })),
    ],
    [
      'another topic',
      async (record) => (await acknowledging(record)).map((one) => ({ ...one, topicName: `${one.topicName}.other` })),
    ],
  ])('fails where the answer is about %s, and begins anew after that', async (_what, send) => {
    const producer = sender(send);
    await expect(producer.send([message])).rejects.toThrow('The answer says nothing of what was sent');
    await producer.send([message]);
    expect(said).toEqual(['made', 'left', 'made']);
    await producer.close();
  });

  it('leaves a client once, however many wait for its answers', async () => {
    const producer = sender(silent);
    const both = [producer.send([message]), producer.send([{ ...message, key: 'another' }])];
    expect((await Promise.allSettled(both)).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    await producer.send([message]);
    await producer.send([message]);
    expect(said.filter((word) => word === 'made')).toHaveLength(2);
    await producer.close();
  });

  it('fails where connecting never ends, and connects anew after it failed', async () => {
    const connects = [() => new Promise<undefined>(() => undefined), async () => Promise.reject(new Error('refused'))];
    const producer = sender(acknowledging, () => connects.shift()?.() ?? Promise.resolve(undefined));
    await expect(producer.send([message])).rejects.toThrow('Nobody answered what was sent');
    await expect(producer.send([message])).rejects.toThrow('refused');
    await producer.send([message]);
    expect(said).toEqual(['made', 'made', 'made']);
    await producer.close();
  });
});
