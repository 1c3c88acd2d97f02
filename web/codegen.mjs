import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generateTypes } from './operations.mjs';

const root = dirname(fileURLToPath(import.meta.url));
const folder = join(root, 'src/generated');

mkdirSync(folder, { recursive: true });
for (const name of readdirSync(folder)) rmSync(join(folder, name));
for (const [name, content] of Object.entries(await generateTypes(root))) writeFileSync(join(folder, name), content);
