// @vitest-environment happy-dom

import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { hourClassBounds } from '#src/domain/incident/hour-classes.ts';
import {
  chooseMonthSpan,
  chooseWeekHours,
  emptyFilter,
  type IncidentFilter,
} from '#src/domain/incident/incident-filter.ts';
import { weekHourOf } from '#src/domain/incident/week-hour.ts';
import { changeLanguage } from '#src/i18n/i18n.ts';
import { NothingMatches } from '#src/views/explore/time/nothing-matches.tsx';
import type { TimeSource } from '#src/views/explore/time/time-source.ts';
import { TimeStrip } from '#src/views/explore/time/time-strip.tsx';
import { anIncident, timeCounts } from '../../../../builders/incidents.ts';
import { startWords } from '../../../../builders/start-words.ts';
import { click, press, render } from '../../../ui/render.ts';

beforeAll(startWords);
afterEach(() => changeLanguage('sv'));

const incidents = [
  ...Array.from({ length: 1234 }, () => anIncident({ month: 3, weekHour: weekHourOf(4, 22) })),
  anIncident({ month: 5, weekHour: 0 }),
];

const counted = (filter: IncidentFilter, years = 1): TimeSource => ({
  kind: 'counted',
  ramp: 'offences',
  profile: timeCounts(incidents, filter).profile,
  years,
  missingMonths: new Set([2, 11, 12]),
  largestMonth: 1234,
  hourBounds: hourClassBounds(1234),
});

function renderStrip(filter: IncidentFilter = emptyFilter, source = counted(filter)) {
  const onFilter = vi.fn<(next: IncidentFilter) => void>();
  const { host, unmount } = render(
    <TimeStrip
      years={<p>years</p>}
      period="2025"
      source={source}
      filter={filter}
      onFilter={onFilter}
    />,
  );
  const named = (name: string) => host.querySelector(`[aria-label="${name}"]`);
  return { host, unmount, onFilter, named };
}

const fridayNight = { fromDay: 4, toDay: 4, fromHour: 22, toHour: 22 };
const plain = (text: string | null | undefined) => (text ?? '').replace(/\s/g, ' ');

describe('TimeStrip', () => {
  it('names months and hours in words with their counts', () => {
    const { host, unmount } = renderStrip();
    const names = [...host.querySelectorAll('[aria-label]')].map((one) =>
      plain(one.getAttribute('aria-label')),
    );
    expect(names).toContain('mars: 1 234');
    expect(names).toContain('november: uppgift saknas');
    expect(names).toContain('fredag 22–23: 1 234');
    expect(names).toContain('söndag 23–24: 0');
    expect(names).toContain('fredag, alla timmar');
    expect(names).toContain('klockan 22–23, alla dagar');
    unmount();
  });

  it('says which months are missing, run by run', () => {
    const { host, unmount } = renderStrip();
    expect(host.textContent).toContain('feb, nov–dec saknas');
    unmount();
  });

  it('speaks English', async () => {
    await changeLanguage('en');
    const { named, unmount } = renderStrip();
    expect(named('Friday 22–23: 1,234')).not.toBeNull();
    expect(named('December: no data')).not.toBeNull();
    unmount();
  });

  it('chooses a month and keeps the rest of the filter', () => {
    const filter = chooseWeekHours(emptyFilter, fridayNight, 'replace');
    const { host, onFilter, unmount } = renderStrip(filter);
    click(host.querySelector('[data-month="3"]'));
    expect(onFilter).toHaveBeenCalledExactlyOnceWith({ ...filter, months: new Set([3]) });
    unmount();
  });

  it('chooses an hour, and says it in the name and above the grid', () => {
    const first = renderStrip();
    click(first.host.querySelector('[data-at="4:22"]'));
    const chosen = chooseWeekHours(emptyFilter, fridayNight, 'replace');
    expect(first.onFilter).toHaveBeenCalledExactlyOnceWith(chosen);
    first.unmount();

    const { host, unmount } = renderStrip(chosen);
    const cell = host.querySelector('[data-at="4:22"]');
    expect(plain(cell?.getAttribute('aria-label'))).toBe('fredag 22–23: 1 234, vald');
    expect(host.textContent).toContain('1 timme i veckan vald');
    unmount();
  });

  it('clears months and hours by buttons that say which', () => {
    const filter = chooseWeekHours(chooseMonthSpan(emptyFilter, 3, 4), fridayNight, 'replace');
    const { host, onFilter, unmount } = renderStrip(filter);
    const buttons = [...host.querySelectorAll('.pb-link-button')];
    expect(buttons.map((one) => one.textContent)).toEqual([
      'Rensa valda månader',
      'Rensa vald veckotid',
    ]);
    for (const button of buttons) click(button);
    expect(onFilter.mock.calls).toEqual([
      [{ ...filter, months: 'all' }],
      [{ ...filter, weekHours: 'all' }],
    ]);
    unmount();
  });

  it('clears the hours with Escape in the grid', () => {
    const filter = chooseWeekHours(emptyFilter, fridayNight, 'replace');
    const { host, onFilter, unmount } = renderStrip(filter);
    press(host.querySelector('[data-at="0:0"]'), 'Escape');
    expect(onFilter).toHaveBeenCalledExactlyOnceWith(emptyFilter);
    unmount();
  });

  it('classes several years by their mean and says so', () => {
    const one = renderStrip(emptyFilter, counted(emptyFilter, 1));
    expect(one.host.querySelector<HTMLElement>('[data-at="4:22"]')?.dataset.class).toBe('4');
    one.unmount();
    const five = renderStrip(emptyFilter, counted(emptyFilter, 5));
    expect(five.host.querySelector<HTMLElement>('[data-at="4:22"]')?.dataset.class).toBe('1');
    expect(five.host.textContent).toContain('Veckodag och timme, per år');
    five.unmount();
  });

  it('lists the half-open classes', () => {
    const { named, unmount } = renderStrip();
    const classes = [...(named('Antal per timme i veckan och år')?.children ?? [])];
    expect(classes.map((one) => one.textContent)).toEqual([
      'noll',
      '1–<155',
      '155–<309',
      '309–<617',
      '617–<926',
      '926–',
    ]);
    unmount();
  });

  it('says that a yearly survey has no months and no hours', () => {
    const { host, unmount } = renderStrip(emptyFilter, { kind: 'missing', reason: 'yearly' });
    expect(host.textContent).toContain('Undersökningen är årlig: inga månader');
    expect(host.querySelectorAll('[data-month], [role="grid"]')).toHaveLength(0);
    unmount();
  });
});

describe('NothingMatches', () => {
  const filter = chooseWeekHours(chooseMonthSpan(emptyFilter, 5, 5), fridayNight, 'replace');

  it('names the part to let go, with what it would give', () => {
    const onClearPart = vi.fn();
    const { host, unmount } = render(
      <NothingMatches
        filter={filter}
        profile={timeCounts(incidents, filter).profile}
        onClearPart={onClearPart}
      />,
    );
    expect(plain(host.textContent)).toContain('Utan valda månader finns 1 234 händelser.');
    click(host.querySelector('button'));
    expect(onClearPart).toHaveBeenCalledExactlyOnceWith('months');
    unmount();
  });

  it('says when one part is not enough', () => {
    const none = { ...filter, categories: new Set([6]) };
    const { host, unmount } = render(
      <NothingMatches
        filter={none}
        profile={timeCounts(incidents, none).profile}
        onClearPart={() => {}}
      />,
    );
    expect(host.textContent).toContain('Flera delar av urvalet behöver tas bort.');
    expect(host.querySelectorAll('button')).toHaveLength(0);
    unmount();
  });

  it('is silent when something matches', () => {
    const { host, unmount } = render(
      <NothingMatches
        filter={emptyFilter}
        profile={timeCounts(incidents, emptyFilter).profile}
        onClearPart={() => {}}
      />,
    );
    expect(host.textContent).toBe('');
    unmount();
  });
});
