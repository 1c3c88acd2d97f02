import { newDeviceId } from '@mrc/access';
import { newId, ok, refused, type Result } from '@mrc/kernel';
import type { Cause } from '@mrc/messaging';
import { ServicePlatform } from '@mrc/service-kit';
import { Injectable } from '@nestjs/common';
import { builtInIssuer } from '../identity/identity.store';
import { rememberDevice } from '../identity/known-device.store';
import { hashPassword } from '../identity/password';
import { loadLinkOwner, replacePassword } from '../identity/password-link.store';
import { loadOrganisation, organisationStream } from '../organisation/organisation.store';
import { setPassword } from '../staff-member/staff-member';
import { findStaffMember, loadStaffMember, saveVersion, staffStream } from '../staff-member/staff-member.store';

export type NewPasswordGiven = {
  readonly token: string;
  readonly password: string;
  /** The id in the browser's signed cookie. */
  readonly device: string | null;
};

type LinkOver = { readonly code: 'LINK_OVER' };
const over = refused<LinkOver>({ code: 'LINK_OVER' });

/** Sets a new password for whoever had the link, which works once, and ends all that the old one had opened. */
@Injectable()
export class NewPassword {
  constructor(private readonly platform: ServicePlatform) {}

  async execute({ token, password, device }: NewPasswordGiven): Promise<Result<{ device: string }, LinkOver>> {
    const { worker, journal, clock } = this.platform;
    const at = clock.now();
    const owner = await worker.inOpenTransaction(async (tx) => {
      const staffId = await loadLinkOwner(tx, token, at);
      return staffId === undefined ? undefined : findStaffMember(tx, staffId);
    });
    if (!owner) return over;
    const hash = await hashPassword(password);
    const used = device ?? newDeviceId();
    return worker.decide<{ device: string }, LinkOver>(
      { kind: 'system', organisationId: owner.controller },
      async (tx) => {
        const staffId = await loadLinkOwner(tx, token, at);
        const member = staffId === undefined ? undefined : await loadStaffMember(tx, staffId);
        const organisation = member && (await loadOrganisation(tx, member.organisationId));
        if (member?.state !== 'active' || !organisation) return over;
        const { next, events } = setPassword(member);
        const { centre, occurredOn } = organisationStream(organisation, at);
        const version = await journal.append(tx, staffStream(member, centre, occurredOn), events, causeAt(at));
        await saveVersion(tx, next, version);
        await replacePassword(tx, builtInIssuer, next.id, hash);
        await rememberDevice(tx, next.id, used, at);
        return ok({ device: used });
      },
    );
  }
}

const causeAt = (at: Date): Cause => ({
  actor: null,
  correlationId: newId(),
  causationId: null,
  traceparent: null,
  at,
});
