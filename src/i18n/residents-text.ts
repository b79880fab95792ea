import type { PublicBlock, PublicPage } from '../domain/residents/public-page.ts';
import type { ResidentsDocument, ResidentsSection } from '../domain/residents/residents.ts';
import { areaBlocks, countedBlocks, unknownPart } from './residents-blocks.ts';
import { questionBlocks } from './residents-questions.ts';
import { listOf, said, sourceLine } from './residents-statements.ts';
import type { Words } from './use-text.ts';

/** The page in the words of its own language: `words` are those of the file, not of the app. */
export function residentsPage(document: ResidentsDocument, words: Words): PublicPage {
  const { t, format } = words;
  const { settings, region, year, sections } = document;
  const isPractice = sections.some(
    ({ id, ...rest }) => 'origin' in rest && rest.origin === 'practice',
  );
  const about = format.text(document.document);
  return {
    language: settings.language,
    title: settings.title.trim() || t('residents.page.title', { area: region.name, year }),
    lead: t('residents.page.lead', { document: about }),
    introduction: settings.introduction
      .split(/\n\s*\n/)
      .map((text) => text.trim())
      .filter((text) => text !== ''),
    practice: isPractice ? t('residents.page.practice') : null,
    skip: t('residents.page.skip'),
    contents: t('residents.page.contents'),
    parts: [
      ...sections.map((section) => ({
        id: idOf(section),
        heading: t(`residents.section.${section.id}`),
        blocks: blocksOf(section, document, words),
      })),
      unknownPart(document, words),
      {
        id: 'ask',
        heading: t('residents.page.ask.title'),
        blocks: [
          said(
            t('residents.page.ask.text', { contact: t(`residents.contact.${settings.contact}`) }),
          ),
        ],
      },
    ],
    sourcesHeading: t('residents.page.sources'),
    sources: document.sources.map((source) => sourceLine(source, words)),
    sourceWord: t('residents.page.source'),
    footer: [
      t('residents.page.footer.made', { date: format.date(document.made) }),
      t('residents.page.footer.version', { document: about, version: document.dataVersion }),
      t('residents.page.footer.left'),
    ],
  };
}

/** As an address writes it. */
function idOf({ id }: ResidentsSection): string {
  return id === 'closeViolence' ? 'close-violence' : id;
}

function blocksOf(
  section: ResidentsSection,
  document: ResidentsDocument,
  words: Words,
): readonly PublicBlock[] {
  const { t, format } = words;
  switch (section.id) {
    case 'area':
      return areaBlocks(section, document, words);
    case 'perceived': {
      const area = document.sections.find(({ id }) => id === 'area');
      const isShaded = area?.id === 'area' && area.shaded !== null;
      return [
        said(t('residents.page.perceived.lead')),
        { kind: 'notice', text: { text: t('residents.page.perceived.noAnswers'), sources: [] } },
        ...(isShaded ? [] : [said(t('residents.page.perceived.noMap'))]),
        ...section.questions.flatMap((question) => questionBlocks(question, document, words)),
        ...listOf(section.statements, t('residents.page.perceived.also'), words),
      ];
    }
    case 'reported':
      return [
        said(t('residents.page.reported.lead')),
        ...section.counts.flatMap(({ name, placeName, counts, isPeriodOpen, source }) => [
          {
            kind: 'table' as const,
            caption: {
              text: t('residents.page.reported.table', {
                name: format.text(name),
                area: placeName,
              }),
              sources: [source],
            },
            head: [t('residents.page.reported.year'), t('residents.page.reported.count')],
            rows: counts.map(({ year, count }) => ({
              head: String(year),
              cells: [format.number(count)],
            })),
            counts: 'none' as const,
          },
          ...(isPeriodOpen
            ? [
                {
                  kind: 'notice' as const,
                  text: { text: t('residents.page.reported.openPeriod'), sources: [] },
                },
              ]
            : []),
        ]),
        ...listOf(section.statements, t('residents.page.reported.also'), words),
        said(t('residents.page.reported.none')),
      ];
    case 'events':
      return [
        { kind: 'notice', text: { text: t('residents.page.events.lead'), sources: [] } },
        said(
          t('residents.page.events.days', {
            from: format.date(section.collected.from),
            to: format.date(section.collected.to),
          }),
        ),
        {
          kind: 'table',
          caption: { text: t('residents.page.events.table'), sources: [section.source] },
          head: [t('residents.page.events.stadsdel'), t('residents.page.events.count')],
          rows: [
            ...section.rows,
            { name: t('residents.page.events.unplaced'), count: section.unplaced },
          ].map(({ name, count }) => ({ head: name, cells: [format.number(count)] })),
          counts: 'published',
        },
      ];
    case 'counted':
      return countedBlocks(section, document, words);
    case 'closeViolence':
      return [said(t('residents.page.closeViolence')), ...listOf(section.statements, null, words)];
    case 'work':
      return [
        said(t('residents.page.work.lead'), [section.source]),
        {
          kind: 'list',
          items: section.priorities.map((name) => ({ text: format.text(name), sources: [] })),
        },
        ...listOf(section.statements, t('residents.page.work.also'), words),
      ];
  }
}
