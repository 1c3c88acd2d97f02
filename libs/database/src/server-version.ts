import { LoneConnection } from './lone-connection';

const oldest = 18;

/** The Postgres there is does not know what our migrations say. */
export class ServerTooOld extends Error {
  constructor(readonly version: string) {
    super(`This is Postgres ${version}, and MRC Network needs Postgres ${oldest} or newer: move the database to one.`);
    this.name = 'ServerTooOld';
  }
}

/** Throws `ServerTooOld` for what `server_version_num` and `server_version` say of a Postgres that is too old. */
export const assertNewEnough = (number: number, version: string): void => {
  if (number < oldest * 10_000) throw new ServerTooOld(version);
};

/** Throws `ServerTooOld` where the server at this address is older than our migrations need, `DatabaseError` where it does not answer. */
export const assertServerVersion = async (url: string): Promise<void> => {
  const connection = new LoneConnection({ url, name: 'version', withinMs: 10_000 });
  try {
    const [row] = await connection.query<{ number: number; version: string }>(
      `select current_setting('server_version_num')::int as number, current_setting('server_version') as version`,
    );
    if (row) assertNewEnough(row.number, row.version.split(' ')[0] ?? row.version);
  } finally {
    connection.close();
  }
};
