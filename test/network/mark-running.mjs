import path from 'node:path';
import { recordOf, writeFileWhole } from '../../infra/processes.mjs';

const [data, pid, running] = process.argv.slice(2);
writeFileWhole(path.join(data, 'running.json'), running);
writeFileWhole(path.join(data, 'owner.json'), JSON.stringify(recordOf(Number(pid))));
