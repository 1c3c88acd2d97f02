import { allCalls, timelinePage, type CallContract, type TimelineEntry } from '@mrc/contracts';
import { newId } from '@mrc/kernel';
import type { Caller } from '@mrc/service-kit';
import { Calls } from '../calls/calls';
import { mergedTimeline, timelineCalls, type TimelinePage } from './merged-timeline';

const subject = newId();

const entry = (second: number, type = 'request.received'): TimelineEntry => ({
  id: newId(),
  type,
  occurredOn: '2026-11-23',
  recordedAt: new Date(Date.UTC(2026, 10, 23, 9, 0, second)).toISOString(),
  aggregateId: subject,
  subjectId: subject,
  centreId: null,
  staffId: null,
  facts: { reason: 'need-met', hours: 5.5, none: null },
});

/** Services that page their own entries by position from a starting entry, newest first. */
const calls = (timelines: Readonly<Record<string, TimelineEntry[]>>, most = 100) => {
  const call = async (contract: CallContract, input: { first: number; after: string | null }) => {
    const rows = timelines[contract.service] ?? [];
    const start = input.after === null ? 0 : rows.findIndex((row) => row.id === input.after) + 1;
    const page = rows.slice(start, start + Math.min(input.first, most));
    const last = page.at(-1);
    const more = last !== undefined && rows.at(-1) !== last;
    return { outcome: 'ok', value: { rows: page, endCursor: more ? last.id : null } };
  };
  return new Calls(call as unknown as Caller, {
    token: 't',
    traceparent: '',
    atLeast: undefined,
    seal: () => '',
  });
};

const readAll = async (asked: Calls, first: number): Promise<TimelinePage['rows']> => {
  const rows: TimelinePage['rows'] = [];
  let after: string | null = null;
  for (let page = 0; page < 100; page += 1) {
    const answer: TimelinePage = await mergedTimeline(asked, [subject], { first, after });
    expect(answer.rows.length).toBeLessThanOrEqual(first);
    rows.push(...answer.rows);
    after = answer.endCursor;
    if (after === null) return rows;
  }
  throw new Error('the timeline has no end');
};

const timelines = {
  registration: [50, 49, 30, 30, 30, 2].map((second) => entry(second)),
  assistance: [48, 30, 30, 1].map((second) => entry(second)),
  referrals: [60, 47, 46, 45, 44, 43, 42, 41, 40, 39, 38, 37].map((second) => entry(second)),
};
const all = Object.values(timelines).flat();

describe('one timeline of three services', () => {
  it('leaves out no timeline of the contracts', () => {
    expect(new Set(timelineCalls)).toEqual(new Set(allCalls.filter(({ output }) => output === timelinePage)));
  });

  it.each([1, 2, 3, 5, 7, 22, 100])('shows everything once, newest first, in pages of %i', async (first) => {
    const rows = await readAll(calls(timelines), first);
    expect(rows.map((row) => row.id).sort()).toEqual(all.map((row) => row.id).sort());
    const times = rows.map((row) => row.recordedAt);
    expect(times).toEqual([...times].sort().reverse());
  });

  it('loses nothing where services fill their pages differently', async () => {
    const rows = await readAll(calls(timelines, 2), 5);
    expect(new Set(rows.map((row) => row.id)).size).toBe(all.length);
    expect(rows).toHaveLength(all.length);
  });

  it('shows nothing twice where something happens between two pages', async () => {
    const moving = { ...timelines, registration: [...timelines.registration] };
    const asked = calls(moving);
    const first = await mergedTimeline(asked, [subject], { first: 4 });
    moving.registration.unshift(entry(59), entry(58), entry(57), entry(56), entry(55));
    const second = await mergedTimeline(asked, [subject], { first: 4, after: first.endCursor });
    const shown = [...first.rows, ...second.rows].map((row) => row.id);
    const expected = all.sort((a, b) => b.recordedAt.localeCompare(a.recordedAt)).slice(0, 8);
    expect(shown).toEqual(expected.map((row) => row.id));
  });

  it('writes facts as names with texts', async () => {
    const { rows } = await mergedTimeline(calls(timelines), [subject], { first: 1 });
    expect(rows[0]?.facts).toEqual([
      { name: 'reason', value: 'need-met' },
      { name: 'hours', value: '5.5' },
      { name: 'none', value: null },
    ]);
  });

  it.each(['', 'x', Buffer.from('[]').toString('base64url'), Buffer.from('{"a":1}').toString('base64url')])(
    'refuses the cursor %j',
    async (after) => {
      await expect(mergedTimeline(calls(timelines), [subject], { first: 4, after })).rejects.toThrow('INVALID_INPUT');
    },
  );

  it.each([0, -1, 101, 1.5])('refuses a page of %d', async (first) => {
    await expect(mergedTimeline(calls(timelines), [subject], { first })).rejects.toThrow('INVALID_INPUT');
  });
});
