import { runService } from '@mrc/service-kit';
import { directory } from './directory.module';

void runService(directory);
