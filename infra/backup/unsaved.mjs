import { connect } from './base-backup.mjs';

const words = 'mrc-network: in no backup since ';

const note = async (url, moment, where) => {
  const client = await connect(url);
  try {
    await client.query(
      `do $$ begin
         if ${where} then
           execute format('comment on database %I is %L', current_database(), '${words}${moment.toISOString()}');
         end if;
       end $$`,
    );
  } finally {
    await client.end();
  }
};

const isNoted = `exists (select from pg_shdescription join pg_database on pg_database.oid = objoid
                         where classoid = 'pg_database'::regclass and datname = current_database())`;

/** Lets the database say, in its comment, since when what happened in it is in no backup: that of one that was just made. */
export const noteBackup = (url, moment) => note(url, moment, 'true');

/** The same of a database that never had a backup: since now, where nothing is said yet. */
export const noteNoBackup = (url) => note(url, new Date(), `not ${isNoted}`);
