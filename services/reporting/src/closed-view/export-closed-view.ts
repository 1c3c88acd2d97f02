import type { CallInput, CallOutput, CallRefusal, exportClosedView } from '@mrc/contracts';
import { ok, type Result } from '@mrc/kernel';
import type { CallContext } from '@mrc/service-kit';
import { Injectable } from '@nestjs/common';
import { csvOf } from './csv';
import { GetClosedView } from './get-closed-view';

type Contract = typeof exportClosedView;

const hiddenWords = {
  'small-number': 'not shown: small number',
  'would-give-another-away': 'not shown: would give another away',
} as const;

/** The view that may be read, as a CSV file: the same cells, with words where a number is hidden. */
@Injectable()
export class ExportClosedView {
  constructor(private readonly read: GetClosedView) {}

  async execute(
    input: CallInput<Contract>,
    call: CallContext,
  ): Promise<Result<CallOutput<Contract>, CallRefusal<Contract>>> {
    const read = await this.read.execute(input, call);
    if (!read.ok) return read;
    const { view, measure, dimensions, closedOn, closedAt, cells } = read.value;
    const csv = csvOf([
      ['source', `MRC Network, reporting, ${view}, ${measure}`],
      ['closed on', closedOn],
      ['closed at', closedAt],
      ['not shown', 'numbers from 1 to 9, and numbers that would give one of them away'],
      [],
      [...dimensions, measure],
      ...cells.map((cell) => [...cell.dimensions, cell.hidden ? hiddenWords[cell.hidden] : String(cell.value)]),
    ]);
    const year = input.year === null ? 'all-years' : String(input.year);
    return ok({ fileName: `${view}_${measure}_${year}_closed-${closedOn}.csv`, csv });
  }
}
