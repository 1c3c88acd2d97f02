import {
  assignRequest,
  assistanceTimeline,
  closeRequest,
  countMyWork,
  getRequests,
  listMyWork,
  listRequestsOfSubjects,
  receiveRequest,
  recordService,
  reopenRequest,
  type CallInput,
} from '@mrc/contracts';
import { Serve, type CallContext } from '@mrc/service-kit';
import { Controller, UseInterceptors } from '@nestjs/common';
import { KnownColleagues } from '../known-colleague/known-colleagues';
import { AssignRequest } from './assign-request';
import { CloseRequest } from './close-request';
import { ReceiveRequest } from './receive-request';
import { RecordService } from './record-service';
import { ReopenRequest } from './reopen-request';
import { RequestQueries } from './request.queries';
import { TimelineQuery } from './timeline.queries';
import { WorkQueries } from './work.queries';

@Controller()
@UseInterceptors(KnownColleagues)
export class RequestController {
  constructor(
    private readonly receiveRequest: ReceiveRequest,
    private readonly assignRequest: AssignRequest,
    private readonly recordService: RecordService,
    private readonly closeRequest: CloseRequest,
    private readonly reopenRequest: ReopenRequest,
    private readonly requests: RequestQueries,
    private readonly work: WorkQueries,
    private readonly timeline: TimelineQuery,
  ) {}

  @Serve(receiveRequest, { reads: 'known-subject' })
  receive(input: CallInput<typeof receiveRequest>, call: CallContext) {
    return this.receiveRequest.execute(input, call);
  }

  @Serve(assignRequest)
  assign(input: CallInput<typeof assignRequest>, call: CallContext) {
    return this.assignRequest.execute(input, call);
  }

  @Serve(recordService)
  record(input: CallInput<typeof recordService>, call: CallContext) {
    return this.recordService.execute(input, call);
  }

  @Serve(closeRequest)
  close(input: CallInput<typeof closeRequest>, call: CallContext) {
    return this.closeRequest.execute(input, call);
  }

  @Serve(reopenRequest)
  reopen(input: CallInput<typeof reopenRequest>, call: CallContext) {
    return this.reopenRequest.execute(input, call);
  }

  @Serve(getRequests)
  get(input: CallInput<typeof getRequests>, call: CallContext) {
    return this.requests.get(input, call);
  }

  @Serve(listRequestsOfSubjects)
  ofSubjects(input: CallInput<typeof listRequestsOfSubjects>, call: CallContext) {
    return this.requests.ofSubjects(input, call);
  }

  @Serve(listMyWork)
  listWork(input: CallInput<typeof listMyWork>, call: CallContext) {
    return this.work.list(input, call);
  }

  @Serve(countMyWork)
  countWork(input: CallInput<typeof countMyWork>, call: CallContext) {
    return this.work.count(input, call);
  }

  @Serve(assistanceTimeline)
  happened(input: CallInput<typeof assistanceTimeline>, call: CallContext) {
    return this.timeline.list(input, call);
  }
}
