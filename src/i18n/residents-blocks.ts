import { classOf } from '../domain/indicator/classify.ts';
import { flatMap } from '../domain/residents/flat-map.ts';
import type { PublicBlock, PublicPart, PublicText } from '../domain/residents/public-page.ts';
import type { ResidentsDocument, ResidentsSection } from '../domain/residents/residents.ts';
import type { ShownCount } from '../domain/suppression/shown-count.ts';
import { said, sentence } from './residents-statements.ts';
import type { Words } from './use-text.ts';

export function areaBlocks(
  { stadsdelList, figures, shaded, source }: Extract<ResidentsSection, { id: 'area' }>,
  { region }: ResidentsDocument,
  { t, format }: Words,
): readonly PublicBlock[] {
  const map = flatMap(stadsdelList.map(({ area }) => area));
  const names = format.list(stadsdelList.map(({ name }, index) => `${index + 1} ${name}`));
  const bounds = shaded?.indicator.classBounds ?? [];
  const shareOf = (id: string) => shaded?.shareByStadsdel.get(id);
  const shadeOf = (id: string) => {
    const share = shareOf(id);
    return share === undefined ? null : classOf(share, bounds);
  };
  const title =
    shaded === null
      ? t('residents.page.area.mapTitle')
      : t('residents.page.area.mapShaded', {
          question: format.text(shaded.indicator.question),
          year: shaded.year,
        });
  const sources = shaded === null ? [source] : [source, shaded.source];
  return [
    said(t('residents.page.area.stadsdelar', { area: region.name, count: stadsdelList.length }), [
      source,
    ]),
    ...figures.flatMap(({ denominator, value, isApproximate, placeName, period, source: from }) => {
      if (denominator === 'area' || denominator === 'none-suitable') return [];
      const number = format.number(value);
      return said(
        sentence(
          t(`residents.page.area.figure.${denominator}`, {
            value: isApproximate ? t('residents.page.area.about', { value: number }) : number,
            place: placeName,
            when:
              period.kind === 'stated' ? format.text(period.text) : t('residents.page.area.noTime'),
          }),
        ),
        [from],
      );
    }),
    {
      kind: 'map',
      description: t('residents.page.area.mapAlt', { area: region.name, names }),
      caption: { text: title, sources },
      width: map.width,
      height: map.height,
      shapes: stadsdelList.map(({ id, name, area, labelPoint }, index) => ({
        name,
        number: index + 1,
        path: map.pathOf(area),
        at: map.pointOf(labelPoint),
        shade: shadeOf(id),
      })),
      legend:
        shaded === null
          ? []
          : [
              ...bounds.map((lower, shade) => ({
                shade,
                label: classLabel(lower, bounds[shade + 1], format.share),
              })),
              { shade: null, label: t('residents.page.area.noValue') },
            ],
    },
    {
      kind: 'table',
      caption: { text: t('residents.page.area.tableTitle'), sources },
      head: [t('residents.page.area.stadsdel'), t('residents.page.area.ownValue')],
      rows: stadsdelList.map(({ id, name }, index) => {
        const share = shareOf(id);
        return {
          head: `${index + 1} ${name}`,
          cells: [share === undefined ? t('residents.page.area.noValue') : format.share(share)],
        };
      }),
      counts: 'none',
    },
  ];
}

function classLabel(lower: number, upper: number | undefined, share: (value: number) => string) {
  return upper === undefined ? `${share(lower)}–` : `${share(lower)}–<${share(upper)}`;
}

export function countedBlocks(
  section: Extract<ResidentsSection, { id: 'counted' }>,
  { sources }: ResidentsDocument,
  { t, format }: Words,
): readonly PublicBlock[] {
  const { origin, rows, total, period, source } = section;
  const days = { from: format.date(period.start), to: format.date(period.end) };
  const from = sources[source - 1];
  const shown = (count: ShownCount) =>
    count.status === 'counted'
      ? format.number(count.count)
      : count.status === 'zero'
        ? format.number(0)
        : t('residents.page.counted.hidden');
  const lead =
    origin === 'practice'
      ? t('residents.page.counted.practice', days)
      : t('residents.page.counted.own', {
          ...days,
          source: from?.kind === 'import' ? from.source : '',
        });
  return [
    { kind: origin === 'practice' ? 'notice' : 'text', text: { text: lead, sources: [source] } },
    said(t('residents.page.counted.scope')),
    said(t('residents.page.counted.withheld')),
    {
      kind: 'table',
      caption: {
        text: t(`residents.page.counted.${origin === 'practice' ? 'tablePractice' : 'table'}`),
        sources: [source],
      },
      head: [t('residents.page.counted.stadsdel'), t('residents.page.counted.count')],
      rows: [...rows, { name: t('residents.page.counted.total'), count: total }].map(
        ({ name, count }) => ({ head: name, cells: [shown(count)] }),
      ),
      counts: 'withheld',
    },
  ];
}

export function unknownPart(
  { unknown, contradictions, unnamedContradictions }: ResidentsDocument,
  { t, format }: Words,
): PublicPart {
  const own = (text: string): PublicText => ({ text, sources: [] });
  return {
    id: 'unknown',
    heading: t('residents.page.unknown.title'),
    blocks: [
      { kind: 'list', items: unknown.map((code) => own(t(`residents.page.unknown.code.${code}`))) },
      ...(contradictions.length === 0
        ? []
        : [
            said(t('residents.page.unknown.contradictions')),
            {
              kind: 'list' as const,
              items: contradictions.map(({ text, sources }) => ({
                text: `${format.text(text)}.`,
                sources,
              })),
            },
          ]),
      ...(unnamedContradictions === 0
        ? []
        : [said(t('residents.page.unknown.unnamed', { count: unnamedContradictions }))]),
    ],
  };
}
