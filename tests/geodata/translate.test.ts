import { expect, test } from 'vitest';
import { IssueLog } from '#geodata/build/issue-log.ts';
import { translatorToEnglish, translatorToSwedish } from '#geodata/build/translate.ts';

test('gives both languages', () => {
  const log = new IssueLog();
  expect(translatorToEnglish({ boende: 'residents' }, log)('boende', 'f', 'r')).toEqual({
    sv: 'boende',
    en: 'residents',
  });
  expect(translatorToSwedish({ park: 'park' }, log)('park', 'f', 'r').sv).toBe('park');
  expect(log.issues).toEqual([]);
});

test('refuses text without a translation and names file, record and text', () => {
  const log = new IssueLog();
  translatorToEnglish({}, log)('boende', 'file.json', 'fact.1');
  expect(log.issues).toEqual([
    {
      code: 'missing-translation',
      severity: 'error',
      file: 'file.json',
      record: 'fact.1',
      context: { text: 'boende' },
    },
  ]);
});

test('needs no translation of text without letters', () => {
  const log = new IssueLog();
  expect(translatorToEnglish({}, log)('65+', 'f', 'r')).toEqual({ sv: '65+', en: '65+' });
  expect(log.issues).toEqual([]);
});

test('takes no word from the prototype', () => {
  const log = new IssueLog();
  translatorToEnglish({}, log)('constructor', 'f', 'r');
  expect(log.issues).toHaveLength(1);
});
