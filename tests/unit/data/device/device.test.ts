import { describe, expect, it } from 'vitest';
import { keepAwake } from '#src/data/device/keep-awake.ts';
import { watchDevice } from '#src/data/device/watch-device.ts';
import type { DevicePosition } from '#src/domain/walk/device-position.ts';

describe('watching the device', () => {
  it('tells that it looks, then where it is and how well it knows', () => {
    const told: DevicePosition[] = [];
    let cleared = 0;
    const stop = watchDevice(
      {
        watchPosition: (onFound, onFault) => {
          const coords = { longitude: 18, latitude: 59, accuracy: 7 };
          onFound({ coords, timestamp: 5 } as GeolocationPosition);
          onFault?.({ code: 2 } as GeolocationPositionError);
          onFault?.({ code: 1 } as GeolocationPositionError);
          return 3;
        },
        clearWatch: (id) => {
          cleared = id;
        },
      },
      (device) => told.push(device),
    );
    stop();
    expect(told).toEqual([
      { status: 'searching' },
      { status: 'found', position: [18, 59], accuracyM: 7, foundAt: 5 },
      { status: 'searching' },
      { status: 'denied' },
    ]);
    expect(cleared).toBe(3);
  });

  it('says once that there is no position where the device has none', () => {
    const told: DevicePosition[] = [];
    watchDevice(undefined, (device) => told.push(device))();
    expect(told).toEqual([{ status: 'none' }]);
  });
});

describe('keeping the screen lit', () => {
  function aScreen(isRefused = false) {
    let locks = 0;
    let asked = 0;
    let listener: EventListenerOrEventListenerObject | null = null;
    const page = {
      visibilityState: 'visible' as DocumentVisibilityState,
      addEventListener: (_: string, added: EventListenerOrEventListenerObject) => {
        listener = added;
      },
      removeEventListener: () => {
        listener = null;
      },
    };
    const wakeLock = {
      request: async () => {
        if (isRefused) throw new Error('battery');
        locks += 1;
        asked += 1;
        return {
          release: async () => {
            locks -= 1;
          },
        } as WakeLockSentinel;
      },
    };
    const show = () => typeof listener === 'function' && listener(new Event('visibilitychange'));
    return {
      page,
      wakeLock,
      show,
      locks: () => locks,
      asked: () => asked,
      hasListener: () => listener !== null,
    };
  }
  const settle = () => new Promise((resolve) => setTimeout(resolve));

  it('asks again when the page is back, and lets go when it is stopped', async () => {
    const screen = aScreen();
    const stop = keepAwake(screen.wakeLock, screen.page);
    await settle();
    expect(screen.locks()).toBe(1);
    screen.page.visibilityState = 'hidden';
    screen.show();
    await settle();
    expect(screen.asked()).toBe(1);
    screen.page.visibilityState = 'visible';
    screen.show();
    await settle();
    expect([screen.asked(), screen.locks()]).toEqual([2, 1]);
    stop();
    await settle();
    expect([screen.locks(), screen.hasListener()]).toEqual([0, false]);
  });

  it('lets go also of what is given after it was stopped', async () => {
    const screen = aScreen();
    keepAwake(screen.wakeLock, screen.page)();
    await settle();
    expect(screen.locks()).toBe(0);
  });

  it('does nothing where the device refuses or cannot', async () => {
    const screen = aScreen(true);
    const stop = keepAwake(screen.wakeLock, screen.page);
    await settle();
    stop();
    keepAwake(undefined, screen.page)();
    expect(screen.locks()).toBe(0);
  });
});
