import { getClosedView, getTotals, type CallInput } from '@mrc/contracts';
import { Serve, type CallContext } from '@mrc/service-kit';
import { Controller } from '@nestjs/common';
import { GetClosedView } from './closed-view/get-closed-view';
import { GetTotals } from './total/get-totals';

@Controller()
export class ReportingController {
  constructor(
    private readonly getTotals: GetTotals,
    private readonly getClosedView: GetClosedView,
  ) {}

  @Serve(getTotals, { reads: 'facts' })
  totals(input: CallInput<typeof getTotals>, call: CallContext) {
    return this.getTotals.execute(input, call);
  }

  @Serve(getClosedView)
  closedView(input: CallInput<typeof getClosedView>, call: CallContext) {
    return this.getClosedView.execute(input, call);
  }
}
