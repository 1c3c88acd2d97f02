import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { standingOf } from '@mrc/contracts';
import { migrateSchema, provisionSchemas, type NetworkDatabase, type ServiceSchema } from '@mrc/database';
import { testDatabase, worstWhile, type TestDatabase } from '@mrc/testing';
import { Client } from 'pg';
import { assistanceSchema } from '../../services/assistance/src/data-source';
import { referralsSchema } from '../../services/referrals/src/data-source';
import { lastRelease, type Release } from '../../test/network/last-release';

const [referrals, requests] = [100_000, 20_000];

const git = (...words: readonly string[]) =>
  execFileSync('git', words, { cwd: `${__dirname}/../..`, encoding: 'utf8' });

/** Whether the release brought a migration: a file of the service's folder, or a word of a library. */
const wasIn = ({ commit }: Release, schema: string, migration: string): boolean => {
  const folder = `services/${schema}/src/migrations/${migration.slice(-14)}-`;
  if (git('ls-tree', '-r', '--name-only', commit, '--', path.dirname(folder)).includes(folder)) return true;
  try {
    git('grep', '--quiet', migration, commit, '--', 'libs');
    return true;
  } catch {
    return false;
  }
};

const asReleased = (release: Release, { name, migrations }: ServiceSchema): ServiceSchema => ({
  name,
  migrations: migrations.filter((migration) => wasIn(release, name, migration.name)),
});

const states = `(array['sent', 'acknowledged', 'accepted', 'declined', 'service-reported', 'confirmed', 'expired', 'withdrawn', 'sharing-stopped'])`;
const owned = `controller, jurisdiction, centre, access_level, occurred_on, recorded_at`;
const owner = `md5('controller')::uuid, 'TJ', md5('centre')::uuid, (array['open', 'protected'])[1 + n % 2], current_date - 30, now() - interval '30 days'`;
const columnsOfReferral = `id, version, number, state, ${owned}, recorded_by, time_zone, receiver, offering_id, subject_id, request_id,
  disclosure_id, service_code, taxonomy_version, priority, answer_within_hours, received_at, answer_by, answered_at, decline_code,
  service_given_on, sharing_notice, changed_at`;
const referralsFrom = (numbers: string) => `
  insert into referrals.referral (${columnsOfReferral})
  select gen_random_uuid(), 1, 'R' || n, state, ${owner}, md5('worker')::uuid, 'Asia/Dushanbe', md5('r' || n % 5)::uuid,
         md5('o' || n % 5)::uuid, gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), 'SH-1', '1', 'routine', 72,
         moment, moment, case when state in ('accepted', 'declined', 'service-reported', 'confirmed', 'sharing-stopped') then moment end,
         case state when 'declined' then 'full' end, case when state in ('service-reported', 'confirmed') then current_date end,
         case state when 'sharing-stopped' then 'waiting' else 'none' end, now()
  from (select n, ${states}[1 + n % 9] as state, case when n % 9 = 0 and n % 2 = 0 then null else now() end as moment from ${numbers} n) as each`;
const standing = `case state ${Object.entries(standingOf)
  .map(([state, stands]) => `when '${state}' then '${stands}'`)
  .join(' ')} end`;
const known = (table: string, numbers: string) => `
  insert into assistance.${table} (id, version, request_id, ${owned}, state, standing, sent_at)
  select md5('k' || n)::uuid, 1, md5('q' || n % ${requests})::uuid, ${owner}, state, ${standing}, now()
  from (select n, ${states}[1 + n % 9] as state from ${numbers} n) as each`;

const fill = {
  assistance: [
    `insert into assistance.request (id, version, number, ${owned}, time_zone, recorded_by, subject_id, subject_kind, service_code,
       taxonomy_version, priority, due_on, assigned_to, state, needs_another_way_at)
     select md5('q' || n)::uuid, 1, 'Q' || n, ${owner}, 'Asia/Dushanbe', md5('worker')::uuid, gen_random_uuid(), 'person', 'SH-1', '1',
       'routine', current_date, md5('worker')::uuid, 'open', case when n % 3 = 0 then now() end from generate_series(0, ${requests - 1}) n`,
    `set session_replication_role = replica`,
    known('known_referral', `generate_series(1, ${referrals})`),
    known('followed_referral', `generate_series(1, ${referrals})`),
    `set session_replication_role = origin`,
    `update assistance.request set state = state`,
  ],
  referrals: [referralsFrom(`generate_series(1, ${referrals})`)],
};

const release = lastRelease();

(release ? describe : describe.skip)('the schemas of the last release, filled', () => {
  let database: TestDatabase;
  let network: NetworkDatabase;
  let session: Client;

  const ask = async (sql: string) => (await session.query<Record<string, unknown>>(sql)).rows;

  beforeAll(async () => {
    database = await testDatabase({ name: 'filled_upgrade' });
    network = { adminUrl: database.url, cell: database.cell, seed: 'a seed of tests' };
    session = new Client({ connectionString: database.url });
    await session.connect();
    await provisionSchemas(network, ['assistance', 'referrals']);
    for (const schema of [assistanceSchema, referralsSchema])
      await migrateSchema(network, asReleased(release!, schema));
    for (const statement of [...fill.assistance, ...fill.referrals]) await session.query(statement);
  }, 300_000);
  afterAll(async () => {
    await session.end();
    await database.close();
  });

  const whileMigrating = async (schema: ServiceSchema, read: string, write: readonly string[]): Promise<void> => {
    const others = [0, 1].map(() => new Client({ connectionString: database.url }));
    await Promise.all(others.map((other) => other.connect()));
    const [reader, writer] = others;
    const began = performance.now();
    const migrating = migrateSchema(network, schema);
    const asked = await Promise.all([
      worstWhile(() => reader!.query(read), migrating),
      worstWhile(async () => {
        for (const statement of write) await writer!.query(statement);
      }, migrating),
    ]);
    const bound = (performance.now() - began) / 2;
    await Promise.all(others.map((other) => other.end()));
    expect(await migrating).not.toEqual([]);
    for (const { worst, times } of asked) {
      expect(times).toBeGreaterThan(0);
      expect(worst).toBeLessThan(bound);
    }
  };

  it('become today’s in referrals while programs of that release read and write, and count the same', async () => {
    const counts = `select receiver, tab, sum(referrals)::int as referrals from referrals.inbox_count group by 1, 2 having sum(referrals) <> 0 order by 1, 2`;
    await whileMigrating(referralsSchema, `select state from referrals.referral where number = 'R77'`, [
      referralsFrom(`generate_series(${referrals + 1}, ${referrals + 9})`).replaceAll(
        `'R' || n`,
        `'N' || gen_random_uuid()`,
      ),
      `update referrals.referral set state = 'acknowledged' where id in (
         select id from referrals.referral where state = 'sent' and received_at is not null limit 1)`,
    ]);
    expect(
      await ask(
        `select count(*)::int as wrong from referrals.referral where received_at is not null and inbox_tab is null`,
      ),
    ).toEqual([{ wrong: 0 }]);
    expect(
      await ask(`select state, bool_and(awaits is not null) as awaits from referrals.referral group by 1 order by 1`),
    ).toEqual(
      [
        'accepted',
        'acknowledged',
        'confirmed',
        'declined',
        'expired',
        'sent',
        'service-reported',
        'sharing-stopped',
        'withdrawn',
      ].map((state) => ({
        state,
        awaits: ['accepted', 'acknowledged', 'sent', 'service-reported', 'sharing-stopped'].includes(state),
      })),
    );
    const told = await ask(counts);
    expect(told).toHaveLength(15);
    expect(told).toEqual(
      await ask(`select receiver, inbox_tab as tab, count(*)::int as referrals from referrals.referral
                 where inbox_tab is not null group by 1, 2 order by 1, 2`),
    );
  }, 300_000);

  it('become today’s in assistance while programs of that release read and write, and every request stands as it stood', async () => {
    const stands = `select md5(string_agg(concat_ws(' ', id, waits_seen_by_all, waits_seen_by_some, fails_seen_by_all, fails_seen_by_some), ',' order by id)) as all
                    from assistance.request where number not in ('Q0', 'Q1')`;
    const before = await ask(stands);
    await whileMigrating(assistanceSchema, `select state from assistance.known_referral where id = md5('k77')::uuid`, [
      `update assistance.known_referral set state = 'accepted' where request_id = md5('q1')::uuid`,
      `update assistance.followed_referral set state = 'declined' where request_id = md5('q0')::uuid`,
      `update assistance.request set assigned_to = assigned_to where id = md5('q77')::uuid`,
    ]);
    for (const table of ['known_referral', 'followed_referral'])
      expect(
        await ask(
          `select state, array_agg(distinct standing) as standings from assistance.${table} group by 1 order by 1`,
        ),
      ).toEqual([
        { state: 'accepted', standings: ['with-partner'] },
        { state: 'acknowledged', standings: ['with-partner'] },
        { state: 'confirmed', standings: ['helped'] },
        { state: 'declined', standings: ['ended'] },
        { state: 'expired', standings: ['ended'] },
        { state: 'sent', standings: ['with-partner'] },
        { state: 'service-reported', standings: ['helped'] },
        { state: 'sharing-stopped', standings: ['with-partner'] },
        { state: 'withdrawn', standings: ['ended'] },
      ]);
    expect(await ask(stands)).toEqual(before);
    await session.query('update assistance.request set state = state');
    expect(await ask(stands)).toEqual(before);
  }, 300_000);
});
