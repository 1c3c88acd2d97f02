import { oneKey } from '@mrc/service-kit';
import { isSameOrigin } from '../edge/same-origin';
import { returnPath } from './return-path';
import { Sealer } from './sealer';
import { idleMs, stateOf } from './session';
import { withoutOurCookies } from './session-cookie';

const now = new Date('2026-11-23T09:00:00Z');
const after = (ms: number) => new Date(now.getTime() + ms);

describe('the state of a session', () => {
  it.each([
    ['open while somebody works', { seenAt: after(-idleMs + 1), lockedAt: null, expiresAt: after(1) }, 'open'],
    ['locked after ten idle minutes', { seenAt: after(-idleMs), lockedAt: null, expiresAt: after(1) }, 'locked'],
    ['locked by its owner', { seenAt: now, lockedAt: now, expiresAt: after(1) }, 'locked'],
    ['expired at its end', { seenAt: now, lockedAt: null, expiresAt: now }, 'expired'],
    ['expired rather than locked', { seenAt: now, lockedAt: now, expiresAt: after(-1) }, 'expired'],
  ] as const)('is %s', (_, session, state) => {
    expect(stateOf(session, now)).toBe(state);
  });
});

describe('sealing', () => {
  const keyed = (secret: string, draftSecret = 'drafts') => new Sealer(oneKey(secret), draftSecret);
  const sealer = keyed('a secret of this test, long enough');
  const sealed = sealer.seal('refresh', 'row-1');

  it('opens with the same secret and the same row', () => {
    expect(keyed('a secret of this test, long enough').open(sealed, 'row-1')).toBe('refresh');
  });

  it('says something else each time', () => {
    expect(sealer.seal('refresh', 'row-1').equals(sealed)).toBe(false);
    expect(sealed.includes('refresh')).toBe(false);
  });

  it('does not open for another row, another secret, a changed byte or a stump', () => {
    const broken = Buffer.from(sealed);
    broken.writeUInt8(broken.readUInt8(broken.length - 1) ^ 1, broken.length - 1);
    expect(sealer.open(sealed, 'row-2')).toBeUndefined();
    expect(keyed('another secret of this test, as long').open(sealed, 'row-1')).toBeUndefined();
    expect(sealer.open(broken, 'row-1')).toBeUndefined();
    expect(sealer.open(sealed.subarray(0, 20), 'row-1')).toBeUndefined();
  });

  it('opens after its key has got a successor, and no more once that key is believed no longer', () => {
    const successor = { id: '1', secret: 'another secret of this test, as long' };
    const [before] = oneKey('a secret of this test, long enough');
    expect(new Sealer([successor, before], 'drafts').open(sealed, 'row-1')).toBe('refresh');
    expect(new Sealer([successor], 'drafts').open(sealed, 'row-1')).toBeUndefined();
    const anew = new Sealer([successor, before], 'drafts').seal('refresh', 'row-1');
    expect(new Sealer([successor], 'drafts').open(anew, 'row-1')).toBe('refresh');
  });

  it('derives one draft key per member of staff, the same after a restart', () => {
    const key = sealer.draftKey('staff-1');
    expect(Buffer.from(key, 'base64url')).toHaveLength(32);
    expect(keyed('a secret of this test, long enough').draftKey('staff-1')).toBe(key);
    expect(keyed('another secret of this test, as long').draftKey('staff-1')).toBe(key);
    expect(sealer.draftKey('staff-2')).not.toBe(key);
  });
});

describe('the way back after signing in', () => {
  const publicUrl = new URL('https://mrc.example');

  it.each([
    ['/people/1?tab=a#b', '/people/1?tab=a#b'],
    ['//evil.example/', '/'],
    ['/\\evil.example', '/'],
    ['/.//evil.example', '/'],
    ['/x/..//evil.example', '/'],
    ['https://evil.example/', '/'],
    ['javascript:alert(1)', '/'],
    ['/x/../session/sign-in', '/'],
    ['/oidc/auth', '/'],
    [`/${'a'.repeat(600)}`, '/'],
    [['/a', '/b'], '/'],
    [undefined, '/'],
  ])('for %j is %s', (wished, path) => {
    expect(returnPath(wished, publicUrl)).toBe(path);
  });
});

describe('a request that changes something', () => {
  const publicUrl = new URL('https://mrc.example');

  it.each([
    [{ origin: 'https://mrc.example' }, true],
    [{ origin: 'https://mrc.example', 'sec-fetch-site': 'same-origin' }, true],
    [{ origin: 'null', 'sec-fetch-site': 'same-origin' }, true],
    [{}, true],
    [{ origin: 'null' }, false],
    [{ origin: 'https://evil.example' }, false],
    [{ origin: 'http://mrc.example' }, false],
    [{ origin: 'https://mrc.example:444' }, false],
    [{ 'sec-fetch-site': 'cross-site' }, false],
    [{ 'sec-fetch-site': 'same-site', origin: 'https://mrc.example' }, false],
    [{ 'sec-fetch-site': 'none' }, false],
  ])('with %j is ours: %s', (headers, ours) => {
    expect(isSameOrigin(headers, publicUrl)).toBe(ours);
  });
});

describe('cookies on their way to the issuer', () => {
  it('leave out the gateway’s own', () => {
    expect(withoutOurCookies('_session=a; __Host-mrc=secret; __Host-mrc-sign-in=b;_session.sig=c')).toBe(
      '_session=a; _session.sig=c',
    );
  });
});
