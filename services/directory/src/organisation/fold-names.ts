import { ServicePlatform } from '@mrc/service-kit';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { writeFoundBy } from './organisation.store';

const atOnce = 500;

/** Writes by which words an organisation is found, where a program of the last release listed it. */
@Injectable()
export class FoldNames implements OnModuleInit {
  constructor(private readonly platform: ServicePlatform) {}

  onModuleInit(): void {
    this.platform.ticks.add('fold-names', () => this.execute());
  }

  async execute(): Promise<void> {
    const { worker } = this.platform;
    let written = atOnce;
    while (written === atOnce) written = await worker.inOpenTransaction((tx) => writeFoundBy(tx, atOnce));
  }
}
