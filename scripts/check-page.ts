/**
 * Builds the page and uses it in headless Chromium, from a file, as people do: what it judges, shows, hides and asks for.
 * `npm run check:page -- axe` runs the checks of that name alone. On Debian, as root, Chromium is installed when it is not there.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { findChromium, installChromium, versionOf } from './browser/chromium.ts';
import { HOSTILE_CHECKS } from './page/hostile-checks.ts';
import { LOOK_CHECKS } from './page/look-checks.ts';
import { startBrowser } from './page/open-page.ts';
import { PICTURE_CHECKS } from './page/picture-checks.ts';
import { USE_CHECKS } from './page/use-checks.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

const { status } = spawnSync('npm', ['run', '--silent', 'build:page'], { cwd: ROOT, stdio: 'inherit' });
if (status !== 0) throw new Error('The page is not built.');

const chromium = findChromium() ?? installChromium();
console.log(versionOf(chromium));
const browser = await startBrowser(chromium);
let failed = 0;
try {
  const only = process.argv.slice(2).join(' ');
  const all = [...USE_CHECKS, ...LOOK_CHECKS, ...HOSTILE_CHECKS, ...PICTURE_CHECKS];
  for (const { name, run } of all.filter((each) => each.name.includes(only))) {
    try {
      const figure = await run(browser);
      console.log(`ok   ${name}${figure === undefined ? '' : `: ${figure}`}`);
    } catch (error) {
      failed++;
      console.log(`FAIL ${name}\n  ${error instanceof Error ? error.message : error}`);
    }
    await Promise.all(browser.contexts().map((context) => context.close()));
  }
} finally {
  await browser.close();
}
if (failed > 0) process.exitCode = 1;
