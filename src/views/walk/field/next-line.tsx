import type { DevicePosition } from '../../../domain/walk/device-position.ts';
import { toldDistanceM, wayToNext } from '../../../domain/walk/next-stop.ts';
import type { WalkStop } from '../../../domain/walk/walk.ts';
import { useText } from '../../../i18n/use-text.ts';

interface NextLineProps {
  readonly stops: readonly WalkStop[];
  readonly stopId: string;
  readonly device: DevicePosition;
}

/** Where the next stop lies, and how well the device knows where it is. */
export function NextLine({ stops, stopId, device }: NextLineProps) {
  const { t, format } = useText();
  const from = device.status === 'found' ? device.position : null;
  const way = wayToNext(stops, stopId, from);
  const metres = toldDistanceM(way?.distanceM ?? 0);
  const distance =
    metres < 1_000
      ? t('walkField.next.metres', { number: format.number(metres) })
      : t('walkField.next.kilometres', { number: format.number(metres / 1_000) });
  return (
    <>
      <p className="pb-onsite-next">
        {way === null
          ? t('walkField.stop.last')
          : t(from === null ? 'walkField.next.fromStop' : 'walkField.next.fromHere', {
              name: way.stop.name,
              distance,
              direction: t(`walkField.next.direction.${way.direction}`),
            })}
      </p>
      <p className="pb-onsite-quiet">
        {t(`walkField.position.device.${device.status}`, {
          metres: device.status === 'found' ? format.number(Math.ceil(device.accuracyM)) : '',
        })}
      </p>
    </>
  );
}
