import { appointmentSaid } from './appointment';

const moscow = 'Europe/Moscow';
const now = new Date('2026-11-30T08:00:00Z');
const nothing = { appointmentAt: null, appointmentClock: null, appointmentZone: null, appointmentPlace: null };

describe('an appointment as it is said', () => {
  const said = (input: Partial<Parameters<typeof appointmentSaid>[0]>, zoneThere = moscow) =>
    appointmentSaid({ ...nothing, ...input }, zoneThere, now);
  const issue = (path: string, problem: string) => ({
    ok: false,
    refusal: { code: 'INVALID_INPUT', facts: { issues: [{ path, problem }] } },
  });

  it('is a wall time at the place of the partner', () => {
    expect(said({ appointmentClock: '2026-11-30T23:30', appointmentPlace: 'Room 4' })).toEqual({
      ok: true,
      value: {
        appointment: {
          appointmentAt: '2026-11-30T20:30:00.000Z',
          appointmentZone: moscow,
          appointmentPlace: 'Room 4',
        },
        on: '2026-11-30',
      },
    });
  });

  it('is one in the zone that is said, where one is', () => {
    expect(said({ appointmentClock: '2026-12-01T10:00', appointmentZone: 'Asia/Vladivostok' })).toMatchObject({
      value: { appointment: { appointmentAt: '2026-12-01T00:00:00.000Z', appointmentZone: 'Asia/Vladivostok' } },
    });
  });

  it('is at the place of the partner also where a program of the last release says its moment alone', () => {
    const { appointmentAt, appointmentPlace } = { ...nothing, appointmentAt: '2026-11-30T21:30:00Z' };
    expect(appointmentSaid({ appointmentAt, appointmentPlace }, moscow, now)).toMatchObject({
      value: { appointment: { appointmentAt: '2026-11-30T21:30:00.000Z', appointmentZone: moscow }, on: '2026-12-01' },
    });
  });

  it('is none where no time is said, and then in no zone', () => {
    const none = { appointmentAt: null, appointmentZone: null, appointmentPlace: 'Room 4' };
    expect(said({ appointmentPlace: 'Room 4', appointmentZone: moscow })).toEqual({
      ok: true,
      value: { appointment: none, on: null },
    });
  });

  it('is refused where the clocks there are put forward over it', () => {
    const clock = { appointmentClock: '2027-03-28T02:30' };
    expect(said(clock, 'Europe/Warsaw')).toEqual(issue('appointmentClock', 'no-such-time'));
    expect(said(clock)).toMatchObject({ ok: true });
  });

  it.each([
    ['Europe/Moscow', '2026-11-30T10:59', false],
    ['Europe/Moscow', '2026-11-30T11:00', true],
    ['Asia/Dushanbe', '2026-11-30T12:59', false],
    ['Asia/Dushanbe', '2026-11-30T13:00', true],
  ])('is refused where it is over at the place: in %s at %s', (zone, appointmentClock, holds) => {
    const answer = said({ appointmentClock }, zone);
    if (holds) expect(answer).toMatchObject({ ok: true });
    else expect(answer).toEqual(issue('appointmentClock', 'passed-already'));
  });

  it('is refused where its moment is over, as programs of the last release say it', () => {
    expect(said({ appointmentAt: '2026-11-30T07:59:00Z' })).toEqual(issue('appointmentAt', 'passed-already'));
  });

  it('is refused in a zone that does not exist', () => {
    const answer = said({ appointmentClock: '2026-12-01T10:00', appointmentZone: 'Asia/Khujand' });
    expect(answer).toEqual(issue('appointmentZone', 'not-a-time-zone'));
  });
});
