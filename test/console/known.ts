import type { CallContract, Role } from '@mrc/contracts';
import type { Tab } from '../network/tab';
import { stage } from './stage';

type Versioned = { readonly id: string; readonly version: number };

/** Where somebody has a thing in front of them, and how the services answer for it. */
type Place<T, A> = {
  readonly role: Role;
  readonly page: string;
  /** A heading that stands there once it was read. */
  readonly heading: string;
  /** What is asked to show it. */
  readonly shownBy: Pick<CallContract, 'name'>;
  readonly tell: (now: () => T) => void;
  /** What a command that changed it answers. */
  readonly answer: (now: T) => A;
  /** It under another name, which stands on the page. */
  readonly named: (name: string) => Partial<T>;
};

export const changed = ({ id, version }: Versioned): Versioned => ({ id, version });

/** A thing on somebody's screen, as the services know it: what changes it is told with `becomes`. */
export class Known<T extends Versioned, A extends Versioned = Versioned> {
  readonly place: Place<T, A>;
  #now: T;

  constructor(now: T, place: Place<T, A>) {
    this.#now = now;
    this.place = place;
    place.tell(() => this.#now);
  }

  get now(): T {
    return this.#now;
  }

  /** Its next version; answers what the command that led to it answers. */
  becomes(parts: Partial<T>): A {
    this.#now = { ...this.#now, ...parts, version: this.#now.version + 1 };
    return this.place.answer(this.#now);
  }

  /** Somebody who has opened its page, and hears nothing live: what is seen there was asked for. */
  async onScreen(): Promise<Tab> {
    const { role, page, heading } = this.place;
    const tab = await stage.at(role, page, { deaf: true });
    await tab.heading(heading).waitFor();
    return tab;
  }
}
