/** What a page tells a build that waits. */
export const USE_NEW_BUILD = 'use-new-build';
