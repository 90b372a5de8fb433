import { existsSync } from 'node:fs';
import { runShown, runToEnd } from '../processes';

const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** A Chromium to drive; installed by apt-get where that needs no question, else the one command that mends it is named. */
export const ensureChromium = async (say: (line: string) => void): Promise<string> => {
  const given = process.env['CHROMIUM'];
  if (given !== undefined && !existsSync(given)) throw new Error(`CHROMIUM names ${given}, which does not exist.`);
  const there = given ?? usualPlaces.find((place) => existsSync(place));
  if (there !== undefined) return there;
  if (process.getuid?.() === 0 && (await hasApt())) await installWithApt(say);
  const installed = usualPlaces.find((place) => existsSync(place));
  if (installed === undefined) throw new Error(`Chromium is missing. Run: ${await mendingCommand()}`);
  return installed;
};

const hasApt = async (): Promise<boolean> => (await runToEnd('apt-get', ['--version'])).status === 0;

const installWithApt = async (say: (line: string) => void): Promise<void> => {
  say('Installing Chromium with apt-get …');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await runToEnd('apt-get', ['update', '-qq'], { env });
  await runShown('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], { env });
};

const mendingCommand = async (): Promise<string> => {
  if (process.platform === 'darwin') return 'brew install --cask chromium';
  if (process.platform === 'win32') return 'winget install Google.Chrome';
  return (await hasApt()) ? 'sudo apt-get install -y chromium' : 'CHROMIUM=/path/to/chromium npm test';
};
