import { getRequests, listMyWork, listSentReferrals, openPerson, type CallOutput } from '@mrc/contracts';
import { newId, ok } from '@mrc/kernel';
import { person, sentRow, workRow } from '../../../gateway/test/rows';
import { inState, sentReferral } from '../referral';
import { stage } from '../stage';

const at = (appointmentAt: string, appointmentClock: string, appointmentZone: string) => ({
  ...inState('accepted'),
  appointmentAt,
  appointmentClock,
  appointmentZone,
});

describe('a worker who looks at an appointment of a partner', () => {
  it.each([
    [
      'in another zone',
      at('2026-12-01T07:00:00.000Z', '2026-12-01T10:00', 'Europe/Moscow'),
      'Appointment 1 Dec 2026, 10:00 Moscow Time (12:00 on your clock)',
    ],
    [
      'in another zone, where it is another day',
      at('2026-11-30T20:30:00.000Z', '2026-11-30T23:30', 'Europe/Moscow'),
      'Appointment 30 Nov 2026, 23:30 Moscow Time (1 Dec 2026, 01:30 on your clock)',
    ],
    [
      'in another zone with the same clock',
      at('2026-12-01T07:00:00.000Z', '2026-12-01T12:00', 'Asia/Tashkent'),
      'Appointment 1 Dec 2026, 12:00 Uzbekistan Time',
    ],
    [
      'of the town',
      at('2026-12-01T07:00:00.000Z', '2026-12-01T12:00', 'Asia/Dushanbe'),
      'Appointment 1 Dec 2026, 12:00 Tajikistan Time',
    ],
  ])('%s reads it by the clock there', async (_where, parts, words) => {
    const tab = await sentReferral({ ...parts, may: [] }).onScreen();
    await tab.page.getByText(words, { exact: true }).waitFor();
  });

  it('reads it so in the list of what was sent', async () => {
    const row = { ...sentRow(), ...at('2026-12-01T07:00:00.000Z', '2026-12-01T10:00', 'Europe/Moscow') };
    stage.services.on(listSentReferrals, () => ok({ rows: [row], endCursor: null }));
    const tab = await stage.at('case-worker', '/referrals');
    await tab.text('Appointment 1 Dec 2026, 10:00 Moscow Time (12:00 on your clock)').waitFor();
  });

  it.each([
    ['accepted', 1],
    ['not-served', 0],
  ] as const)('reads it at the person only while it holds: %s', async (state, times) => {
    const id = newId();
    const set = at('2026-12-01T07:00:00.000Z', '2026-12-01T10:00', 'Europe/Moscow');
    stage.services.on(openPerson, () => ok(person(id)));
    stage.services.on(listSentReferrals, () =>
      ok({ rows: [{ ...sentRow(), ...set, ...inState(state), subjectId: id }], endCursor: null }),
    );
    const tab = await stage.at('case-worker', `/people/${id}`);
    await tab.page.getByRole('region', { name: 'Referrals' }).getByRole('link').waitFor();
    expect(await tab.page.getByText(/Moscow Time/).count()).toBe(times);
  });
});

describe('a worker who has to tell of an appointment', () => {
  const place = 'Rudaki 12, room 4; bring the contract';
  const inMoscow = '3 Dec 2126, 10:00 Moscow Time (12:00 on your clock)';

  const answered = (answers: CallOutput<typeof getRequests>[number]['answers'], at: string) => {
    const [id, subjectId] = [newId(), newId()];
    const moscow = { appointmentClock: `${at.slice(0, 10)}T10:00`, appointmentZone: 'Europe/Moscow' };
    const referral = { ...sentRow(), ...inState('accepted'), ...moscow, appointmentAt: at, appointmentPlace: place };
    const referralId = referral.id;
    const request = { ...workRow(subjectId, null), id, subjectKind: 'person' as const };
    const toPassOn = answers.map((each) => ({ ...each, referralId }));
    stage.services.on(getRequests, () => ok([{ ...request, answers: toPassOn }]));
    stage.services.on(listMyWork, () => ok({ rows: [{ ...request, answers: toPassOn }], endCursor: null }));
    stage.services.on(listSentReferrals, () =>
      ok({ rows: [{ ...referral, requestId: id, subjectId }], endCursor: null }),
    );
    return id;
  };
  const accepted = [{ referralId: newId(), referralVersion: 2, answer: 'accepted' as const }];

  it('reads when in the list', async () => {
    answered(accepted, '2126-12-03T07:00:00.000Z');
    const tab = await stage.at('case-worker', '/work');
    await tab.page.getByRole('tab', { name: 'Answers to pass on' }).click();
    await tab.text(`Tell the person: a partner has accepted · appointment ${inMoscow}`).waitFor();
  });

  it('reads when and where on the request, and still once the person knows', async () => {
    const tab = await stage.at('case-worker', `/requests/${answered(accepted, '2126-12-03T07:00:00.000Z')}`);
    const notice = tab.page.getByRole('status').filter({ hasText: 'Tell the person' });
    await notice.getByText(`Appointment: ${inMoscow}`).waitFor();
    await notice.getByText(place).waitFor();
    await tab.page.goto(`/requests/${answered([], '2126-12-03T07:00:00.000Z')}`);
    await tab.text(`Appointment: ${inMoscow}`).waitFor();
    await tab.text(place).waitFor();
  });

  it('is not led to one that has passed', async () => {
    const tab = await stage.at('case-worker', `/requests/${answered([], '2020-12-03T07:00:00.000Z')}`);
    await tab.page.getByRole('list', { name: 'Referrals' }).getByRole('link').waitFor();
    expect(await tab.page.getByText('Moscow Time').count()).toBe(0);
  });
});
