import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';

const nowhere = () => new Writable({ write: (_piece, _encoding, done) => done() });

/**
 * What somebody is to say that must not stand in the list of processes: asked for where a terminal is, else all of the standard
 * input, without spaces around it. What is `hidden` is not shown while it is typed.
 */
export const readInput = async (question, { input = process.stdin, output = process.stderr, hidden = false } = {}) => {
  if (input.isTTY) {
    const terminal = createInterface({ input, output: hidden ? nowhere() : output, terminal: true });
    if (hidden) output.write(question);
    const ended = new Promise((resolve) => terminal.once('close', () => resolve('')));
    const answer = await Promise.race([terminal.question(question), ended]);
    terminal.close();
    if (hidden) output.write('\n');
    return answer.trim();
  }
  let text = '';
  for await (const piece of input.setEncoding('utf8')) text += piece;
  return text.trim();
};
