import type {
  PublicBlock,
  PublicMap,
  PublicPage,
  PublicTable,
  PublicText,
} from '../../../domain/residents/public-page.ts';
import { useText } from '../../../i18n/use-text.ts';

/** The same page as the file's, one step further down in the headings. */
export function PagePreview({ page }: { readonly page: PublicPage }) {
  const { t } = useText();
  return (
    <section aria-labelledby="residents-preview" className="pb-res-preview">
      <h2 id="residents-preview">{t('residents.preview.title')}</h2>
      <p className="pb-res-quiet">{t('residents.preview.lead')}</p>
      <article lang={page.language} className="pb-res-page">
        <h3>{page.title}</h3>
        {page.practice !== null && <p className="pb-res-practice">{page.practice}</p>}
        <p className="pb-res-quiet">{page.lead}</p>
        {page.introduction.map((text) => (
          <p key={text}>{text}</p>
        ))}
        {page.parts.map(({ id, heading, blocks }) => (
          <section key={id}>
            <h4>{heading}</h4>
            {blocks.map((block, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: blocks have nothing else and no state
              <Block key={index} block={block} />
            ))}
          </section>
        ))}
        <h4>{page.sourcesHeading}</h4>
        <ol>
          {page.sources.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ol>
        <footer className="pb-res-quiet">
          {page.footer.map((text) => (
            <p key={text}>{text}</p>
          ))}
        </footer>
      </article>
    </section>
  );
}

function Block({ block }: { readonly block: PublicBlock }) {
  switch (block.kind) {
    case 'heading':
      return <h5>{block.text}</h5>;
    case 'text':
      return (
        <p>
          <Sourced text={block.text} />
        </p>
      );
    case 'notice':
      return (
        <p className="pb-res-notice">
          <Sourced text={block.text} />
        </p>
      );
    case 'list':
      return (
        <ul>
          {block.items.map((item) => (
            <li key={item.text}>
              <Sourced text={item} />
            </li>
          ))}
        </ul>
      );
    case 'table':
      return <PreviewTable table={block} />;
    case 'map':
      return <PreviewMap map={block} />;
  }
}

function Sourced({ text: { text, sources } }: { readonly text: PublicText }) {
  return (
    <>
      {text}
      {sources.map((number) => ` [${number}]`).join('')}
    </>
  );
}

function PreviewTable({ table: { caption, head, rows } }: { readonly table: PublicTable }) {
  return (
    <div className="pb-res-scroll">
      <table>
        <caption>
          <Sourced text={caption} />
        </caption>
        <thead>
          <tr>
            {head.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.head}>
              <th scope="row">{row.head}</th>
              {row.cells.map((cell, index) => (
                <td key={head[index + 1]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function PreviewMap({ map }: { readonly map: PublicMap }) {
  const { description, caption, width, height, shapes, legend } = map;
  const classOf = (shade: number | null) =>
    shade === null ? 'pb-res-shape' : `pb-res-shape pb-res-class-${shade}`;
  return (
    <figure>
      <figcaption>
        <Sourced text={caption} />
      </figcaption>
      <svg role="img" aria-label={description} viewBox={`0 0 ${width} ${height}`}>
        {shapes.map(({ number, path, shade }) => (
          <path key={number} className={classOf(shade)} d={path} />
        ))}
        {shapes.map(({ number, at: [x, y] }) => (
          <g key={number}>
            <circle className="pb-res-disc" cx={x} cy={y} r={21} />
            <text className="pb-res-mark" x={x} y={y + 10}>
              {number}
            </text>
          </g>
        ))}
      </svg>
      {legend.length > 0 && (
        <ul>
          {legend.map(({ label }) => (
            <li key={label}>{label}</li>
          ))}
        </ul>
      )}
    </figure>
  );
}
