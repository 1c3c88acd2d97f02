import { mkdir, open } from 'node:fs/promises';
import { join } from 'node:path';
import { newId } from '@mrc/kernel';

/** A message to one member of staff, in plain text. */
export type Message = { readonly to: string; readonly subject: string; readonly text: string };

/** The way by which messages leave the network; rejects where one could not be handed over. */
export type MessageOutlet = (message: Message) => Promise<void>;

/** Leaves each message as a file that only the program's own user reads; an installation puts its mail in this place. */
export const folderOutlet =
  (folder: string): MessageOutlet =>
  async ({ to, subject, text }) => {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const file = await open(join(folder, `${newId()}.eml`), 'wx', 0o600);
    try {
      await file.writeFile(
        `To: ${to}\nSubject: ${subject}\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n${text}\n`,
      );
    } finally {
      await file.close();
    }
  };
