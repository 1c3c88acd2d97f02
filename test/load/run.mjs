import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
require('reflect-metadata');
require('./typescript.cjs');
await require('./main.ts').main(process.argv.slice(2));
