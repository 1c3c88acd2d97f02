import type { Database, Tx } from '@mrc/database';
import { newId } from '@mrc/kernel';
import { gate, type TestPlatform } from '@mrc/testing';
import type { ConsumerDefinition } from './consumer-definition';
import type { ConsumerOptions } from './consumer-options';
import { rowsAtOnce } from './empty-tables';
import { beginGeneration, beginOrGoOn, rebuildProjection } from './rebuild';
import { republishTopicOf } from './wish';
import { toyConsumer } from './toy-consumers.fixture';
import { steppedMessage, toyPlatform } from './toy-service.fixture';

const topic = 'test.registration.v1';
const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

describe('a consumer that is not alone', () => {
  let toy: TestPlatform;

  beforeAll(async () => {
    toy = await toyPlatform();
  }, 60_000);

  afterAll(() => toy.close());

  it('applies a batch once where two of its members hold the same partition for a moment', async () => {
    const consumer = toyConsumer(toy, () => pause(100));
    const id = newId();
    await consumer.running(() => consumer.bus.publish([steppedMessage(topic, id, 1)]), 2);
    expect(await consumer.appliedTo(id)).toEqual([1]);
  });

  it('is rebuilt only after the batch in hand, which leaves nothing behind', async () => {
    const [inHand, goOn] = [gate(), gate()];
    const consumer = toyConsumer(toy, async (event) => {
      if (event.aggregateVersion !== 2) return;
      inHand.open();
      await goOn.opened;
    });
    const id = newId();
    await consumer.running(async () => {
      await consumer.bus.publish([steppedMessage(topic, id, 1)]);
      const batch = consumer.bus.publish([steppedMessage(topic, id, 2)]);
      await inHand.opened;
      const rebuild = rebuildProjection(consumer.definition, consumer.options);
      await Promise.race([rebuild, pause(500)]);
      goOn.open();
      await Promise.all([batch, rebuild]);
    });
    expect(await consumer.appliedTo(id)).toEqual([]);
    expect(await consumer.rowsOf('cursor')).toEqual([]);
  });

  it('forgets what was parked when it is rebuilt', async () => {
    const consumer = toyConsumer(toy);
    const id = newId();
    await consumer.running(async () => {
      await consumer.bus.publish([steppedMessage(topic, id, 3), steppedMessage(topic, id, 4)]);
      expect(await consumer.rowsOf('parked_event')).toHaveLength(2);
      await rebuildProjection(consumer.definition, consumer.options);
    });
    expect(await consumer.rowsOf('parked_event')).toEqual([]);
    expect(await consumer.rowsOf('parked_key')).toEqual([]);
  });

  it('is rebuilt beside a retry that works on the same rows', async () => {
    const [inHand, goOn] = [gate(), gate()];
    let broken = true;
    const consumer = toyConsumer(toy, async (event, tx) => {
      if (event.aggregateVersion !== 2) return;
      if (broken) throw new Error('not yet');
      inHand.open();
      await goOn.opened;
      await tx.query('update applied set version = version where consumer = $1', [consumer.name]);
    });
    const id = newId();
    await consumer.running(async () => {
      await consumer.bus.publish([steppedMessage(topic, id, 1), steppedMessage(topic, id, 2)]);
      broken = false;
      const retry = consumer.later(2_000);
      await inHand.opened;
      const rebuild = rebuildProjection(consumer.definition, consumer.options);
      await pause(300);
      goOn.open();
      await Promise.all([retry, rebuild]);
    });
    expect(await consumer.appliedTo(id)).toEqual([]);
    expect(await consumer.rowsOf('parked_key')).toEqual([]);
  });

  describe('that has many rows', () => {
    const rows = 4 * rowsAtOnce + 1;
    const count = async () => (await toy.query('select count(*)::int as rows from toy.applied'))[0]?.['rows'];
    const filled = async () => {
      const consumer = toyConsumer(toy);
      const id = newId();
      await beginOrGoOn([consumer.definition], consumer.options);
      await consumer.running(() => consumer.bus.publish([steppedMessage(topic, id, 1)]));
      await toy.query('delete from toy.applied');
      await toy.query(
        `insert into toy.applied (consumer, aggregate_id, version)
         select '${consumer.name}', gen_random_uuid(), n from generate_series(1, ${rows}) n`,
      );
      return consumer;
    };
    const onDelete = (does: string) =>
      toy.query(`
        create or replace function toy.watched() returns trigger language plpgsql set search_path = toy as
          $$ begin ${does} return old; end $$;
        create or replace trigger is_watched before delete on toy.applied for each row execute function toy.watched()`);
    const unwatched = () => toy.query('drop trigger if exists is_watched on toy.applied');

    afterEach(unwatched);

    it('is emptied some at a time, and nobody waits for all of them', async () => {
      const consumer = await filled();
      await toy.query('create table toy.deleted (tx xid8); grant insert on toy.deleted to public');
      await onDelete('insert into deleted values (pg_current_xact_id());');
      await rebuildProjection(consumer.definition, consumer.options);
      const [most] = await toy.query(
        `select max(rows)::int as rows, sum(rows)::int as all from (select count(*) as rows from toy.deleted group by tx) each`,
      );
      expect(most).toEqual({ rows: rowsAtOnce, all: rows });
      expect(await count()).toBe(0);
    });

    it('knows nothing from its first rows on, and is emptied to its end when its service starts again', async () => {
      const consumer = await filled();
      expect(await consumer.rowsOf('cursor')).toHaveLength(1);
      await onDelete(`if old.version = ${2 * rowsAtOnce + 5} then raise exception 'it breaks'; end if;`);
      await expect(rebuildProjection(consumer.definition, consumer.options)).rejects.toThrow();
      expect(await count()).toBe(rows - 2 * rowsAtOnce);
      expect(await consumer.rowsOf('cursor')).toEqual([]);
      await unwatched();
      await beginOrGoOn([consumer.definition], consumer.options);
      expect([await count(), await consumer.rowsOf('cursor')]).toEqual([0, []]);
    });

    it('is left as it is when its service starts and nothing broke off', async () => {
      const consumer = await filled();
      await beginOrGoOn([consumer.definition], consumer.options);
      expect(await count()).toBe(rows);
    });

    it('keeps what it heard while it was new and had not asked for its history', async () => {
      const consumer = await filled();
      await consumer.options.database.inOpenTransaction((tx) => tx.query(`delete from begun`));
      await beginOrGoOn([consumer.definition], consumer.options);
      expect(await count()).toBe(rows);
    });

    /** The consumer's options, where something happens once its first rows are gone. */
    const meanwhile = ({ options }: ReturnType<typeof toyConsumer>, happens: () => Promise<unknown>) => {
      const { database } = options;
      let happened = false;
      const watched: Pick<Database, 'inOpenTransaction' | 'takeConnection'> = {
        takeConnection: () => database.takeConnection(),
        inOpenTransaction: async <T>(work: (tx: Tx) => Promise<T>) => {
          const answer = await database.inOpenTransaction(work);
          if (happened || (await count()) === rows) return answer;
          happened = true;
          await happens();
          return answer;
        },
      };
      return { ...options, database: watched as Database };
    };

    it('takes nothing of what it hears while it is emptied, and asks for all of it afterwards', async () => {
      const consumer = await filled();
      const heard = newId();
      let asked = 0;
      await consumer.bus.tail([republishTopicOf('test', 'registration')], () => {
        asked += 1;
      });
      await consumer.running(async () => {
        const options = meanwhile(consumer, async () => {
          await consumer.bus.publish([steppedMessage(topic, heard, 1)]);
          expect([await consumer.appliedTo(heard), await consumer.rowsOf('cursor'), asked]).toEqual([[], [], 0]);
        });
        await rebuildProjection(consumer.definition, options);
        expect(asked).toBe(1);
        await consumer.bus.publish([steppedMessage(topic, heard, 1)]);
      });
      expect(await consumer.appliedTo(heard)).toEqual([1]);
    });

    it.each([
      ['the tick that ends what broke off', beginOrGoOn],
      [
        'another rebuild',
        ([definition]: ConsumerDefinition[], options: ConsumerOptions) => rebuildProjection(definition!, options),
      ],
    ])('is left to whoever empties it by %s', async (_who, comes) => {
      const consumer = await filled();
      let left: unknown;
      await rebuildProjection(
        consumer.definition,
        meanwhile(consumer, async () => {
          await comes([consumer.definition], consumer.options);
          left = await count();
        }),
      );
      expect([left, await count()]).toEqual([rows - rowsAtOnce, 0]);
    });

    it('keeps what was heard again where another had emptied it for the same generation meanwhile', async () => {
      const { definition, options } = await filled();
      const { database } = options;
      const begin = (by: Pick<Database, 'inOpenTransaction' | 'takeConnection'>) =>
        beginGeneration([definition], 'registration', 7_000_000, { ...options, database: by as Database });
      const overtaken: Pick<Database, 'inOpenTransaction' | 'takeConnection'> = {
        inOpenTransaction: (work) => database.inOpenTransaction(work),
        takeConnection: async () => {
          expect(await begin(database)).toBe(true);
          await toy.query(
            `insert into toy.applied (consumer, aggregate_id, version) select 'again', gen_random_uuid(), n from generate_series(1, ${rows}) n`,
          );
          return database.takeConnection();
        },
      };
      expect(await begin(overtaken)).toBe(false);
      expect(await count()).toBe(rows);
    });

    it('is emptied for a new generation once a rebuild in hand has ended', async () => {
      const consumer = await filled();
      let begun: Promise<boolean> = Promise.resolve(false);
      let left: unknown;
      await rebuildProjection(
        consumer.definition,
        meanwhile(consumer, async () => {
          begun = beginGeneration([consumer.definition], 'registration', 8_000_000, consumer.options);
          await pause(500);
          left = await count();
        }),
      );
      expect([left, await begun]).toEqual([rows - rowsAtOnce, true]);
    });
  });
});
