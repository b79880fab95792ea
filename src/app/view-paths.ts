/** Where each view stands in the address, after `#`. */
export const viewPaths = {
  explore: '/laget',
  compare: '/jamfor',
  walks: '/vandring',
  shifts: '/utsattning',
  sources: '/underlag',
  privacy: '/integritet',
} as const;

/** The assessment is a page of the start view. */
export const assessmentPath = `${viewPaths.explore}/bedomning`;

export type ViewName = keyof typeof viewPaths;

/** Outdoors with a phone, or before a patrol: nothing that can wait is said there. */
export function isAtWork(pathname: string): boolean {
  return /\/(?:falt|visa)$/.test(pathname);
}

/** The view of an address; an unknown one opens the start view. */
export function viewOf(pathname: string): ViewName {
  const isAt = (path: string) => pathname === path || pathname.startsWith(`${path}/`);
  if (isAt(viewPaths.compare)) return 'compare';
  if (isAt(viewPaths.privacy)) return 'privacy';
  if (isAt(viewPaths.walks)) return 'walks';
  if (isAt(viewPaths.shifts)) return 'shifts';
  return isAt(viewPaths.sources) ? 'sources' : 'explore';
}

/** Whether the address shows the start view's map, and not another page of it. */
export function isMapAt(pathname: string): boolean {
  return viewOf(pathname) === 'explore' && !pathname.startsWith(assessmentPath);
}
