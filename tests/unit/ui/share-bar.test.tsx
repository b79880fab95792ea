import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { ShareBar } from '#src/ui/share-bar.tsx';

describe('ShareBar', () => {
  it('draws a missing share as hatch and no bar', () => {
    const markup = renderToStaticMarkup(
      <ShareBar label="A" valueText="missing" share={0.4} classIndex="missing" />,
    );
    expect(markup).toContain('pb-swatch-hatch');
    expect(markup).not.toContain('pb-share-bar-fill');
  });

  it('scales to the common maximum', () => {
    const markup = renderToStaticMarkup(
      <ShareBar label="A" valueText="30 %" share={0.3} max={0.6} classIndex={3} />,
    );
    expect(markup).toContain('width:50%');
    expect(markup).toContain('var(--perceived-4)');
  });

  it('makes the figure a button only when it can be opened', () => {
    const shown = <ShareBar label="A" valueText="30 %" share={0.3} classIndex={3} />;
    const opened = (
      <ShareBar
        label="A"
        valueText="30 %"
        share={0.3}
        classIndex={3}
        onOpen={() => {}}
        openLabel="show source"
      />
    );
    expect(renderToStaticMarkup(shown)).not.toContain('<button');
    expect(renderToStaticMarkup(opened)).toMatch(/<button.*30 %.*show source/);
  });
});
