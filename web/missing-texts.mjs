import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { missingTexts } from './text-files.mjs';

const { all, lacking } = missingTexts(dirname(fileURLToPath(import.meta.url)));
const only = process.argv[2];
for (const [language, byName] of Object.entries(lacking)) {
  if (only !== undefined && only !== language) continue;
  const count = Object.values(byName).flat().length;
  console.log(`${language}: ${count === 0 ? 'nothing missing' : `${count} missing`} of ${all}`);
  for (const [name, keys] of Object.entries(byName)) console.log(`  ${name}: ${keys.join(', ')}`);
}
