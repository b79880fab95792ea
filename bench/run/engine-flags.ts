/**
 * Garbage is collected between the calls. A collection also drops the shapes of objects of which none
 * is alive, and with them the compiled code that knew them; an app that holds one object of each never
 * meets that, so shapes are kept here.
 */
export const engineFlags = ['--expose-gc', '--retain-maps-for-n-gc=100000'] as const;
