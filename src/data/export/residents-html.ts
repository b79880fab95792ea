import type {
  PublicBlock,
  PublicMap,
  PublicPage,
  PublicTable,
  PublicText,
} from '../../domain/residents/public-page.ts';
import { digestOf } from '../import/digest.ts';
import { type ResidentsLook, residentsCss } from './residents-css.ts';

/**
 * One HTML file that needs nothing else: no script, no address, its one stylesheet named by its
 * checksum in its own policy. Where the app is not served securely no checksum can be made, and the
 * policy then lets in any style of the file's own.
 */
export async function residentsHtml(
  page: PublicPage,
  look: ResidentsLook,
): Promise<Uint8Array<ArrayBuffer>> {
  const css = residentsCss(look);
  const digest = await digestOf(new TextEncoder().encode(css));
  const style = digest === '' ? "'unsafe-inline'" : `'sha256-${base64(digest)}'`;
  return new TextEncoder().encode(htmlOf(page, css, style));
}

function htmlOf(page: PublicPage, css: string, style: string): string {
  const { language, title, lead, introduction, practice, parts, sources } = page;
  const links = [
    ...parts.map(({ id, heading }) => ({ id, heading })),
    { id: 'sources', heading: page.sourcesHeading },
  ];
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src ${style}; img-src data:; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${escaped(title)}</title>
<style>${css}</style>
</head>
<body>
<a class="skip" href="#main">${escaped(page.skip)}</a>
<header>
<h1>${escaped(title)}</h1>
${practice === null ? '' : `<p class="practice">${escaped(practice)}</p>\n`}<p class="lead">${escaped(lead)}</p>
<nav aria-label="${escaped(page.contents)}"><ul>
${links.map(({ id, heading }) => `<li><a href="#${id}">${escaped(heading)}</a></li>`).join('\n')}
</ul></nav>
</header>
<main id="main" tabindex="-1">
${introduction.map((text) => `<p>${escaped(text)}</p>`).join('\n')}
${parts
  .map(
    ({ id, heading, blocks }) => `<section id="${id}" aria-labelledby="${id}-heading">
<h2 id="${id}-heading">${escaped(heading)}</h2>
${blocks.map((block) => blockOf(block, page)).join('\n')}
</section>`,
  )
  .join('\n')}
<section id="sources" aria-labelledby="sources-heading">
<h2 id="sources-heading">${escaped(page.sourcesHeading)}</h2>
<ol class="sources">
${sources.map((text, index) => `<li id="source-${index + 1}">${escaped(text)}</li>`).join('\n')}
</ol>
</section>
</main>
<footer>
${page.footer.map((text) => `<p>${escaped(text)}</p>`).join('\n')}
</footer>
</body>
</html>
`;
}

function blockOf(block: PublicBlock, page: PublicPage): string {
  switch (block.kind) {
    case 'heading':
      return `<h3>${escaped(block.text)}</h3>`;
    case 'text':
      return `<p>${textOf(block.text, page)}</p>`;
    case 'notice':
      return `<p class="notice">${textOf(block.text, page)}</p>`;
    case 'list':
      return `<ul>\n${block.items.map((item) => `<li>${textOf(item, page)}</li>`).join('\n')}\n</ul>`;
    case 'table':
      return tableOf(block, page);
    case 'map':
      return mapOf(block, page);
  }
}

function tableOf({ caption, head, rows, counts }: PublicTable, page: PublicPage): string {
  const [corner = '', ...columns] = head;
  // Many columns become a list of pairs on a narrow screen: the column then stands in each cell.
  const isWide = columns.length > 2;
  const name = counts === 'published' ? ' class="published"' : '';
  const cell = (text: string, index: number) => {
    const column = isWide ? `<span class="col">${escaped(columns[index] ?? '')}</span>` : '';
    return `<td class="num">${column}<span>${escaped(text)}</span></td>`;
  };
  const table = `<table${name}>
<caption>${textOf(caption, page)}</caption>
<thead><tr><th scope="col">${escaped(corner)}</th>${columns
    .map((column) => `<th scope="col" class="num">${escaped(column)}</th>`)
    .join('')}</tr></thead>
<tbody>
${rows
  .map((row) => `<tr><th scope="row">${escaped(row.head)}</th>${row.cells.map(cell).join('')}</tr>`)
  .join('\n')}
</tbody>
</table>`;
  return isWide ? `<div class="wide">${table}</div>` : table;
}

function mapOf(map: PublicMap, page: PublicPage): string {
  const { description, caption, width, height, shapes, legend } = map;
  const classOf = (shade: number | null) => (shade === null ? 'shape' : `shape class-${shade}`);
  return `<figure>
<figcaption>${textOf(caption, page)}</figcaption>
<svg role="img" aria-label="${escaped(description)}" viewBox="0 0 ${width} ${height}">
${shapes.map(({ path, shade }) => `<path class="${classOf(shade)}" d="${path}"/>`).join('\n')}
${shapes
  .map(
    ({ number, at: [x, y] }) =>
      `<circle class="disc" cx="${x}" cy="${y}" r="21"/><text class="mark" x="${x}" y="${y + 10}">${number}</text>`,
  )
  .join('\n')}
</svg>
${
  legend.length === 0
    ? ''
    : `<ul class="legend">${legend
        .map(
          ({ shade, label }) =>
            `<li><svg aria-hidden="true" viewBox="0 0 20 20"><rect class="${classOf(shade)}" width="20" height="20"/></svg>${escaped(label)}</li>`,
        )
        .join('')}</ul>`
}</figure>`;
}

function textOf({ text, sources }: PublicText, { sourceWord }: PublicPage): string {
  const references = sources.map(
    (number) =>
      ` <a class="ref" href="#source-${number}">[<span class="hidden">${escaped(sourceWord)} </span>${number}]</a>`,
  );
  return `${escaped(text)}${references.join('')}`;
}

function escaped(text: string): string {
  return text
    .replace(/(?![\n\t])\p{Cc}/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

function base64(hex: string): string {
  const bytes = hex.match(/../g) ?? [];
  return btoa(bytes.map((byte) => String.fromCharCode(Number.parseInt(byte, 16))).join(''));
}
