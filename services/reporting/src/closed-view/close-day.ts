import type { ServicePlatform } from '@mrc/service-kit';
import { closedCells } from './closed-cells';
import { saveClosing, takeClosing } from './closing.store';
import { countFacts, liveTotals } from './count.queries';

/**
 * Closes the figures as of the end of `day` (`YYYY-MM-DD`): every view is counted anew over what is known now, what must not be
 * shown is hidden, and the last close is replaced. Does nothing while another process is closing.
 */
export const closeDay = (platform: ServicePlatform, day: string): Promise<void> =>
  platform.worker.inOpenTransaction(async (tx) => {
    await tx.query('set transaction isolation level repeatable read');
    if (!(await takeClosing(tx))) return;
    const counts = await countFacts(tx, day);
    const totals = await liveTotals(tx);
    const jurisdictions = [...new Set([...platform.jurisdictions, ...counts.map((count) => count.jurisdiction)])];
    const cells = jurisdictions.flatMap((jurisdiction) =>
      closedCells(
        counts.filter((count) => count.jurisdiction === jurisdiction),
        totals.get(jurisdiction) ?? {},
        day,
      ),
    );
    await saveClosing(tx, jurisdictions, { on: day, at: platform.clock.now() }, cells);
  });
