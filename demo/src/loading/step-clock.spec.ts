import { runTraced } from '@mrc/kernel';
import { StepClock } from './step-clock';

const morning = new Date('2025-03-04T05:00:00Z');
const noon = new Date('2025-03-04T07:00:00Z');
const evening = new Date('2025-03-04T13:00:00Z');

describe('the clock of steps', () => {
  it('tells each step its own time, by the trace its calls carry', async () => {
    const clock = new StepClock(morning);
    const told = await Promise.all([
      clock.during(noon, async (trace) => runTraced(trace, async () => clock.now())),
      clock.during(evening, async () => clock.now()),
    ]);
    expect(told).toEqual([noon, evening]);
  });

  it('stands elsewhere for everything else, and for a trace whose step is over', async () => {
    const clock = new StepClock(morning);
    const trace = await clock.during(noon, async (given) => given);
    expect(runTraced(trace, () => clock.now())).toEqual(morning);
    clock.standAt(evening);
    expect(clock.now()).toEqual(evening);
  });
});
