/** Something the person at the terminal can mend: one sentence and an exit code, no stack. */
export class Refusal extends Error {
  constructor(sentence, exitCode = 1) {
    super(sentence);
    this.exitCode = exitCode;
  }
}

export const exitCodes = { portInUse: 2, alreadyRunning: 2, brokenFolder: 3, missingTool: 4 };

/** Runs a command-line program: a refusal becomes its sentence, anything else its stack; both end the process. */
export const runProgram = async (program) => {
  try {
    await program();
  } catch (error) {
    process.stderr.write(`${error instanceof Refusal ? error.message : (error?.stack ?? String(error))}\n`);
    process.exitCode = error instanceof Refusal ? error.exitCode : 1;
    process.exit();
  }
};
