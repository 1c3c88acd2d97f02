import { refusal, reportService, type CallInput } from '@mrc/contracts';
import { refused } from '@mrc/kernel';
import { ServicePlatform, type CallContext } from '@mrc/service-kit';
import { Injectable } from '@nestjs/common';
import { changeReferral, type Changed } from './change-referral';
import { reportService as decideReport, type Referral } from './referral';

/** Records the partner's word that the service was given, today or on an earlier day. */
@Injectable()
export class ReportService {
  constructor(private readonly platform: ServicePlatform) {}

  async execute(input: CallInput<typeof reportService>, call: CallContext): Promise<Changed> {
    const { givenOn, note } = input;
    if (givenOn > this.platform.todayOf(call)) {
      return refused(refusal('INVALID_INPUT', { issues: [{ path: 'givenOn', problem: 'in-the-future' }] }));
    }
    const decide = (referral: Referral) => decideReport(referral, { on: givenOn, note });
    return changeReferral(this.platform, { contract: reportService, action: 'report-service', decide }, input, call);
  }
}
