import { readMigrationStatus, type CallOutput } from '@mrc/contracts';
import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { staffNameOf } from '../directory/staff-name';
import type { Operation } from '../operation/operation';

type MigrationStatusChange = CallOutput<typeof readMigrationStatus>['changes'][number];

@Resolver('MigrationStatusChange')
export class MigrationStatusChangeResolver {
  @ResolveField()
  staff(@Parent() change: MigrationStatusChange, @Context() { load }: Operation) {
    return staffNameOf(load, change.staffId);
  }
}
