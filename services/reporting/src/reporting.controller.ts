import { getTotals, type CallInput } from '@mrc/contracts';
import { Serve, type CallContext } from '@mrc/service-kit';
import { Controller } from '@nestjs/common';
import { GetTotals } from './total/get-totals';

@Controller()
export class ReportingController {
  constructor(private readonly totals: GetTotals) {}

  @Serve(getTotals, { reads: 'facts' })
  getTotals(input: CallInput<typeof getTotals>, call: CallContext) {
    return this.totals.execute(input, call);
  }
}
