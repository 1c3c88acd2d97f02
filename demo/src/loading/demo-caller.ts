import { actorTokenSigner, type StaffActor } from '@mrc/access';
import type { AtLeast, CallAnswer, CallContract, CallInput, CallOutput } from '@mrc/contracts';
import type { DemoNetwork } from '../network/demo-network';
import type { HistoricalServices } from './historical-services';
import { StepRefused } from './refusals';
import type { StepClock } from './step-clock';

/** Who does something, and when. */
export type By = { readonly actor: string; readonly at: Date };

export type AskOptions = {
  readonly atLeast?: AtLeast;
  /** Refusals that pass once the running network has reacted to what was done before. */
  readonly passing?: readonly string[];
};

const callMs = 15_000;
/** How long a step waits for what other services have to learn first. */
export const patienceMs = 30_000;
const pauseMs = 40;
const alwaysPassing = ['NOT_YET_KNOWN', 'UNAVAILABLE'];

/** The actors of a demo network by staff key, as directory would name them in a token. */
export const actorsOf = ({ organisations, staff }: DemoNetwork): ReadonlyMap<string, StaffActor> => {
  const byKey = new Map(organisations.map((one) => [one.key, one]));
  return new Map(
    staff.map(({ key, organisation, input }) => {
      const place = byKey.get(organisation);
      if (!place) throw new Error(`${key} works nowhere`);
      const { commandId: organisationId, kind, country, timeZone, operatorId } = place.input;
      const named = input.jurisdictions.filter((one) => one !== country);
      const actor: StaffActor = {
        kind: 'staff',
        staffId: input.commandId,
        organisationId,
        controllerId: operatorId ?? organisationId,
        centreId: kind === 'centre' ? organisationId : null,
        timeZone,
        jurisdictions:
          kind !== 'centre' && input.jurisdictions.length > 0 ? [...input.jurisdictions] : [country, ...named],
        offeringIds: [...input.offeringIds],
        roles: [...input.roles],
      };
      return [key, actor];
    }),
  );
};

/** Calls the services as members of the demo network's staff, at the moments they did it. */
export class DemoCaller {
  constructor(
    private readonly services: HistoricalServices,
    private readonly clock: StepClock,
    private readonly actors: ReadonlyMap<string, StaffActor>,
    private readonly sign: Awaited<ReturnType<typeof actorTokenSigner>>,
  ) {}

  /** One call, one answer. */
  async answer<C extends CallContract>(
    contract: C,
    input: CallInput<C>,
    { actor: key, at }: By,
    atLeast?: AtLeast,
  ): Promise<CallAnswer<C>> {
    const actor = this.actors.get(key);
    if (!actor) throw new Error(`Nobody is called ${key}`);
    const { token } = await this.sign(actor, at);
    return this.clock.during(at, (traceparent) =>
      this.services.call(contract, input, {
        token,
        timeLeft: callMs,
        traceparent,
        ...(atLeast ? { atLeast } : {}),
      }),
    );
  }

  /** The value answered; repeats what passes, throws StepRefused on any other refusal or a defect. */
  async ask<C extends CallContract>(
    contract: C,
    input: CallInput<C>,
    by: By,
    { atLeast, passing = [] }: AskOptions = {},
  ): Promise<CallOutput<C>> {
    const until = Date.now() + patienceMs;
    for (;;) {
      const answer = await this.answer(contract, input, by, atLeast);
      if (answer.outcome === 'ok') return answer.value;
      const code = answer.outcome === 'refused' ? answer.refusal.code : `DEFECT ${answer.reference}`;
      const passes = alwaysPassing.includes(code) || passing.includes(code);
      if (!passes || Date.now() > until) throw new StepRefused(code);
      await new Promise((resolve) => setTimeout(resolve, pauseMs));
    }
  }
}

/** What a change of a thing answers. */
export type ChangeAnswer =
  | { readonly outcome: 'ok'; readonly value: { readonly id: string; readonly version: number } }
  | { readonly outcome: 'refused'; readonly refusal: { readonly code: string; readonly facts: object } }
  | { readonly outcome: 'defect'; readonly reference: string };
