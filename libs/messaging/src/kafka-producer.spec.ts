import type { Producer } from 'kafkajs';
import { KafkaProducer } from './kafka-producer';

const message = { topic: 'demo.registration.v1', key: 'k', headers: {}, value: '{}' };

describe('sending to brokers', () => {
  it('fails where nobody ever answers, and begins anew after that', async () => {
    const made: string[] = [];
    const answering = async () => [];
    const never = () => new Promise<never>(() => undefined);
    const producers = new KafkaProducer(
      {
        producer: () => {
          const send = made.length === 0 ? never : answering;
          made.push('made');
          const disconnect = async () => void made.push('left');
          return { connect: async () => undefined, disconnect, send } as unknown as Producer;
        },
      },
      20,
    );
    await expect(producers.send([message])).rejects.toThrow('Nobody answered what was sent');
    await producers.send([message]);
    expect(made).toEqual(['made', 'left', 'made']);
    await producers.close();
  });
});
