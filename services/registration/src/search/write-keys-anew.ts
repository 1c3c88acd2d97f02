import { eachDue, ServicePlatform, traceOf, type TickStep } from '@mrc/service-kit';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { peopleWithOldKeys, writeKeysAnew } from './match-keys.store';

const atOnce = 200;

/** Writes the keys of people anew whom a release wrote that heard names otherwise, until nobody is left. */
@Injectable()
export class WriteKeysAnew implements OnModuleInit {
  constructor(private readonly platform: ServicePlatform) {}

  onModuleInit(): void {
    this.platform.ticks.add('write-keys-anew', (_now, step) => this.execute(step));
  }

  execute(step?: TickStep): Promise<void> {
    const { worker, log } = this.platform;
    return eachDue(
      {
        atOnce,
        page: (after) => worker.inOpenTransaction((tx) => peopleWithOldKeys(tx, after, atOnce)),
        work: ({ id }) => worker.inOpenTransaction((tx) => writeKeysAnew(tx, id)),
        failed: ({ id }, error) => {
          log.error({ person: id, ...traceOf(error) }, 'The keys of a person could not be written anew');
        },
      },
      step,
    );
  }
}
