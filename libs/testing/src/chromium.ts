import { accessSync, constants } from 'node:fs';
import path from 'node:path';

type Machine = {
  readonly platform: NodeJS.Platform;
  readonly environment: NodeJS.ProcessEnv;
  readonly isProgram: (file: string) => boolean;
};

const isProgram = (file: string): boolean => {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

const thisMachine: Machine = { platform: process.platform, environment: process.env, isProgram };

const unixNames = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

const macPrograms = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

const windowsPrograms = ['Google\\Chrome\\Application\\chrome.exe', 'Chromium\\Application\\chrome.exe'];

const candidates = ({ platform, environment }: Machine): string[] => {
  if (platform === 'win32') {
    const folders = [environment['PROGRAMFILES'], environment['PROGRAMFILES(X86)'], environment['LOCALAPPDATA']];
    return folders.flatMap((folder) =>
      folder === undefined ? [] : windowsPrograms.map((program) => path.win32.join(folder, program)),
    );
  }
  const folders = [...(environment['PATH'] ?? '').split(':'), '/usr/bin', '/usr/local/bin', '/snap/bin'].filter(
    Boolean,
  );
  const found = unixNames.flatMap((name) => folders.map((folder) => path.posix.join(folder, name)));
  return platform === 'darwin' ? [...macPrograms, ...found] : found;
};

/** Path of a Chromium or Chrome; `CHROME_PATH` comes before what is installed. Undefined when there is none. */
export const findChromium = (machine: Machine = thisMachine): string | undefined => {
  const chosen = machine.environment['CHROME_PATH'];
  if (chosen !== undefined && chosen !== '') return machine.isProgram(chosen) ? chosen : undefined;
  return candidates(machine).find((file) => machine.isProgram(file));
};
