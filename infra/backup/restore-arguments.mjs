import path from 'node:path';
import { readCommandLine } from '../arguments.mjs';
import { Refusal } from '../refusal.mjs';

const help = `Use: npm run restore -- --from FOLDER [--at MOMENT] [--to-data FOLDER] [--over]
     npm run restore -- --went-back
     npm run restore -- --kafka-lost

Puts a backup of "npm run backup" into a data folder whose network is stopped, and makes it fit to be served: every owner of
events gets a new generation, so that nobody takes what was told before for what is told now, and sessions are forgotten. Then
"npm start" serves, and consumers that know too little or too much are told again.

  --from        a backup, or the folder of backups: then the newest, or the newest before --at
  --keys        where its keys are, where they are neither in the data folder nor beside the backup
  --at          a moment after the backup, as 2026-11-28T10:00:00Z; needs Postgres's log
  --wal         where that log is (MRC_WAL_ARCHIVE, or what the backup says)
  --to-data     the data folder to restore to (MRC_DATA)
  --over        there is a database already: it is put aside, not deleted
  --went-back   the database was put back by other means, as a snapshot of the disk: only makes it fit to be served
  --kafka-lost  puts aside what is left of Kafka's folder, so that the next start begins an empty one; goes with either

Set in the environment:
  MRC_DATA         the data folder, as "npm start" was given it
  MRC_WAL_ARCHIVE  where "npm start" keeps Postgres's log; leave it out where you only try a restore, so that it does not write there
  CELL             the name of this network, as "npm start" was given it
  DATABASE_URL     a Postgres of yours, for --went-back
`;

const text = { type: 'string' };
const flag = { type: 'boolean', default: false };
const options = {
  from: text,
  keys: text,
  at: text,
  wal: text,
  'to-data': text,
  over: flag,
  'went-back': flag,
  'kafka-lost': flag,
};

const moment = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,6})?)?(Z|[+-]\d{2}:\d{2})$/;

const momentOf = (given) => {
  if (given === undefined) return undefined;
  if (!moment.test(given) || Number.isNaN(Date.parse(given)))
    throw new Refusal(`--at is "${given}": give a moment with its zone, as 2026-11-28T10:00:00Z.`);
  return given;
};

const folderOf = (given) => (given === undefined ? undefined : path.resolve(given));

/** What to restore, from the command line; refused where it says nothing or two things at once. */
export const readRestoreArguments = () => {
  const values = readCommandLine({ command: 'npm run restore --', help, options });
  const wanted = {
    from: folderOf(values.from),
    keys: folderOf(values.keys),
    at: momentOf(values.at),
    wal: folderOf(values.wal),
    toData: folderOf(values['to-data']),
    over: values.over,
    wentBack: values['went-back'],
    kafkaLost: values['kafka-lost'],
  };
  if (wanted.from === undefined && !wanted.wentBack && !wanted.kafkaLost)
    throw new Refusal('Say what to restore: --from FOLDER, --went-back or --kafka-lost; --help tells of each.');
  if (wanted.from !== undefined && wanted.wentBack)
    throw new Refusal('--from puts a backup in place and --went-back says that something else did: say one of them.');
  const needFrom = ['keys', 'at', 'wal', 'over'].find((name) => values[name]);
  if (wanted.from === undefined && needFrom) throw new Refusal(`--${needFrom} goes with --from.`);
  return wanted;
};
