/**
 * How long the oldest of what waits has waited, where things are numbered as they come and nothing says when: remembers by
 * when each number was the newest, since it began to look.
 */
export class WaitingMarks {
  #marks: { readonly newest: number; readonly atMs: number }[] = [];

  /** Notes the newest number ever given and the oldest one that waits (null: none); answers the age of that one in milliseconds. */
  note(atMs: number, newest: number, oldest: number | null): number {
    if (this.#marks.at(-1)?.newest !== newest) this.#marks.push({ newest, atMs });
    if (oldest === null) {
      this.#marks = this.#marks.slice(-1);
      return 0;
    }
    const first = this.#marks.findIndex((mark) => mark.newest >= oldest);
    this.#marks = this.#marks.slice(Math.max(0, first));
    return atMs - (this.#marks[0]?.atMs ?? atMs);
  }
}
