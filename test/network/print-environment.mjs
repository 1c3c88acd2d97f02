import { migrationEnvironment, networkEnvironment } from '../../infra/environment.mjs';
import { readSecrets } from '../../infra/secrets.mjs';

const { data, ...rest } = JSON.parse(process.argv[2] ?? '{}');
const settings = { ...rest, secrets: readSecrets(data) };
const inherited = Object.keys(process.env);
const migration = Object.entries(migrationEnvironment(settings)).filter(
  ([name]) => !inherited.includes(name) || name === 'CELL',
);
process.stdout.write(
  JSON.stringify({ programs: networkEnvironment(settings), migration: Object.fromEntries(migration) }),
);
