import { beforeEach, describe, expect, it } from 'vitest';
import { loadPreferences, savePreferences } from '#src/app/preferences.ts';
import { createAppStore } from '#src/state/app-state.ts';

let stored: string | null;
const shelf = {
  getItem: () => stored,
  setItem: (_: string, value: string) => {
    stored = value;
  },
};

beforeEach(() => {
  stored = null;
});

describe('preferences', () => {
  it('come back as they were saved', () => {
    const store = createAppStore();
    savePreferences(store, shelf);
    store.getState().chooseLanguage('en');
    store.getState().switchShortcuts(false);
    store.getState().endIntro();

    expect(loadPreferences(shelf)).toEqual({
      language: 'en',
      theme: 'system',
      hasShortcuts: false,
      hasSeenIntro: true,
    });
  });

  it('of the first version still count, and leave the introduction to be seen', () => {
    stored = JSON.stringify({ version: 1, language: 'en', theme: 'dark', hasShortcuts: false });

    expect(loadPreferences(shelf)).toEqual({ language: 'en', theme: 'dark', hasShortcuts: false });
  });

  it.each([
    ['nothing', null],
    ['damaged text', '{'],
    ['another version', '{"version":99,"language":"en"}'],
    ['an unknown field', '{"version":2,"language":"en","name":"x"}'],
  ])('are the defaults where the shelf holds %s', (_, value) => {
    stored = value;

    expect(loadPreferences(shelf)).toEqual({});
  });

  it('are saved when the introduction has been seen', () => {
    const store = createAppStore();
    savePreferences(store, shelf);
    store.getState().endIntro();

    expect(stored).toContain('"hasSeenIntro":true');
  });
});
