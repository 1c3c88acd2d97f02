import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generateTypes } from './operations.mjs';

const root = dirname(fileURLToPath(import.meta.url));
const folder = join(root, 'src/generated');
const files = await generateTypes(root);
const onDisk = existsSync(folder) ? readdirSync(folder) : [];

if (process.argv.includes('--check')) {
  const isSame = (name) => onDisk.includes(name) && readFileSync(join(folder, name), 'utf8') === files[name];
  const stale = [
    ...Object.keys(files).filter((name) => !isSame(name)),
    ...onDisk.filter((name) => files[name] === undefined),
  ];
  if (stale.length > 0) {
    console.error(`out of date: ${stale.join(', ')}; run: nx codegen web`);
    process.exitCode = 1;
  }
} else {
  mkdirSync(folder, { recursive: true });
  for (const name of onDisk) rmSync(join(folder, name));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
}
