import { runService } from '@mrc/service-kit';
import { registration } from './registration.module';

void runService(registration);
