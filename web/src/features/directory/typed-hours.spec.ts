import { asTyped, readHours } from './typed-hours';

const nothing = asTyped(null);
const monday = (typed: string) => readHours({ ...nothing, MONDAY: typed });
const span = (opens: string, closes: string) => ({ day: 'MONDAY', opens, closes });

describe('hours that are typed', () => {
  it.each([
    ['9-17', [span('09:00', '17:00')]],
    ['09:00–13:00, 14.30 — 17', [span('09:00', '13:00'), span('14:30', '17:00')]],
    ['0-24', [span('00:00', '24:00')]],
    [' ', []],
  ])('%s are read', (typed, spans) => {
    expect(monday(typed)).toEqual({ spans, unread: [] });
  });

  it.each(['9', '9-', 'closed', '24-9', '9-12-15', '9-25', '9–13, later'])('%s is said to be unreadable', (typed) => {
    expect(monday(typed).unread).toEqual(['MONDAY']);
  });

  it('are read as they were written', () => {
    const hours = [
      { day: 'SUNDAY', opens: '14:00', closes: '17:00' } as const,
      { day: 'MONDAY', opens: '09:00', closes: '24:00' } as const,
      { day: 'SUNDAY', opens: '09:00', closes: '13:00' } as const,
    ];
    expect(asTyped(hours)).toEqual({ ...nothing, MONDAY: '09:00–24:00', SUNDAY: '09:00–13:00, 14:00–17:00' });
    expect(readHours(asTyped(hours)).spans).toEqual([hours[1], hours[2], hours[0]]);
  });
});
