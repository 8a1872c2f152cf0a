/**
 * Makes the pictures of README, in docs/images/, from the real thing: the built page and the report of the program, both of
 * the example of the page, in headless Chromium. Beside them it writes what they were made of, by which tests know that
 * they are still what they show.
 */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { findChromium, installChromium } from './browser/chromium.ts';
import { startBrowser } from './page/open-page.ts';
import { pageSource } from './pictures/page-source.ts';
import { digestOf, IMAGES, MOST_BYTES, type PictureRecord, RECORD } from './pictures/record.ts';
import { reportPage } from './pictures/report-page.ts';
import { reportText } from './pictures/report-text.ts';
import { renderedBy, showPage } from './pictures/show-page.ts';
import { smallPng } from './pictures/small-png.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
/** More would be sharper, and larger than is allowed. */
const SCALE = 1.5;

const { status } = spawnSync('npm', ['run', '--silent', 'build:page'], { cwd: ROOT, stdio: 'inherit' });
if (status !== 0) throw new Error('The page is not built.');

const report = await reportText();
const browser = await startBrowser(findChromium() ?? installChromium());
try {
  const page = await showPage(browser, SCALE);
  const rendered = await renderedBy(page);
  save('page.png', await page.screenshot());

  const context = await browser.newContext({
    deviceScaleFactor: SCALE,
    viewport: { width: 1080, height: 600 },
  });
  const terminal = await context.newPage();
  await terminal.setContent(reportPage(report));
  save('report.png', await terminal.locator('#terminal').screenshot());

  const record: PictureRecord = {
    report: digestOf(report),
    pageSource: digestOf(pageSource()),
    pageRendered: digestOf(rendered),
  };
  writeFileSync(RECORD, `${JSON.stringify(record, undefined, 2)}\n`);
} finally {
  await browser.close();
}

function save(name: string, screenshot: Uint8Array): void {
  const png = smallPng(screenshot);
  writeFileSync(fileURLToPath(new URL(name, IMAGES)), png);
  console.log(`docs/images/${name}: ${(png.length / 1000).toFixed(1)} kB`);
  if (png.length > MOST_BYTES) throw new Error(`docs/images/${name} is larger than ${MOST_BYTES} bytes.`);
}
