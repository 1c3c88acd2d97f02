import { runService } from '@mrc/service-kit';
import { assistance } from './assistance.module';

void runService(assistance);
