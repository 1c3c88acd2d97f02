import type { StaffActor } from '@mrc/access';
import type { Role } from '@mrc/contracts';
import { newId } from '@mrc/kernel';
import { callBy, staffWith, type TestPlatform } from '@mrc/testing';
import { bootstrapNetwork } from '../bootstrap';
import { detachOfficer } from '../officers/detach-officer';
import { listOrganisation } from '../organisation/list-organisation';
import { publishOffering } from '../organisation/publish-offering';
import { joinStaffMember } from '../staff-member/join-staff-member';
import { suspendStaffMember } from '../staff-member/suspend-staff-member';
import { offeringInput, operatorInput, staffInput } from './inputs.fixture';

type Listing = NonNullable<Parameters<typeof operatorInput>[0]>;

const founderHolds = ['TJ', 'KG', 'KZ'];

/** Builds a network for a spec by the use cases themselves. */
export class TestNetwork {
  readonly #db: TestPlatform;
  readonly founderId: string;
  /** The administrator of the first operator. */
  readonly founder: StaffActor;

  private constructor(db: TestPlatform, founderId: string, administratorId: string) {
    this.#db = db;
    this.founderId = founderId;
    this.founder = administratorOf(founderId, administratorId, founderHolds);
  }

  static async begin(db: TestPlatform): Promise<TestNetwork> {
    const operator = operatorInput({ name: 'Founder' });
    const administrator = staffInput(operator.commandId, 'administrator', { jurisdictions: founderHolds });
    const begun = await bootstrapNetwork(db.platform, { operator, administrator });
    if (!begun.ok) throw new Error(begun.refusal.code);
    return new TestNetwork(db, operator.commandId, administrator.commandId);
  }

  async list(parts: Listing, by = this.founder): Promise<string> {
    const input = operatorInput(parts);
    await accepted(listOrganisation.execute(this.#db.platform, input, callBy(by)));
    return input.commandId;
  }

  centre(parts: Listing = {}): Promise<string> {
    return this.list({ kind: 'centre', operatorId: this.founderId, ...parts });
  }

  partner(parts: Listing = {}): Promise<string> {
    return this.list({ kind: 'partner-agency', ...parts });
  }

  /** Another operator, with an administrator of its own. */
  async operator(parts: Listing = {}): Promise<StaffActor> {
    const id = await this.list({ kind: 'operator', ...parts });
    return administratorOf(id, await this.join(id, 'administrator'));
  }

  async offering(
    partnerId: string,
    parts: Parameters<typeof offeringInput>[1] = {},
    by = this.founder,
  ): Promise<string> {
    const input = offeringInput(partnerId, parts);
    await accepted(publishOffering.execute(this.#db.platform, input, callBy(by)));
    return input.commandId;
  }

  /** An officer who works at a partner, attached to these offerings. */
  async officer(partnerId: string, offeringIds: string[]): Promise<StaffActor> {
    return officerOf(partnerId, offeringIds, await this.join(partnerId, 'partner-officer', { offeringIds }));
  }

  async suspend(staffId: string, expectedVersion = 1): Promise<void> {
    const input = { commandId: newId(), staffId, expectedVersion };
    await accepted(suspendStaffMember.execute(this.#db.platform, input, callBy(this.founder)));
  }

  async detach(offeringId: string, staffId: string): Promise<void> {
    const [row] = await this.#db.query(
      `select p.version from directory.offering o join directory.organisation p on p.id = o.organisation_id where o.id = '${offeringId}'`,
    );
    const input = { commandId: newId(), offeringId, staffId, expectedVersion: Number(row?.['version']) };
    await accepted(detachOfficer.execute(this.#db.platform, input, callBy(this.founder)));
  }

  async join(
    organisationId: string,
    role: Role,
    parts: Parameters<typeof staffInput>[2] = {},
    by = this.founder,
  ): Promise<string> {
    const input = staffInput(organisationId, role, parts);
    await accepted(joinStaffMember.execute(this.#db.platform, input, callBy(by)));
    return input.commandId;
  }
}

export const administratorOf = (operatorId: string, staffId = newId(), jurisdictions = ['TJ']): StaffActor =>
  staffWith(['administrator'], {
    staffId,
    organisationId: operatorId,
    controllerId: operatorId,
    centreId: null,
    jurisdictions,
  });

/** What the token of a partner's officer says who was attached to these offerings when it was made. */
export const officerOf = (partnerId: string, offeringIds: string[], staffId = newId()): StaffActor =>
  staffWith(['partner-officer'], {
    staffId,
    organisationId: partnerId,
    controllerId: partnerId,
    centreId: null,
    offeringIds,
  });

const accepted = async (work: Promise<{ ok: true } | { ok: false; refusal: { code: string } }>): Promise<void> => {
  const result = await work;
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
};
