import { previewDisclosure, type CallOutput } from '@mrc/contracts';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';

type Preview = CallOutput<typeof previewDisclosure>;

@Resolver('DisclosurePreview')
export class DisclosurePreviewResolver {
  @ResolveField()
  onceAccepted(@Parent() preview: Preview) {
    return { ...preview.onceAccepted, need: preview.now };
  }
}
