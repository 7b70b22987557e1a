import { existsSync } from 'node:fs';

/** Where a Chromium, or a browser made from it, usually stands on each platform. */
const usualPlaces = {
  linux: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/opt/google/chrome/chrome',
    '/snap/bin/chromium',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: [process.env['ProgramFiles'], process.env['ProgramFiles(x86)'], process.env['LOCALAPPDATA']].flatMap(
    (folder) => (folder === undefined ? [] : [`${folder}\\Google\\Chrome\\Application\\chrome.exe`]),
  ),
};

/**
 * The Chromium that tests drive: the one that FARO_CHROMIUM names, else the one Playwright installed,
 * else the machine's own. Null where there is none. Needs the dependencies to be installed.
 */
export async function findChromium() {
  const named = process.env['FARO_CHROMIUM'];
  if (named !== undefined) return existsSync(named) ? named : null;
  const { chromium } = await import('playwright');
  const places = [chromium.executablePath(), ...(usualPlaces[process.platform] ?? [])];
  return places.find((place) => existsSync(place)) ?? null;
}
