import type { Permissions } from '@mrc/access';
import { desk, protection, type PersonPlace } from '../person/person.permissions';

export const timelinePermissions: Permissions<'see-timeline', PersonPlace> = { 'see-timeline': [desk, protection] };
