/** Where each view stands in the address, after `#`. */
export const viewPaths = { explore: '/laget', compare: '/jamfor' } as const;
