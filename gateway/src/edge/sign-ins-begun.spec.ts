import { beginsSignIn, SignInsBegun } from './sign-ins-begun';

const begin = (begun: SignInsBegun, times: number, address: (nth: number) => string): number =>
  Array.from({ length: times }, (_, nth) => begun.mayBegin({ address: address(nth) })).filter(Boolean).length;

describe('sign-ins that are begun', () => {
  it('are as many a minute for a /64 as for one address', () => {
    const begun = new SignInsBegun();
    expect(begin(begun, 300, (nth) => `2001:db8:1:2::${nth.toString(16)}`)).toBe(120);
    expect(begin(begun, 1, () => '2001:db8:1:3::1')).toBe(1);
  });

  it('are bounded for strangers together, and for a browser that is known by its own number', () => {
    const begun = new SignInsBegun();
    expect(begin(begun, 5_000, (nth) => `10.0.${nth >> 8}.${nth & 255}`)).toBe(1_200);
    const known = Array.from({ length: 150 }, () => begun.mayBegin({ known: 'a device' }));
    expect(known.filter(Boolean)).toHaveLength(120);
    expect(begun.mayBegin({ known: 'another device' })).toBe(true);
  });

  it('are remembered however many addresses come after', () => {
    const begun = new SignInsBegun();
    begin(begun, 121, () => '203.0.113.1');
    begin(begun, 9_000, (nth) => `10.1.${nth >> 8}.${nth & 255}`);
    expect(begin(begun, 1, () => '203.0.113.1')).toBe(0);
  });

  it.each([
    ['/oidc/auth?client_id=gateway', true],
    ['/oidc/auth/', true],
    ['/oidc//auth', true],
    ['/oidc/interaction/../auth', true],
    ['/oidc/interaction/%2e%2e/auth', true],
    ['/oidc/session/end', true],
    ['/oidc/auth/HxW8nyXGY1LhQOEfjHMVN', false],
    ['/oidc/interaction/HxW8nyXGY1LhQOEfjHMVN/login', false],
    ['/oidc/jwks', false],
    ['/oidc/.well-known/openid-configuration', false],
    ['/session/sign-in', false],
  ])('%s is one: %s', (url, begins) => {
    expect(beginsSignIn(url)).toBe(begins);
  });
});
