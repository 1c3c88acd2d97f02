/** Something the person at the terminal can mend: one sentence and an exit code, no stack. */
export class Refusal extends Error {
  constructor(sentence, exitCode = 1) {
    super(sentence);
    this.exitCode = exitCode;
  }
}

export const exitCodes = { portInUse: 2, alreadyRunning: 2, brokenFolder: 3, missingTool: 4 };

const folderTroubles = {
  EACCES: 'may not be used by this user',
  EPERM: 'may not be used by this user',
  EROFS: 'cannot be written: it is read-only',
  ENOENT: 'cannot be found or made, or lies on a disk that is read-only',
  ENOTDIR: 'goes through something that is no folder',
  EEXIST: 'is in the way',
  ENOSPC: 'cannot be written: the disk is full',
  EDQUOT: 'cannot be written: the quota is used up',
};

// Postgres's code of a disk without room, which says of which file in its words only
const diskFull = new Set(['ENOSPC', 'EDQUOT', '53100']);

/** What a file, folder or disk that could not be used becomes: one sentence that names it; anything else stays as it is. */
export const asRefusal = (error) => {
  const trouble = folderTroubles[error?.code];
  if (trouble && error.path) return new Refusal(`${error.path} ${trouble} (${error.code}).`, exitCodes.brokenFolder);
  if (diskFull.has(error?.code))
    return new Refusal(`A disk is full, make room and try again: ${error.message}.`, exitCodes.brokenFolder);
  return error;
};

/** Runs a command-line program: a refusal becomes its sentence, anything else its stack; both end the process. */
export const runProgram = async (program) => {
  try {
    await program();
  } catch (thrown) {
    const error = asRefusal(thrown);
    process.stderr.write(`${error instanceof Refusal ? error.message : (error?.stack ?? String(error))}\n`);
    process.exitCode = error instanceof Refusal ? error.exitCode : 1;
    process.exit();
  }
};
