import { acceptReferral, type CallInput } from '@mrc/contracts';
import { localDay } from '@mrc/kernel';
import { ServicePlatform, type CallContext } from '@mrc/service-kit';
import { Injectable } from '@nestjs/common';
import { changeReferral, type Changed } from './change-referral';
import { accept, type Referral } from './referral';

/** Takes a referral on, with an appointment where there is one. */
@Injectable()
export class AcceptReferral {
  constructor(private readonly platform: ServicePlatform) {}

  execute(input: CallInput<typeof acceptReferral>, call: CallContext): Promise<Changed> {
    const { appointmentAt, appointmentPlace } = input;
    const appointmentOn = appointmentAt && localDay(new Date(appointmentAt), call.actor.timeZone);
    const decide = (referral: Referral, at: Date) =>
      accept(referral, { at, appointmentAt, appointmentPlace }, appointmentOn);
    return changeReferral(this.platform, { contract: acceptReferral, action: 'accept', decide }, input, call);
  }
}
