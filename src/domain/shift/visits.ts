import type { Shift, Visit, VisitSign } from './shift.ts';

const MOST_SIGNS = 3;

/** The visit that goes on; null while none does. */
export function visitGoingOn({ visits }: Shift): Visit | null {
  return visits.find(({ endedAt }) => endedAt === null) ?? null;
}

/** The same shift while another visit goes on. */
export function withVisit(shift: Shift, id: string, placeId: string, startedAt: number): Shift {
  if (visitGoingOn(shift) !== null) return shift;
  const visit: Visit = { id, placeId, startedAt, endedAt: null, seen: [], note: '' };
  return { ...shift, visits: [...shift.visits, visit] };
}

/** A visit is at least a minute long. */
export function withVisitEnded(shift: Shift, id: string, endedAt: number): Shift {
  return changeVisit(shift, id, (visit) =>
    visit.endedAt === null ? { ...visit, endedAt: Math.max(visit.startedAt + 1, endedAt) } : visit,
  );
}

/** A second tap takes the sign away; a fourth sign is not taken. */
export function withSign(shift: Shift, id: string, sign: VisitSign): Shift {
  return changeVisit(shift, id, (visit) => {
    const { seen } = visit;
    if (seen.includes(sign)) return { ...visit, seen: seen.filter((one) => one !== sign) };
    return seen.length >= MOST_SIGNS ? visit : { ...visit, seen: [...seen, sign] };
  });
}

export function withNote(shift: Shift, id: string, note: string): Shift {
  return changeVisit(shift, id, (visit) => ({ ...visit, note }));
}

function changeVisit(shift: Shift, id: string, change: (visit: Visit) => Visit): Shift {
  return { ...shift, visits: shift.visits.map((one) => (one.id === id ? change(one) : one)) };
}
