/// <reference lib="dom" />
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';

/** The built page. */
export const PAGE: URL = new URL('../../dist/page/index.html', import.meta.url);

/** A page in a browser, what it asked for and what it complained of. */
export interface OpenPage {
  readonly page: Page;
  /** The address of each request, in their order. */
  readonly requests: readonly string[];
  /** Errors of scripts, and what the console was told. */
  readonly complaints: readonly string[];
}

/** Starts a browser that asks nothing of anybody by itself. */
export function startBrowser(executablePath: string): Promise<Browser> {
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--disable-dev-shm-usage',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

/** Opens the built page as a file. */
export async function openPage(browser: Browser, options: BrowserContextOptions = {}): Promise<OpenPage> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 860 },
    locale: 'nl-NL',
    ...options,
  });
  const page = await context.newPage();
  const requests: string[] = [];
  const complaints: string[] = [];
  context.on('request', (request) => requests.push(request.url()));
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.setDefaultTimeout(20_000);
  await page.goto(PAGE.href);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return { page, requests, complaints };
}

/** A file to drop or to paste: text, or the bytes of a string in latin1. */
export interface TestFile {
  readonly name: string;
  readonly text?: string;
  readonly binary?: string;
}

/** Drops files on the window, as somebody does who drags them there. */
export async function drop(page: Page, files: readonly TestFile[]): Promise<void> {
  await page.evaluate((given) => {
    const data = new DataTransfer();
    for (const { name, text, binary = '' } of given)
      data.items.add(new File([text ?? Uint8Array.from(binary, (each) => each.charCodeAt(0))], name));
    for (const type of ['dragenter', 'dragover', 'drop'])
      window.dispatchEvent(new DragEvent(type, { dataTransfer: data, bubbles: true, cancelable: true }));
  }, files);
}

/** Pastes text on the page. */
export async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((given) => {
    const data = new DataTransfer();
    data.setData('text/plain', given);
    document.body.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    );
  }, text);
}

/** Waits until what was given has been judged. */
export async function settle(page: Page): Promise<void> {
  // What was dropped is read first: only then there is something to wait for.
  await page.waitForTimeout(60);
  await page.locator('[role=status][data-state=ready]').waitFor({ state: 'attached' });
  await page.waitForTimeout(60);
}
