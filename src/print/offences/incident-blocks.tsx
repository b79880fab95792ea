import type { IncidentPart } from '../../domain/offence-sheet/offence-sheet.ts';
import type { Words } from '../../i18n/use-text.ts';
import { BandChart } from '../../ui/band-chart.tsx';
import { HourSquares } from '../hour-squares.tsx';
import type { PaperBlock } from '../paper.tsx';
import { incidentMark, shownText } from '../sheet-words.ts';
import { line } from './line-blocks.tsx';
import {
  breaksOfYear,
  breakTexts,
  newestChart,
  peakText,
  seasonChart,
  seasonRefusal,
  seasonRests,
} from './offence-words.ts';

/** The newest year on its bands. */
export function newestBlocks(part: IncidentPart, words: Words): readonly PaperBlock[] {
  return chartBlock('newest', newestChart(part, words), part, words, true);
}

/** The forecast, or why there is none. */
export function seasonBlocks(part: IncidentPart, words: Words): readonly PaperBlock[] {
  const chart = seasonChart(part, words);
  if (chart === null) return [line('season-refused', seasonRefusal(part, words) ?? '')];
  return [
    line('season-lead', words.t('offenceSheets.season.lead')),
    ...chartBlock('season-chart', chart, part, words, false),
    line('season-rests', seasonRests(part, words) ?? ''),
  ];
}

/** What the counts by place leave out. */
export function placesNote({ street }: IncidentPart, words: Words): string {
  const { t } = words;
  return [
    t('offenceSheets.channel.leftOut', { number: shownText(street.offStreet, words) }),
    t('offenceSheets.place.withoutPlace', { number: shownText(street.withoutPlace, words) }),
    street.hours === null ? t('offenceSheets.place.publicOnly') : t('offenceSheets.place.overlap'),
  ].join(' ');
}

/** The hours of the week, or why they are not there. */
export function hourBlocks(
  part: IncidentPart | null,
  type: string,
  words: Words,
): readonly PaperBlock[] {
  const { t, format } = words;
  if (part === null) return [line('hours-missing', t('offenceSheets.time.missing'))];
  const { hours, year } = part.street;
  if (hours === null) return [line('hours-public', t('offenceSheets.time.publicOnly'))];
  const title = t('offenceSheets.time.grid', { year: String(year), type });
  const most = Math.max(...hours.byWeekHour);
  return [
    {
      id: 'hours',
      content: (
        <div className="pb-paper-offence-chart">
          <h3 className="pb-paper-heading">{`${title} · ${incidentMark(part.origin, words)}`}</h3>
          <HourSquares byWeekHour={hours.byWeekHour} label={title} />
          <p className="pb-paper-note">
            {`${peakText(hours.byWeekHour, words)} ${t('offenceSheets.time.scale', { most: format.number(most) })}`}
          </p>
        </div>
      ),
    },
  ];
}

function chartBlock(
  id: string,
  chart: ReturnType<typeof newestChart>,
  part: IncidentPart,
  words: Words,
  hasBreaks: boolean,
): readonly PaperBlock[] {
  const { t } = words;
  return [
    {
      id,
      content: (
        <div className="pb-paper-offence-chart">
          <h3 className="pb-paper-heading">
            {`${chart.title} · ${incidentMark(part.origin, words)}`}
          </h3>
          <BandChart
            label={chart.title}
            columns={chart.columns}
            breaks={hasBreaks ? breaksOfYear(part, words) : []}
            max={chart.max}
            gapLabel={t('offenceSheets.trend.gapMissing')}
          />
          <p className="pb-paper-note">
            {[t('offenceSheets.season.key'), ...(hasBreaks ? breakTexts(part, words) : [])].join(
              ' ',
            )}
          </p>
        </div>
      ),
    },
  ];
}
