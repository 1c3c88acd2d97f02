import { findChromium } from './chromium';

const machine = (platform: NodeJS.Platform, programs: string[], environment: NodeJS.ProcessEnv = {}) => ({
  platform,
  environment,
  isProgram: (file: string) => programs.includes(file),
});

describe('finding a browser', () => {
  it('takes the one that CHROME_PATH names before any other', () => {
    const found = findChromium(
      machine('linux', ['/opt/c/chrome', '/usr/bin/chromium'], { CHROME_PATH: '/opt/c/chrome' }),
    );
    expect(found).toBe('/opt/c/chrome');
  });

  it('does not replace a CHROME_PATH that leads nowhere', () => {
    expect(findChromium(machine('linux', ['/usr/bin/chromium'], { CHROME_PATH: '/gone' }))).toBeUndefined();
  });

  it('looks along PATH and in the usual folders on Linux', () => {
    expect(findChromium(machine('linux', ['/home/me/bin/google-chrome'], { PATH: '/home/me/bin' }))).toBe(
      '/home/me/bin/google-chrome',
    );
    expect(findChromium(machine('linux', ['/usr/bin/chromium']))).toBe('/usr/bin/chromium');
  });

  it('knows where macOS and Windows keep it', () => {
    const mac = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
    expect(findChromium(machine('darwin', [mac]))).toBe(mac);
    const windows = 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe';
    expect(findChromium(machine('win32', [windows], { PROGRAMFILES: 'C:\\Program Files' }))).toBe(windows);
  });

  it('says when there is none', () => {
    expect(findChromium(machine('linux', []))).toBeUndefined();
  });
});
