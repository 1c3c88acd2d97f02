import { runService } from '@mrc/service-kit';
import { reporting } from './reporting.module';

void runService(reporting);
