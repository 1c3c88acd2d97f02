import { concludeAgreement, joinStaffMember, listOrganisation, publishOffering, type CallInput } from '@mrc/contracts';
import type { DemoNetwork, DemoOrganisation, DemoStaff } from '../network/demo-network';
import { bootstrapNetwork } from '../../../services/directory/src/bootstrap';
import type { By, DemoCaller } from './demo-caller';
import type { HistoricalServices } from './historical-services';
import { Lanes } from './lanes';
import type { KnownThings } from './known-things';
import type { Learnt, ProgressFile } from './progress-file';
import { StepRefused } from './refusals';

export type StandingParts = {
  readonly network: DemoNetwork;
  readonly services: HistoricalServices;
  readonly caller: DemoCaller;
  readonly known: KnownThings;
  readonly progress: ProgressFile;
  readonly at: Date;
};

const limits = { atOnce: 6, ahead: 200, aheadMs: Infinity };

/** Lists the organisations, their offerings, first staff and then agreements, each by the administrator who keeps them. Throws StepRefused. */
export const layStandingNetwork = async (parts: StandingParts): Promise<void> => {
  const { network, caller, at } = parts;
  const { operators, centres, partners } = kindsOf(network);
  const [founder, ...others] = operators;
  if (!founder) throw new Error('A network begins with an operator');
  const administrators = network.staff.filter(({ role }) => role === 'administrator');
  const founding = administrators.find(({ organisation }) => organisation === founder.key);
  if (!founding) throw new Error('A network begins with an administrator');
  const administratorOf = (operator: string | null): string =>
    administrators.find(({ organisation }) => organisation === operator)?.key ?? founding.key;
  const keeperOf = ({ controller, input }: DemoOrganisation): string =>
    administratorOf(controller ?? others.find((one) => one.input.country === input.country)?.key ?? null);
  const byKey = new Map(network.organisations.map((one) => [one.key, one]));
  const keeperOfKey = (key: string): string => {
    const organisation = byKey.get(key);
    return organisation ? keeperOf(organisation) : founding.key;
  };

  await once(parts, 'begin', () => begin(parts, founder, founding));
  const as = (actor: string): By => ({ actor, at });
  const list = (organisation: DemoOrganisation, actor: string) => ({
    name: organisation.key,
    about: organisation.controller ?? organisation.key,
    work: () => caller.ask(listOrganisation, organisation.input, as(actor)),
  });
  const join = (member: DemoStaff, actor: string) => ({
    name: member.key,
    about: member.organisation,
    work: () => caller.ask(joinStaffMember, member.input, as(actor)),
  });

  await all(
    parts,
    others.map((one) => list(one, founding.key)),
  );
  await all(
    parts,
    administrators.filter((one) => one !== founding).map((one) => join(one, founding.key)),
  );
  await all(
    parts,
    [...centres, ...partners].map((one) => list(one, keeperOf(one))),
  );
  await all(
    parts,
    network.offerings.map(({ key, partner, input }) => ({
      name: key,
      about: partner,
      work: () => caller.ask(publishOffering, input, as(keeperOfKey(partner))),
    })),
  );
  await all(
    parts,
    network.staff
      .filter(({ from, role }) => from === null && role !== 'administrator')
      .map((one) => join(one, keeperOfKey(one.organisation))),
  );
  await all(
    parts,
    network.agreements.map(({ controller, partner, input }) => ({
      name: `${controller}/${partner}/${input.validFrom}`,
      about: controller,
      work: () => caller.ask(concludeAgreement, input, as(administratorOf(controller))),
    })),
  );
};

const kindsOf = ({ organisations }: DemoNetwork) => {
  const ofKind = (kind: CallInput<typeof listOrganisation>['kind']) =>
    organisations.filter(({ input }) => input.kind === kind);
  return { operators: ofKind('operator'), centres: ofKind('centre'), partners: ofKind('partner-agency') };
};

const begin = async (
  { services }: StandingParts,
  operator: DemoOrganisation,
  administrator: DemoStaff,
): Promise<Learnt> => {
  const begun = await bootstrapNetwork(services.platformOf('directory'), {
    operator: operator.input,
    administrator: administrator.input,
  });
  if (!begun.ok) throw new StepRefused(begun.refusal.code);
  return { id: begun.value.administratorId, version: 1 };
};

type Entry = { readonly name: string; readonly about: string; readonly work: () => Promise<Learnt> };

const all = async (parts: StandingParts, entries: readonly Entry[]): Promise<void> => {
  const lanes = new Lanes(limits);
  for (const { name, about, work } of entries) {
    await lanes.put({ at: 0, about: [about], work: () => once(parts, name, work) });
  }
  await lanes.idle();
};

const once = async ({ progress, known }: StandingParts, name: string, work: () => Promise<Learnt>): Promise<void> => {
  const before = progress.find(name);
  const learnt = before ?? (await work());
  if (learnt.id !== undefined && learnt.version !== undefined) known.reached(learnt.id, learnt.version);
  if (!before) progress.note(name, learnt);
};
