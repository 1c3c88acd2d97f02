import { getDisclosed, prepareDisclosure, previewDisclosure, type CallInput } from '@mrc/contracts';
import { Serve, type CallContext } from '@mrc/service-kit';
import { Controller } from '@nestjs/common';
import { PrepareDisclosure } from './prepare-disclosure';
import { ReadDisclosed } from './read-disclosed';

@Controller()
export class DisclosureController {
  constructor(
    private readonly prepareDisclosure: PrepareDisclosure,
    private readonly readDisclosed: ReadDisclosed,
  ) {}

  @Serve(prepareDisclosure, { reads: 'known-organisation' })
  prepare(input: CallInput<typeof prepareDisclosure>, call: CallContext) {
    return this.prepareDisclosure.execute(input, call);
  }

  @Serve(previewDisclosure)
  preview(input: CallInput<typeof previewDisclosure>, call: CallContext) {
    return this.readDisclosed.preview(input, call);
  }

  @Serve(getDisclosed)
  disclosed(input: CallInput<typeof getDisclosed>, call: CallContext) {
    return this.readDisclosed.disclosed(input, call);
  }
}
