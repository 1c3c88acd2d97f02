import { staffMemberDetached, staffMemberPasswordSet, staffMemberSuspended, topicOf } from '@mrc/contracts';
import type { Log } from '@mrc/kernel';
import { fromMessage, type Bus, type BusMessage, type Subscription } from '@mrc/messaging';
import { traceOf } from '@mrc/service-kit';
import type { Session, SessionEnd } from '../session/session';
import type { Sessions } from '../session/sessions';
import { newsFor } from './live-routing';
import { LiveStream, type LiveSink } from './live-stream';
import { isOwnersEvent, liveOwners } from './live-topics';

const beatMs = 15_000;
const retryMs = 2_000;
const streamsPerSession = 4;
/** Of all sessions of one member of staff. */
const streamsPerStaff = 12;

type Ending = {
  readonly reason: SessionEnd;
  /** Whether those stay that were opened since it happened. */ readonly sparesLater: boolean;
};

/** What ends the sessions of the member of staff whom it is about. */
const endsSessions: Readonly<Partial<Record<string, Ending>>> = {
  [staffMemberSuspended.type]: { reason: 'suspended', sparesLater: false },
  [staffMemberDetached.type]: { reason: 'signed-out', sparesLater: false },
  [staffMemberPasswordSet.type]: { reason: 'signed-out', sparesLater: true },
};

/** The open screens of this gateway, told what changed by the events of the bus from now on. */
export class LiveUpdates {
  readonly #sessions: Sessions;
  readonly #log: Log;
  readonly #streams = new Set<LiveStream>();
  #heart: NodeJS.Timeout | undefined;
  #subscription: Subscription | undefined;
  #closed = false;

  constructor(sessions: Sessions, log: Log) {
    this.#sessions = sessions;
    this.#log = log;
    sessions.onEnd((key, reason) => {
      for (const stream of this.#of(key)) this.#drop(stream, () => stream.end(reason));
    });
  }

  get streams(): number {
    return this.#streams.size;
  }

  /** Whether it hears what is told on the bus. */
  get isHearing(): boolean {
    return this.#subscription !== undefined;
  }

  /** Listens to the bus, trying again until it can; resolves once it hears. */
  async start(bus: Bus, cell: string): Promise<void> {
    this.#heart ??= setInterval(() => void this.beat(), beatMs);
    const topics = liveOwners.map((service) => topicOf(cell, service));
    for (let tries = 0; !this.#closed; tries += 1) {
      try {
        const subscription = await bus.tail(topics, (message) => this.#hear(cell, message));
        if (this.#closed) await subscription.stop();
        else this.#subscription = subscription;
        return;
      } catch (error) {
        if (tries === 0) this.#log.warn(traceOf(error), 'Live updates wait for the bus');
        await new Promise((resolve) => setTimeout(resolve, retryMs));
      }
    }
  }

  /** Opens a stream of a session; beyond four of it, and twelve of its member of staff, the oldest one is closed. */
  open(session: Session, sink: LiveSink): LiveStream {
    this.#makeRoom(this.#of(session.key), streamsPerSession);
    const { staffId } = session.actor;
    this.#makeRoom(
      [...this.#streams].filter(({ actor }) => actor.staffId === staffId),
      streamsPerStaff,
    );
    const stream = new LiveStream(session.key, session.actor, sink);
    this.#streams.add(stream);
    return stream;
  }

  leave(stream: LiveStream): void {
    this.#drop(stream, () => stream.close());
  }

  async close(): Promise<void> {
    this.#closed = true;
    clearInterval(this.#heart);
    for (const stream of [...this.#streams]) this.leave(stream);
    await this.#subscription?.stop();
  }

  #hear(cell: string, message: BusMessage): void {
    const event = fromMessage(message);
    if (event === undefined) return;
    if (!isOwnersEvent(cell, message.topic, event.type)) {
      this.#log.error({ topic: message.topic }, 'An event that is not of the owner of its topic was not passed on');
      return;
    }
    const ending = endsSessions[event.type];
    if (ending !== undefined) {
      const until = ending.sparesLater ? new Date(event.recordedAt) : null;
      this.#sessions.endOfStaff(event.aggregateId, ending.reason, until).catch((error: unknown) => {
        this.#log.error(traceOf(error), 'Sessions of a member of staff could not be ended');
      });
    }
    for (const stream of this.#streams) {
      for (const news of newsFor(stream.actor, event)) stream.tell(news);
    }
  }

  /** Checks every stream's session, as it does by itself every fifteen seconds. */
  async beat(): Promise<void> {
    for (const stream of [...this.#streams]) {
      try {
        await this.#check(stream);
      } catch (error) {
        this.#log.warn(traceOf(error), 'A live stream could not be checked');
        this.leave(stream);
      }
    }
  }

  async #check(stream: LiveStream): Promise<void> {
    const admission = await this.#sessions.admitKey(stream.sessionKey);
    if (admission.outcome === 'admitted') {
      stream.actor = admission.session.actor;
      stream.beat();
    } else {
      this.#drop(stream, () => stream.end(admission.outcome === 'locked' ? 'locked' : 'expired'));
    }
  }

  #makeRoom(earlier: readonly LiveStream[], most: number): void {
    for (const stream of earlier.slice(0, Math.max(0, earlier.length + 1 - most)))
      this.#drop(stream, () => stream.close());
  }

  #of(key: string): LiveStream[] {
    return [...this.#streams].filter((stream) => stream.sessionKey === key);
  }

  #drop(stream: LiveStream, close: () => void): void {
    this.#streams.delete(stream);
    close();
  }
}
