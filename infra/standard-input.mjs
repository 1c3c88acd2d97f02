import { createInterface } from 'node:readline/promises';

/**
 * What somebody is to say that must not stand in the list of processes: asked for where a terminal is, else all of the standard
 * input, without spaces around it.
 */
export const readInput = async (question, { input = process.stdin, output = process.stderr } = {}) => {
  if (input.isTTY) {
    const terminal = createInterface({ input, output });
    const ended = new Promise((resolve) => terminal.once('close', () => resolve('')));
    const answer = await Promise.race([terminal.question(question), ended]);
    terminal.close();
    return answer.trim();
  }
  let text = '';
  for await (const piece of input.setEncoding('utf8')) text += piece;
  return text.trim();
};
