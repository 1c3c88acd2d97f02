import { eachDue, ServicePlatform, traceOf, type TickStep } from '@mrc/service-kit';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { numberKeysIn } from '../person/document-number';
import { digestAnew, documentsDigestedBefore } from '../person/document.store';
import { noId } from '@mrc/kernel';

const atOnce = 200;

/** Digests numbers of documents anew that a key before the one in use digested, until none is left. */
@Injectable()
export class DigestNumbersAnew implements OnModuleInit {
  constructor(private readonly platform: ServicePlatform) {}

  onModuleInit(): void {
    this.platform.ticks.add('digest-numbers-anew', (_now, step) => this.execute(step));
  }

  execute(step?: TickStep): Promise<void> {
    const { worker, log } = this.platform;
    const keysIn = (controller: string) => numberKeysIn(this.platform, controller);
    const { by } = keysIn(noId);
    return eachDue(
      {
        atOnce,
        page: (after) => worker.inOpenTransaction((tx) => documentsDigestedBefore(tx, by, after, atOnce)),
        work: ({ id }) => worker.inOpenTransaction((tx) => digestAnew(tx, id, keysIn)),
        failed: ({ id }, error) => {
          log.error({ document: id, ...traceOf(error) }, 'The number of a document could not be digested anew');
        },
      },
      step,
    );
  }
}
