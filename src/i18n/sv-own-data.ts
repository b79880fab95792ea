export const svOwnData = { badge: 'EGEN IMPORT' };
