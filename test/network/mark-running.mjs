import path from 'node:path';
import { recordOf, writeFileWhole } from '../../infra/processes.mjs';
import { writeRunning } from '../../infra/running-network.mjs';

const [data, pid, running] = process.argv.slice(2);
writeRunning(data, JSON.parse(running));
writeFileWhole(path.join(data, 'owner.json'), JSON.stringify(recordOf(Number(pid))));
