import { createInstance } from 'i18next';
import { describe, expect, it } from 'vitest';
import { fill } from '#src/i18n/fill.ts';
import { sv } from '#src/i18n/sv.ts';

describe('fill', () => {
  it('gives the sentence that the translation itself would give', () => {
    const i18n = createInstance();
    void i18n.init({
      lng: 'sv',
      resources: { sv: { translation: sv } },
      initAsync: false,
      interpolation: { escapeValue: false },
    });
    const values = { weekday: 'fredag', hour: '22–23', number: '1 180' };
    const pattern = i18n.t('time.hourChosen', {
      weekday: '{{weekday}}',
      hour: '{{hour}}',
      number: '{{number}}',
    });

    expect(fill(pattern, values)).toBe(i18n.t('time.hourChosen', values));
    expect(fill(pattern, values)).toContain('fredag');
  });
});
