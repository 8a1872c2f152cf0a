import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { pageSource } from '../../scripts/pictures/page-source.ts';
import { digestOf, IMAGES, MOST_BYTES, type PictureRecord, RECORD } from '../../scripts/pictures/record.ts';
import { reportText } from '../../scripts/pictures/report-text.ts';
import { readProject } from './markdown.ts';

const record: PictureRecord = JSON.parse(readFileSync(RECORD, 'utf8'));

/** What is to be done when one of these fails: the pictures are then of something that is no more. */
const AGAIN = 'run npm run pictures, and look at docs/images/';

describe('the pictures of README', () => {
  test('the report is the one that the program gives', async () => {
    expect(digestOf(await reportText()), AGAIN).toBe(record.report);
  });

  test('the page is drawn and told as it was', () => {
    expect(digestOf(pageSource()), AGAIN).toBe(record.pageSource);
  });

  test.each(['page.png', 'report.png'])('%s is a small PNG that README opens with', (name) => {
    const png = readFileSync(new URL(name, IMAGES));
    expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
    expect(png.length).toBeLessThanOrEqual(MOST_BYTES);
    const opening = readProject('README.md').split('\n## ')[0];
    expect(opening).toContain(`](docs/images/${name})`);
  });
});
