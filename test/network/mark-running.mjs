import path from 'node:path';
import { recordOf, writeFileWhole } from '../../infra/processes.mjs';

const [data, pid, databaseUrl] = process.argv.slice(2);
writeFileWhole(path.join(data, 'running.json'), JSON.stringify({ databaseUrl }));
writeFileWhole(path.join(data, 'owner.json'), JSON.stringify(recordOf(Number(pid))));
