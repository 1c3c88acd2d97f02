import { addressPrefix } from './address-prefix';
import { deviceOf, newDeviceId, signedDevice } from './device-cookie';

describe('what counts as one address', () => {
  it.each([
    ['203.0.113.9', '203.0.113.9'],
    ['::ffff:203.0.113.9', '203.0.113.9'],
    ['::FFFF:cb00:7109', '203.0.113.9'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:DB8:0001:2::1', '2001:db8:1:2::/64'],
    ['2001:db8::ffff', '2001:db8:0:0::/64'],
    ['2001:db8::1:0:0:0:1', '2001:db8:0:1::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
    ['nowhere', 'nowhere'],
  ])('is for %s: %s', (address, prefix) => {
    expect(addressPrefix(address)).toBe(prefix);
  });
});

describe('the cookie of a device', () => {
  const secret = 'a secret of tests';
  const id = newDeviceId();

  it('says its id to whoever knows the secret', () => {
    expect(deviceOf(`other=1; mrc_device=${signedDevice(id, secret)}`, secret)).toBe(id);
  });

  it.each([
    ['none', undefined],
    ['another name', `mrc_device_2=${signedDevice(id, secret)}`],
    ['another secret', `mrc_device=${signedDevice(id, 'another secret')}`],
    ['no signature', `mrc_device=${id}`],
    ['another id', `mrc_device=${newDeviceId()}.${signedDevice(id, secret).split('.')[1]}`],
  ])('says nothing with %s', (_what, header) => {
    expect(deviceOf(header, secret)).toBeUndefined();
  });
});
