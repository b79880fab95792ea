import { incidentCategories, incidentChannels } from '../incident/incident.ts';
import { minuteOfLocal, swedishClock } from '../incident/swedish-clock.ts';
import type { OwnIncident } from './map-incidents.ts';
import type { OwnIncidentColumns } from './own-set.ts';

const ROWS_AT_FIRST = 4_096;
/** A minute and a row number fit into one exact number. */
const ROW_SPAN = 2 ** 22;

/** Minutes since the origin of Swedish time; null for a local time that does not exist. */
export function minuteOfIncident({ time }: Pick<OwnIncident, 'time'>): number | null {
  const { day, minuteOfDay, offsetMin } = time;
  if (offsetMin === null || minuteOfDay === null) return minuteOfLocal(day, minuteOfDay ?? 0);
  const minute = Date.parse(`${day}T00:00:00Z`) / 60_000 + minuteOfDay - offsetMin;
  return minute < 0 ? null : minute;
}

/** Takes incidents one at a time and hands them out as columns, sorted by time. */
export class OwnColumnsBuilder {
  private count = 0;
  private minute = new Uint32Array(ROWS_AT_FIRST);
  private lon = new Float64Array(ROWS_AT_FIRST);
  private lat = new Float64Array(ROWS_AT_FIRST);
  private row = new Uint32Array(ROWS_AT_FIRST);
  private place = new Uint16Array(ROWS_AT_FIRST);
  private category = new Uint8Array(ROWS_AT_FIRST);
  private channel = new Uint8Array(ROWS_AT_FIRST);
  /** Bits: has a position, a time of day, a channel. */
  private flags = new Uint8Array(ROWS_AT_FIRST);
  private readonly placeIds: string[] = [];
  private readonly placeNumbers = new Map<string, number>();
  private readonly ids: string[] = [];
  private hasIds = false;

  /** False where the local time does not exist; nothing is then taken in. */
  add(incident: OwnIncident): boolean {
    const minute = minuteOfIncident(incident);
    if (minute === null) return false;
    if (this.count === this.minute.length) this.grow();
    const at = this.count++;
    const { position, placeId, id, channel, time } = incident;
    this.minute[at] = minute;
    this.row[at] = incident.row;
    this.category[at] = incidentCategories.indexOf(incident.category);
    if (position !== null) [this.lon[at], this.lat[at]] = [position[0], position[1]];
    if (channel !== null) this.channel[at] = incidentChannels.indexOf(channel);
    this.flags[at] =
      (position === null ? 0 : 1) |
      (time.minuteOfDay === null ? 0 : 2) |
      (channel === null ? 0 : 4);
    this.place[at] = placeId === null ? 0 : this.numberOf(placeId);
    this.ids.push(id === null ? '' : id.replaceAll('\n', ' '));
    if (id !== null) this.hasIds = true;
    return true;
  }

  columns(): OwnIncidentColumns {
    const { count, flags } = this;
    const keys = new Float64Array(count);
    for (let at = 0; at < count; at++) keys[at] = (this.minute[at] ?? 0) * ROW_SPAN + at;
    keys.sort();
    const order = Uint32Array.from(keys, (key) => key % ROW_SPAN);
    const hasFlag = (flag: number) =>
      Uint8Array.from(order, (at) => (((flags[at] ?? 0) & flag) === 0 ? 0 : 1));
    return {
      count,
      minute: Uint32Array.from(order, (at) => this.minute[at] ?? 0),
      lon: Float64Array.from(order, (at) => this.lon[at] ?? 0),
      lat: Float64Array.from(order, (at) => this.lat[at] ?? 0),
      hasPosition: hasFlag(1),
      category: Uint8Array.from(order, (at) => this.category[at] ?? 0),
      channel: Uint8Array.from(order, (at) => this.channel[at] ?? 0),
      hasTimeOfDay: hasFlag(2),
      hasChannel: hasFlag(4),
      place: Uint16Array.from(order, (at) => this.place[at] ?? 0),
      placeIds: this.placeIds,
      row: Uint32Array.from(order, (at) => this.row[at] ?? 0),
      ids: this.hasIds ? Array.from(order, (at) => this.ids[at] ?? '').join('\n') : null,
      clock: swedishClock,
    };
  }

  private numberOf(placeId: string): number {
    let number = this.placeNumbers.get(placeId);
    if (number === undefined) {
      number = this.placeIds.push(placeId);
      this.placeNumbers.set(placeId, number);
    }
    return number;
  }

  private grow(): void {
    const length = this.minute.length * 2;
    const grown = <Column extends Uint8Array | Uint16Array | Uint32Array | Float64Array>(
      bigger: Column,
      column: Column,
    ): Column => {
      bigger.set(column);
      return bigger;
    };
    this.minute = grown(new Uint32Array(length), this.minute);
    this.lon = grown(new Float64Array(length), this.lon);
    this.lat = grown(new Float64Array(length), this.lat);
    this.row = grown(new Uint32Array(length), this.row);
    this.place = grown(new Uint16Array(length), this.place);
    this.category = grown(new Uint8Array(length), this.category);
    this.channel = grown(new Uint8Array(length), this.channel);
    this.flags = grown(new Uint8Array(length), this.flags);
  }
}
