import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { ClassScale, SizeScale } from '#src/ui/class-scale.tsx';

const labels = (markup: string) =>
  [...markup.matchAll(/pb-scale-label">(.*?)<\/span>/g)].map(([, text = '']) =>
    text.replace('<wbr/>', ''),
  );

describe('ClassScale', () => {
  const markup = renderToStaticMarkup(
    <ClassScale
      ramp="offences"
      marks={[
        { kind: 'zero', label: 'none' },
        { kind: 'withheld', label: 'hidden' },
      ]}
      classes={['5–15', '15–', 'c', 'd', 'e']}
    />,
  );

  it('puts the special marks first and then the classes, lowest first', () => {
    expect(labels(markup).slice(0, 2)).toEqual(['none', 'hidden']);
    expect([...markup.matchAll(/--offences-(\d)/g)].map(([, n]) => n)).toEqual(
      // the dots of the withheld mark take the third hue
      ['3', '1', '2', '3', '4', '5'],
    );
  });

  it('draws each mark in its own way, never as a class', () => {
    const all = renderToStaticMarkup(
      <ClassScale
        ramp="perceived"
        marks={[
          { kind: 'zero', label: 'a' },
          { kind: 'missing', label: 'b' },
          { kind: 'withheld', label: 'c' },
        ]}
        classes={['d']}
      />,
    );
    for (const kind of ['zero', 'hatch', 'dots', 'class']) {
      expect(all.match(new RegExp(`pb-swatch-${kind}"`, 'g'))).toHaveLength(1);
    }
  });

  it('lets a lone mark take two of the seven columns', () => {
    const one = renderToStaticMarkup(
      <ClassScale ramp="perceived" marks={[{ kind: 'missing', label: 'a' }]} classes={['b']} />,
    );
    expect(one).toContain('--pb-scale-columns:7');
    expect(one).toContain('pb-scale-wide');
  });
});

describe('SizeScale', () => {
  it('draws the radius that the map draws, after an empty circle for zero', () => {
    const markup = renderToStaticMarkup(
      <SizeScale
        ramp="offences"
        zeroLabel="none"
        classes={[
          { label: '1–', radiusPx: 6 },
          { label: '9–', radiusPx: 15 },
        ]}
      />,
    );
    expect(labels(markup)).toEqual(['none', '1–', '9–']);
    expect([...markup.matchAll(/ r="(\d+)"/g)].map(([, r]) => r)).toEqual(['4', '6', '15']);
  });

  it('gives each size the colour of its class, as the map does', () => {
    const markup = renderToStaticMarkup(
      <SizeScale
        ramp="offences"
        zeroLabel="none"
        classes={[1, 2, 3, 4, 5].map((radiusPx) => ({ label: `${radiusPx}–`, radiusPx }))}
      />,
    );
    expect([...markup.matchAll(/fill:var\((--offences-\d)\)/g)].map(([, name]) => name)).toEqual([
      '--offences-1',
      '--offences-2',
      '--offences-3',
      '--offences-4',
      '--offences-5',
    ]);
  });
});
