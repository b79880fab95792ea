/** The only file that names a colour. CSS reads them as custom properties, GL as numbers. */
export interface ThemeTokens {
  readonly land: string;
  readonly water: string;
  readonly park: string;
  readonly greenGround: string;
  readonly street: string;
  readonly streetCasing: string;
  readonly rail: string;
  readonly veil: string;
  readonly surface: string;
  readonly sunk: string;
  readonly line: string;
  readonly text: string;
  readonly quiet: string;
  readonly halo: string;
  readonly accent: string;
  readonly accentSoft: string;
  readonly onAccent: string;
  readonly practice: string;
  readonly onPractice: string;
  readonly zeroFill: string;
  readonly zeroOutline: string;
  readonly hatch: string;
  /** Reliable differences; `unreliable` is told by its stripes too. */
  readonly increase: string;
  readonly decrease: string;
  readonly unreliable: string;
  readonly waterLabel: string;
  readonly shadow: string;
  /** How light it is outdoors, with the text on each. The same in both themes. */
  readonly daylight: string;
  readonly onDaylight: string;
  readonly dusk: string;
  readonly onDusk: string;
  readonly night: string;
  readonly onNight: string;
  /** Of a code that a camera reads: black on white, whatever the theme. */
  readonly codeInk: string;
  readonly codePaper: string;
  /** Lowest class first. */
  readonly offences: readonly [string, string, string, string, string];
  readonly perceived: readonly [string, string, string, string, string];
  /** Reported lowest to highest, in each of them perceived lowest to highest. */
  readonly pair: readonly [
    ...[string, string, string],
    ...[string, string, string],
    ...[string, string, string],
  ];
}

export type Theme = 'light' | 'dark';

const inBoth = {
  codeInk: '#000000',
  codePaper: '#ffffff',
  daylight: '#fff3c4',
  onDaylight: '#1c2630',
  dusk: '#9fb0d2',
  onDusk: '#101824',
  night: '#1b2740',
  onNight: '#ffffff',
} as const;

export const tokens: Readonly<Record<Theme, ThemeTokens>> = {
  light: {
    ...inBoth,
    land: '#f5f3ef',
    water: '#cfdfe8',
    park: '#e1ead8',
    greenGround: '#ebefe3',
    street: '#ffffff',
    streetCasing: '#e6e2da',
    rail: '#8b949c',
    veil: '#f8f6f2',
    surface: '#ffffff',
    sunk: '#f7f6f3',
    line: '#d6d3cc',
    text: '#1c2630',
    quiet: '#5a6672',
    halo: '#f8f6f2',
    accent: '#1f4e79',
    accentSoft: '#e6edf4',
    onAccent: '#ffffff',
    practice: '#ffe08a',
    onPractice: '#3b2e00',
    zeroFill: '#ffffff',
    zeroOutline: '#c6c2ba',
    hatch: '#9aa3ab',
    increase: '#b8651b',
    decrease: '#5b3a9e',
    unreliable: '#d3d6d9',
    waterLabel: '#3f647a',
    shadow: '0 1px 2px rgba(28, 38, 48, 0.1), 0 6px 20px rgba(28, 38, 48, 0.12)',
    offences: ['#ded4ec', '#bfa9dc', '#9675c2', '#6a429e', '#3f1f6b'],
    perceived: ['#cde6e1', '#9dcdc5', '#69aea6', '#2c7f78', '#0b4f4a'],
    pair: [
      ...(['#dedcec', '#80bca3', '#16874c'] as const),
      ...(['#bc90da', '#6b7a95', '#115844'] as const),
      ...(['#8a2eb2', '#4f267b', '#0d1b39'] as const),
    ],
  },
  dark: {
    ...inBoth,
    land: '#1d2329',
    water: '#143040',
    park: '#212f28',
    greenGround: '#1f2927',
    street: '#333d46',
    streetCasing: '#171c21',
    rail: '#76818b',
    veil: '#161b20',
    surface: '#151b21',
    sunk: '#1b2229',
    line: '#38434c',
    text: '#e9edf0',
    quiet: '#a7b2bb',
    halo: '#161b20',
    accent: '#8fc1ee',
    accentSoft: '#22374a',
    onAccent: '#0d1b28',
    practice: '#f2cd62',
    onPractice: '#2b2100',
    zeroFill: '#262d34',
    zeroOutline: '#4a555e',
    hatch: '#6b7780',
    increase: '#e39a4e',
    decrease: '#a68be0',
    unreliable: '#3c464f',
    waterLabel: '#7fa3b8',
    shadow: '0 1px 2px rgba(0, 0, 0, 0.4), 0 6px 20px rgba(0, 0, 0, 0.45)',
    offences: ['#392f52', '#57437f', '#7c61b0', '#a98edb', '#dccbf8'],
    perceived: ['#1d3b3a', '#20595a', '#2f837d', '#5fb5aa', '#b5e6dc'],
    pair: [
      ...(['#424854', '#347f62', '#46c582'] as const),
      ...(['#7e56aa', '#7e91b0', '#89cdc1'] as const),
      ...(['#c665eb', '#c69dee', '#cad3f4'] as const),
    ],
  },
};

/** CSS custom properties of a theme: `--land`, `--accent-soft`, `--perceived-1` … */
export function cssProperties(theme: Theme): readonly (readonly [name: string, value: string])[] {
  return Object.entries(tokens[theme]).flatMap(([name, value]) =>
    typeof value === 'string'
      ? [[`--${kebab(name)}`, value] as const]
      : (value as readonly string[]).map(
          (colour, index) => [`--${kebab(name)}-${index + 1}`, colour] as const,
        ),
  );
}

function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
