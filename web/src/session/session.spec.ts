import { sessionOf } from './session';

const profile = {
  staffId: '9b7d1c52-0a0f-4c58-9a3e-1d2f3a4b5c6d',
  name: 'Test Worker',
  organisationName: 'Test Centre',
  centreId: null,
  timeZone: 'Asia/Dushanbe',
  country: 'TJ',
  roles: ['case-worker', 'protection-officer', 'wizard'],
  language: 'ru',
};

describe('what the gateway says of the session', () => {
  it('is who is signed in, with the roles the console knows', () => {
    expect(sessionOf({ state: 'signed-in', profile })).toMatchObject({
      state: 'signed-in',
      profile: { name: 'Test Worker', roles: ['CASE_WORKER', 'PROTECTION_OFFICER'] },
    });
  });

  it('is a lock, with or without knowing whose', () => {
    expect(sessionOf({ state: 'locked', profile })).toMatchObject({
      state: 'locked',
      profile: { name: 'Test Worker' },
    });
    expect(sessionOf({ state: 'locked' })).toEqual({ state: 'locked', profile: null });
  });

  it.each([undefined, null, 'x', {}, { state: 'signed-in' }, { state: 'signed-in', profile: { name: 'x' } }])(
    'is signed out where it makes no sense: %p',
    (answer) => {
      expect(sessionOf(answer)).toEqual({ state: 'signed-out' });
    },
  );
});
