import { createHash } from 'node:crypto';
import type { actorTokenSigner, StaffActor } from '@mrc/access';
import type { CallAnswer, CallContract, CallInput, ServiceName } from '@mrc/contracts';
import { connectServices } from '@mrc/service-kit';

const callMs = 20_000;

const idOf = (name: string): string => {
  const bytes = createHash('sha256').update(`local administrator ${name}`).digest().subarray(0, 16);
  // a UUID of version 8 (RFC 9562 §5.8): made of a name, the same each time
  bytes.writeUInt8(0x80 | (bytes.readUInt8(6) & 0x0f), 6);
  bytes.writeUInt8(0x80 | (bytes.readUInt8(8) & 0x3f), 8);
  const hex = bytes.toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
};

/** Who administers the network on its own machine, as services know a member of staff: of no organisation and no register. */
export const localAdministrator = (name: string): StaffActor => {
  const id = idOf(name);
  return {
    kind: 'staff',
    staffId: id,
    organisationId: id,
    controllerId: id,
    centreId: null,
    timeZone: 'UTC',
    jurisdictions: [],
    offeringIds: [],
    roles: ['administrator'],
  };
};

/** Calls services as the local administrator, with tokens signed as its own directory signs them. */
export type Administrator = {
  ask<C extends CallContract>(contract: C, input: CallInput<C>): Promise<CallAnswer<C>>;
  close(): Promise<void>;
};

export const administratorOf = (
  name: string,
  sign: Awaited<ReturnType<typeof actorTokenSigner>>,
  addresses: Readonly<Record<ServiceName, string>>,
): Administrator => {
  const connected = connectServices(addresses);
  const actor = localAdministrator(name);
  return {
    ask: async (contract, input) => {
      const { token } = await sign(actor, new Date());
      return connected.call(contract, input, { token, timeLeft: callMs });
    },
    close: () => connected.close(),
  };
};
