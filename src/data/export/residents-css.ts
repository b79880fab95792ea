/** Colours of one theme. Strings as a stylesheet has them. */
export interface ResidentsColours {
  readonly paper: string;
  readonly sunk: string;
  readonly text: string;
  readonly quiet: string;
  readonly line: string;
  readonly accent: string;
  readonly practice: string;
  readonly onPractice: string;
  /** Of a map without values. */
  readonly land: string;
  /** Lowest class first. */
  readonly classes: readonly string[];
}

export interface ResidentsLook {
  readonly light: ResidentsColours;
  readonly dark: ResidentsColours;
}

/** The whole stylesheet of the file. */
export function residentsCss({ light, dark }: ResidentsLook): string {
  return `:root{${properties(light)}color-scheme:light dark}
@media (prefers-color-scheme:dark){:root{${properties(dark)}}}
${RULES}
@media print{:root{${properties(light)}color-scheme:light}${PRINT}}`;
}

function properties(colours: ResidentsColours): string {
  const { classes, ...single } = colours;
  return [
    ...Object.entries(single).map(([name, value]) => `--${name}:${value};`),
    ...classes.map((value, index) => `--class-${index}:${value};`),
  ].join('');
}

const RULES = `*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--text);font:1.0625rem/1.6 system-ui,sans-serif;overflow-wrap:anywhere}
header,main,footer{max-width:46rem;margin:0 auto;padding:0 1rem}
header{padding-top:1.5rem}
h1{font-size:1.75rem;line-height:1.2;margin:0 0 .5rem;hyphens:auto}
h2{font-size:1.375rem;line-height:1.25;margin:2.5rem 0 .5rem;hyphens:auto}
h3{font-size:1.125rem;line-height:1.3;margin:1.75rem 0 .25rem}
p{margin:.5rem 0}
a{color:var(--accent)}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
.skip{position:absolute;left:-999px;top:0;padding:.75rem 1rem;background:var(--paper)}
.skip:focus{left:.5rem;z-index:1}
.lead{font-size:1.125rem;color:var(--quiet)}
.practice{display:inline-block;padding:.25rem .75rem;border-radius:.25rem;background:var(--practice);color:var(--onPractice);font-weight:700}
nav ul,.sources{padding-left:1.5rem}
nav a{display:inline-block;padding:.2rem 0}
.notice{padding:.5rem .875rem;border-left:4px solid var(--accent);background:var(--sunk)}
ul,ol{margin:.5rem 0;padding-left:1.25rem}
li{margin:.375rem 0}
table{width:100%;border-collapse:collapse;margin:1rem 0;font-variant-numeric:tabular-nums}
caption{text-align:left;font-weight:700;padding-bottom:.375rem}
th,td{padding:.375rem .5rem;border-bottom:1px solid var(--line);text-align:left;vertical-align:top}
thead th{border-bottom:2px solid var(--quiet)}
tbody th{font-weight:400;overflow-wrap:break-word;hyphens:auto}
.num{text-align:right;hyphens:auto}
td.num{overflow-wrap:normal}
.wide{position:relative;margin:1rem 0}
.wide table{margin:0}
.ref{font-size:.8125em;white-space:nowrap}
.hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
figure{margin:1rem 0}
figcaption{font-weight:700;margin-bottom:.375rem}
svg{display:block;width:100%;height:auto;max-width:36rem}
.shape{fill:var(--land);stroke:var(--quiet);stroke-width:1.5}
.class-0{fill:var(--class-0)}.class-1{fill:var(--class-1)}.class-2{fill:var(--class-2)}.class-3{fill:var(--class-3)}.class-4{fill:var(--class-4)}
.disc{fill:var(--paper);stroke:var(--text);stroke-width:2}
.mark{fill:var(--text);font:700 28px system-ui,sans-serif;text-anchor:middle}
.legend{list-style:none;padding:0;display:flex;flex-wrap:wrap;gap:.25rem 1rem}
.legend svg{display:inline-block;width:1.25rem;height:1.25rem;vertical-align:-.25rem;margin-right:.375rem}
footer{margin-top:3rem;padding-top:1rem;padding-bottom:2rem;border-top:1px solid var(--line);color:var(--quiet)}
@media (max-width:30rem){.wide thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}.wide tr{display:block;padding:.5rem 0;border-bottom:1px solid var(--line)}.wide tbody th{display:block;font-weight:700;border:0;padding:0}.wide td{display:flex;justify-content:space-between;gap:1rem;border:0;padding:.125rem 0}.wide td .col{display:inline}}
.col{display:none;color:var(--quiet)}`;

const PRINT = `@page{size:A4;margin:15mm}svg{max-width:95mm}th,td{padding:.75mm 2mm}body{font-size:10.5pt}header,main,footer{max-width:none;padding-left:0;padding-right:0}h2,h3,caption,figcaption{break-after:avoid}tr,figure,.notice{break-inside:avoid}nav,.skip{display:none}a{color:inherit;text-decoration:none}*{print-color-adjust:exact}`;
