import type { Page } from '@playwright/test';

/** What on the page a person with a pointer could not reach, even by scrolling to it. */
export class ReachDriver {
  constructor(readonly page: Page) {}

  /** Pixels that the page is wider than its window. */
  overflow(): Promise<number> {
    return this.page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
  }

  /** Names of shown controls that their own words do not fit in. */
  overfullControls(): Promise<readonly string[]> {
    return this.page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('button, a[href], summary')]
        .filter((control) => control.closest('[inert], .pb-tags') === null)
        .filter((control) => control.checkVisibility({ visibilityProperty: true }))
        .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth + 1)
        .map((control) => control.textContent ?? control.tagName),
    );
  }

  /**
   * Names of controls that something else covers at their middle. Tags on the map are left out: they
   * make way for each other, and the keyboard and the table reach every place.
   */
  coveredControls(): Promise<readonly string[]> {
    return this.page.evaluate(() => {
      const controls = document.querySelectorAll<HTMLElement>(
        'button, a[href], summary, input:not([type=hidden])',
      );
      const covered: string[] = [];
      const isScrollable = (element: Element) =>
        /auto|scroll/.test(getComputedStyle(element).overflowY);
      for (const control of controls) {
        if (control.closest('[inert], [aria-hidden="true"], .pb-tags, .pb-skip') !== null) continue;
        const target = control.closest('label') ?? control;
        if (!target.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
        target.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
        // A script can scroll what a person cannot.
        let cutOff = target.parentElement;
        while (cutOff !== null && (cutOff.scrollTop === 0 || isScrollable(cutOff))) {
          cutOff = cutOff.parentElement;
        }
        if (cutOff !== null) {
          cutOff.scrollTop = 0;
          covered.push(`${target.textContent} cut off by ${cutOff.className}`);
          continue;
        }
        const { left, top, width, height } = target.getBoundingClientRect();
        if (width <= 1 || height <= 1) continue;
        const hit = document.elementFromPoint(left + width / 2, top + height / 2);
        if (hit !== null && (target.contains(hit) || hit.contains(control))) continue;
        const name = control.getAttribute('aria-label') ?? target.textContent ?? control.tagName;
        covered.push(`${name} under ${hit?.className}`);
      }
      return covered;
    });
  }
}
