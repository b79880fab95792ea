import { useState } from 'react';
import { type EpsgCode, localZones } from '../../../domain/import/coordinate-systems.ts';
import type { ChangedChoices, ImportChoices } from '../../../domain/import/import-choices.ts';
import type { AxisOrder } from '../../../domain/import/import-report.ts';
import { textEncodings } from '../../../domain/import/text-encoding.ts';
import { useText } from '../../../i18n/use-text.ts';
import type { OpenFile } from '../../../state/import-slice.ts';
import { Button } from '../../../ui/button.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { ChoiceField } from './choice-field.tsx';
import { CoordinateSettings } from './coordinate-settings.tsx';

interface ReadSettingsProps {
  readonly file: OpenFile;
  readonly onRead: (changed: ChangedChoices) => void;
}

const SEPARATORS = { semicolon: ';', comma: ',', tab: '\t', pipe: '|', space: ' ' } as const;
type SeparatorName = keyof typeof SEPARATORS;
const separatorNames = Object.keys(SEPARATORS) as SeparatorName[];
const marks = ['comma', 'dot'] as const;
const thousands = ['space', 'comma', 'dot', 'none'] as const;

/** How the file was read, each part with another way to read it. */
export function ReadSettings({ file: { found, choices }, onRead }: ReadSettingsProps) {
  const { t } = useText();
  const { report, sheets } = found;
  const separator = separatorNames.find((name) => SEPARATORS[name] === report.separator);
  const isText = report.separator !== null;
  const hasHeader =
    report.kind !== 'geojson' && report.kind !== 'gpx' && report.kind !== 'shapefile';
  const isAsked = (ask: (typeof report.asks)[number]) => report.asks.includes(ask);
  return (
    <section aria-labelledby="settings">
      <h3 id="settings" className="pb-imp-heading">
        {t('importing.found.settings')}
      </h3>
      <p className="pb-imp-quiet">{t('importing.found.settingsHint')}</p>
      <div className="pb-imp-settings">
        {(isText || report.kind === 'geojson' || report.kind === 'gpx') && (
          <ChoiceField
            label={t('importing.setting.encoding')}
            found={t(`importing.encoding.${report.encoding}`)}
            chosen={choices.encoding}
            isAsked={isAsked('encoding')}
            options={textEncodings.map((id) => ({ id, label: t(`importing.encoding.${id}`) }))}
            onChoose={(encoding) => onRead({ encoding })}
          />
        )}
        {isText && (
          <ChoiceField
            label={t('importing.setting.separator')}
            found={
              separator === undefined
                ? (report.separator ?? '')
                : t(`importing.separator.${separator}`)
            }
            chosen={separatorNames.find((name) => SEPARATORS[name] === choices.separator)}
            options={separatorNames.map((id) => ({ id, label: t(`importing.separator.${id}`) }))}
            onChoose={(name) =>
              onRead({ separator: name === undefined ? undefined : SEPARATORS[name] })
            }
          />
        )}
        {sheets.length > 1 && (
          <ChoiceField
            label={t('importing.setting.sheet')}
            found={sheets[0] ?? ''}
            chosen={choices.sheet}
            isAsked={isAsked('sheet')}
            options={sheets.map((id) => ({ id, label: id }))}
            onChoose={(sheet) => onRead({ sheet })}
          />
        )}
        {hasHeader && (
          <HeaderRow isAsked={isAsked('header')} chosen={choices.headerRow} onRead={onRead} />
        )}
        <ChoiceField
          label={t('importing.setting.decimalMark')}
          chosen={choices.decimalMark}
          isAsked={isAsked('decimal-mark')}
          options={marks.map((id) => ({ id, label: t(`importing.mark.${id}`) }))}
          onChoose={(decimalMark) => onRead({ decimalMark })}
        />
        <ChoiceField
          label={t('importing.setting.thousandsMark')}
          chosen={choices.thousandsMark}
          options={thousands.map((id) => ({ id, label: t(`importing.mark.${id}`) }))}
          onChoose={(thousandsMark) => onRead({ thousandsMark })}
        />
        <ChoiceField
          label={t('importing.setting.percent')}
          chosen={choices.percent}
          isAsked={isAsked('percent')}
          options={(['percent', 'share'] as const).map((id) => ({
            id,
            label: t(`importing.percent.${id}`),
          }))}
          onChoose={(percent) => onRead({ percent })}
        />
        <ChoiceField
          label={t('importing.setting.dateOrder')}
          chosen={choices.dateOrder}
          isAsked={isAsked('date-order')}
          options={(['day-first', 'month-first'] as const).map((id) => ({
            id,
            label: t(`importing.dateOrder.${id}`),
          }))}
          onChoose={(dateOrder) => onRead({ dateOrder })}
        />
        <MissingWords chosen={choices.missingWords} onRead={onRead} />
        <CoordinateSettings
          file={{ found, choices }}
          onRead={onRead}
          isAsked={isAsked('coordinates')}
        />
        <ChoiceField
          label={t('importing.setting.crs')}
          {...(report.crs !== null && { found: systemName(t, report.crs) })}
          chosen={choices.crs}
          isAsked={isAsked('crs')}
          options={systems.map((id) => ({ id, label: systemName(t, id) }))}
          onChoose={(crs) => onRead({ crs })}
        />
        {report.axisOrder !== null && (
          <ChoiceField
            label={t('importing.setting.axisOrder')}
            found={t(`importing.axisOrder.${report.axisOrder}`)}
            chosen={choices.axisOrder}
            options={ordersLike(report.axisOrder).map((id) => ({
              id,
              label: t(`importing.axisOrder.${id}`),
            }))}
            onChoose={(axisOrder) => onRead({ axisOrder })}
          />
        )}
      </div>
    </section>
  );
}

const systems: readonly EpsgCode[] = [
  'EPSG:4326',
  'EPSG:3006',
  ...localZones.map(([code]) => code),
  'EPSG:3021',
];

function systemName(t: ReturnType<typeof useText>['t'], code: EpsgCode): string {
  const zone = localZones.find(([id]) => id === code);
  if (zone !== undefined) return t('importing.crs.local', { zone: `${zone[1]} ${zone[2]}` });
  if (code === 'EPSG:3006') return t('importing.crs.tm');
  return t(code === 'EPSG:3021' ? 'importing.crs.rt90' : 'importing.crs.wgs84');
}

function ordersLike(order: AxisOrder): readonly AxisOrder[] {
  return order === 'lat-lon' || order === 'lon-lat'
    ? ['lat-lon', 'lon-lat']
    : ['north-east', 'east-north'];
}

interface HeaderRowProps {
  readonly chosen: ImportChoices['headerRow'];
  readonly isAsked: boolean;
  readonly onRead: ReadSettingsProps['onRead'];
}

function HeaderRow({ chosen, isAsked, onRead }: HeaderRowProps) {
  const { t } = useText();
  const [text, setText] = useState(typeof chosen === 'number' ? String(chosen) : '');
  const row = Number(text);
  const isRow = /^\d{1,4}$/.test(text) && row >= 1 && row <= 1_000;
  return (
    <div className="pb-imp-setting" data-asked={isAsked}>
      <TextField
        label={t('importing.setting.headerRow')}
        value={chosen === 'none' ? '' : text}
        onChange={setText}
        hint={t('importing.setting.headerRowHint')}
      />
      <div className="pb-imp-actions">
        <Button
          size="small"
          isDisabled={text !== '' && !isRow}
          onPress={() => onRead({ headerRow: text === '' ? undefined : row })}
        >
          {t('importing.setting.apply')}
        </Button>
        <Button size="small" onPress={() => onRead({ headerRow: 'none' })}>
          {t('importing.setting.noHeader')}
        </Button>
      </div>
    </div>
  );
}

function MissingWords({
  chosen,
  onRead,
}: Pick<HeaderRowProps, 'onRead'> & { readonly chosen: ImportChoices['missingWords'] }) {
  const { t } = useText();
  const [text, setText] = useState(chosen?.join(', ') ?? '');
  const words = text
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '');
  return (
    <div className="pb-imp-setting">
      <TextField
        label={t('importing.setting.missingWords')}
        value={text}
        onChange={setText}
        hint={t('importing.setting.missingWordsHint')}
      />
      <div className="pb-imp-actions">
        <Button size="small" onPress={() => onRead({ missingWords: words })}>
          {t('importing.setting.apply')}
        </Button>
      </div>
    </div>
  );
}
