import type { StaffActor } from '@mrc/access';
import type { Refusal } from '@mrc/contracts';
import { newId, type Result } from '@mrc/kernel';
import type { CallContext, UseCase } from '@mrc/service-kit';
import { callBy, sampleWith } from '@mrc/testing';
import * as z from 'zod';
import type { KnownWorld, World } from '../known-world.fixture';
import { referralCommands } from './referral.commands';

export type ChangeName = keyof typeof referralCommands;
const isChange = (name: string): name is ChangeName => name in referralCommands;
export const changeNames = Object.keys(referralCommands).filter(isChange);

type Changed = { readonly id: string; readonly version: number };
type Outcome = Result<Changed, Refusal>;
type Sent = { readonly id: string; readonly disclosureId: string };
type Ready = {
  readonly side: 'partner' | 'sender';
  /** A referral that is open to it; one in the partner's inbox unless it says otherwise. */
  readonly make?: () => Promise<Sent>;
  /** What the command must say that no sample does. */
  readonly says?: object;
};

const isText = (field: z.core.$ZodType): boolean =>
  field instanceof z.ZodNullable ? isText(field.unwrap()) : field instanceof z.ZodPipe;

const inputOf = (name: ChangeName): z.ZodObject => {
  const { input } = referralCommands[name].contract;
  if (input instanceof z.ZodObject) return input;
  throw new Error(`${name} does not take fields`);
};

/** Words for every text of a change, by its field. */
export const wordsOf = (name: ChangeName): Readonly<Record<string, string>> => {
  const texts = Object.entries(inputOf(name).shape).filter(([, field]) => isText(field));
  return Object.fromEntries(texts.map(([field]) => [field, `Words of ${field}`]));
};

/** For each change a referral that is open to it, and whose side does it. */
export class ReadyReferrals {
  readonly #known: KnownWorld;
  readonly #world: World;

  constructor(known: KnownWorld, world: World) {
    this.#known = known;
    this.#world = world;
  }

  readonly #ready: Record<ChangeName, Ready> = {
    acknowledgeReferral: { side: 'partner' },
    acceptReferral: { side: 'partner' },
    declineReferral: { side: 'partner' },
    moveAppointment: { side: 'partner', make: () => this.accepted() },
    reportNotServed: { side: 'partner', make: () => this.accepted() },
    reportNotConfirmed: { side: 'sender', make: () => this.reported() },
    reportService: { side: 'partner', make: () => this.accepted(), says: { givenOn: '2026-11-02' } },
    answerSharingNotice: { side: 'partner', make: () => this.stopped() },
    confirmService: { side: 'sender', make: () => this.reported() },
    withdrawReferral: { side: 'sender' },
  };

  sideOf(name: ChangeName): Ready['side'] {
    return this.#ready[name].side;
  }

  actorOf(name: ChangeName): StaffActor {
    return this.sideOf(name) === 'partner' ? this.#world.officer : this.#world.worker;
  }

  make(name: ChangeName): Promise<Sent> {
    return this.#ready[name].make?.() ?? this.received();
  }

  async versionOf({ id }: Sent): Promise<number> {
    return (await this.#known.db.journalOf(id)).length;
  }

  received(): Promise<Sent> {
    return this.#known.received(this.#world);
  }

  async accepted(): Promise<Sent> {
    return this.done('acceptReferral', await this.received());
  }

  async reported(): Promise<Sent> {
    return this.done('reportService', await this.accepted());
  }

  async stopped(): Promise<Sent> {
    const referral = await this.accepted();
    await this.#known.closeDisclosure(this.#world, referral, 'withdrawn');
    return referral;
  }

  /** Asks for a change of a referral, which is known in this version, with words in every text. */
  change(
    name: ChangeName,
    referralId: string,
    expectedVersion: number,
    call: CallContext = callBy(this.actorOf(name)),
    commandId = newId(),
  ): Promise<Outcome> {
    const { execute }: UseCase<unknown, Changed> = referralCommands[name];
    const said = { commandId, referralId, expectedVersion, ...wordsOf(name), ...this.#ready[name].says };
    return execute(this.#known.db.platform, sampleWith(inputOf(name), said), call);
  }

  /** Changes a referral as it stands, by whose side does it, and answers the referral. */
  async done<S extends Sent>(name: ChangeName, referral: S): Promise<S> {
    const changed = await this.change(name, referral.id, await this.versionOf(referral));
    if (!changed.ok) throw new Error(`${name} was refused: ${changed.refusal.code}`);
    return referral;
  }
}
