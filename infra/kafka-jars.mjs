import { execFile } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { readJson } from './processes.mjs';
import { Refusal, exitCodes } from './refusal.mjs';

const run = promisify(execFile);
const pom = fileURLToPath(new URL('kafka/pom.xml', import.meta.url));
const windows = process.platform === 'win32';

const cacheFolder = () => {
  if (process.env.MRC_CACHE) return process.env.MRC_CACHE;
  if (windows) return path.join(process.env.LOCALAPPDATA ?? path.join(os.homedir(), 'AppData', 'Local'), 'mrc-network');
  if (process.platform === 'darwin') return path.join(os.homedir(), 'Library', 'Caches', 'mrc-network');
  return path.join(process.env.XDG_CACHE_HOME ?? path.join(os.homedir(), '.cache'), 'mrc-network');
};

const jarsFolder = () => {
  const fingerprint = createHash('sha256').update(readFileSync(pom)).digest('hex').slice(0, 12);
  return path.join(cacheFolder(), `kafka-${fingerprint}`);
};

const isWhole = (folder) => {
  const jars = readJson(path.join(folder, 'whole.json'));
  return Array.isArray(jars) && jars.length > 0 && jars.every((jar) => existsSync(path.join(folder, jar)));
};

const javaProgram = () =>
  process.env.JAVA_HOME ? path.join(process.env.JAVA_HOME, 'bin', windows ? 'java.exe' : 'java') : 'java';

const javaMajor = async (program) => {
  try {
    const { stdout, stderr } = await run(program, ['-version']);
    const [, major] = /version "(\d+)/.exec(`${stderr}${stdout}`) ?? [];
    return major === undefined ? undefined : Number(major);
  } catch {
    return undefined;
  }
};

const mavenProgram = windows ? 'mvn.cmd' : 'mvn';

const hasMaven = async () => {
  try {
    await run(mavenProgram, ['-v'], { shell: windows });
    return true;
  } catch {
    return false;
  }
};

/** Which of the tools that Kafka needs are missing here, as words; empty when it can run. */
export const missingForKafka = async () => {
  const [java, maven] = await Promise.all([javaMajor(javaProgram()), isWhole(jarsFolder()) ? true : hasMaven()]);
  return [
    ...(java === undefined ? ['Java 17 or newer'] : java < 17 ? [`Java 17 or newer (this is ${java})`] : []),
    ...(maven ? [] : ['Maven']),
  ];
};

/** Fetches Kafka's jars unless they are all in the cache; answers `{ java, classPath }`. */
export const kafkaJars = async () => {
  const folder = jarsFolder();
  if (!isWhole(folder)) await download(folder);
  return { java: javaProgram(), classPath: path.join(folder, '*') };
};

const download = async (folder) => {
  const draft = `${folder}.${randomBytes(4).toString('hex')}`;
  mkdirSync(draft, { recursive: true });
  try {
    const goal = 'dependency:copy-dependencies';
    const options = ['-q', '-B', '-f', pom, goal, `-DoutputDirectory=${draft}`, '-DincludeScope=runtime'];
    await run(mavenProgram, options, { shell: windows, maxBuffer: 16_000_000 });
    writeFileSync(
      path.join(draft, 'whole.json'),
      JSON.stringify(readdirSync(draft).filter((name) => name.endsWith('.jar'))),
    );
    if (!isWhole(draft)) throw new Error('no jar arrived');
    // Another process may have put the same jars there meanwhile.
    if (isWhole(folder)) return;
    rmSync(folder, { recursive: true, force: true });
    renameSync(draft, folder);
  } catch (error) {
    if (isWhole(folder)) return;
    const words = String(error.stdout || error.message)
      .trim()
      .split('\n')
      .slice(0, 3)
      .join('\n');
    throw new Refusal(`Kafka's jars could not be fetched by Maven:\n${words}`, exitCodes.missingTool);
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
};
