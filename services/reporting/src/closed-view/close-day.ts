import { traceOf, type ServicePlatform } from '@mrc/service-kit';
import { closedCells } from './closed-cells';
import { findFigures, saveClosing, takeClosing } from './closing.store';
import { countFacts, liveTotals } from './count.queries';

/**
 * Closes the figures as of the end of `day` (`YYYY-MM-DD`), of one jurisdiction after the other: every view is counted anew over
 * what is known now, what must not be shown is hidden, and the last close is replaced. Where that fails it is logged, the last
 * close stays, and the others go on. Does nothing while another process is closing.
 */
export const closeDay = async (platform: ServicePlatform, day: string, only?: readonly string[]): Promise<void> => {
  const jurisdictions = only ?? (await jurisdictionsOf(platform));
  for (const jurisdiction of jurisdictions) {
    try {
      await closeOne(platform, jurisdiction, day);
    } catch (error) {
      platform.log.error({ jurisdiction, day, ...traceOf(error) }, 'The figures of a jurisdiction could not be closed');
    }
  }
};

const jurisdictionsOf = async (platform: ServicePlatform): Promise<readonly string[]> =>
  (await platform.worker.inOpenTransaction((tx) => findFigures(tx, platform.jurisdictions))).map(
    ({ jurisdiction }) => jurisdiction,
  );

const closeOne = (platform: ServicePlatform, jurisdiction: string, day: string): Promise<void> =>
  platform.worker.inOpenTransaction(async (tx) => {
    await tx.query('set transaction isolation level repeatable read');
    if (!(await takeClosing(tx))) return;
    const counts = await countFacts(tx, jurisdiction, day);
    const cells = closedCells(counts, await liveTotals(tx, jurisdiction), day);
    await saveClosing(tx, { jurisdiction, on: day, at: platform.clock.now() }, cells);
  });
