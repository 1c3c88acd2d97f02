import { findChromium } from '@mrc/testing';
import { chromium, type Browser } from 'playwright-core';

/** Starts the Chromium or Chrome of this machine, without a window. */
export const openChromium = async (): Promise<Browser> => {
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error('There is no Chromium or Chrome on this machine.');
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu'] });
};
