import { runService } from '@mrc/service-kit';
import { referrals } from './referrals.module';

void runService(referrals);
