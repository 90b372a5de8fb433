/** `node scripts/run.mjs scripts/drawIcon.ts`: draws icon.png from docs/images/icon.svg; the marketplace takes no SVG. */
import { readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { ensureChromium } from './editor/chromium';

const size = 128;

const executablePath = await ensureChromium(console.log);
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
const page = await browser.newPage({ viewport: { width: size, height: size } });
await page.setContent(
  `<style>body { margin: 0 } svg { display: block }</style>${readFileSync('docs/images/icon.svg', 'utf8')}`,
);
await page.screenshot({ path: 'icon.png', omitBackground: true });
await browser.close();
