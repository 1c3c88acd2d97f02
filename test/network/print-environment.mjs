import { migrationEnvironment, networkEnvironment } from '../../infra/environment.mjs';
import { readSecrets } from '../../infra/secrets.mjs';

const { data, ...rest } = JSON.parse(process.argv[2] ?? '{}');
const settings = { ...rest, secrets: readSecrets(data) };
const { DATABASE_URL, DATABASE_PASSWORD_SEED, CELL, KAFKA_BROKERS } = migrationEnvironment(settings);
const migration = { DATABASE_URL, DATABASE_PASSWORD_SEED, CELL, KAFKA_BROKERS };
process.stdout.write(JSON.stringify({ programs: networkEnvironment(settings), migration }));
