import {
  getMyProfile,
  getStaffNames,
  joinStaffMember,
  listColleagues,
  refusal,
  suspendStaffMember,
  type CallInput,
} from '@mrc/contracts';
import { ok, refused } from '@mrc/kernel';
import { Serve, ServicePlatform, type CallContext } from '@mrc/service-kit';
import { Controller } from '@nestjs/common';
import { JoinStaffMember } from './join-staff-member';
import { colleaguePage, findPost, profileOf, staffNames } from './staff-member.queries';
import { SuspendStaffMember } from './suspend-staff-member';

@Controller()
export class StaffMemberController {
  constructor(
    private readonly platform: ServicePlatform,
    private readonly joinStaffMember: JoinStaffMember,
    private readonly suspendStaffMember: SuspendStaffMember,
  ) {}

  @Serve(joinStaffMember)
  join(input: CallInput<typeof joinStaffMember>, call: CallContext) {
    return this.joinStaffMember.execute(input, call);
  }

  @Serve(suspendStaffMember)
  suspend(input: CallInput<typeof suspendStaffMember>, call: CallContext) {
    return this.suspendStaffMember.execute(input, call);
  }

  @Serve(getMyProfile)
  async profile(_input: CallInput<typeof getMyProfile>, call: CallContext) {
    const post = await this.platform.query(call, (tx) => findPost(tx, call.actor.staffId));
    return post && !post.suspended ? ok(profileOf(post)) : refused(refusal('NOT_SIGNED_IN', {}));
  }

  @Serve(getStaffNames)
  async names(input: CallInput<typeof getStaffNames>, call: CallContext) {
    return ok(await this.platform.query(call, (tx) => staffNames(tx, input.ids)));
  }

  @Serve(listColleagues)
  colleagues(input: CallInput<typeof listColleagues>, call: CallContext) {
    return this.platform.query(call, (tx) => colleaguePage(tx, input));
  }
}
