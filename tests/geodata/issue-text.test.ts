import { expect, test } from 'vitest';
import { describeIssue } from '#geodata/build/issue-text.ts';

test('names file, record and value in Swedish and English', () => {
  const text = describeIssue({
    code: 'unknown-place',
    severity: 'error',
    file: 'lagesbild/facts.json',
    record: 'crime.top',
    context: { place: 'okänd' },
  });
  const [swedish, english] = text.split('\n');
  for (const line of [swedish, english]) {
    expect(line).toContain('lagesbild/facts.json · crime.top');
    expect(line).toContain('okänd');
  }
  expect(swedish).toContain('FEL');
  expect(english).toContain('ERROR');
});
