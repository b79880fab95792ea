export const svWalkPrint = { title: 'Blad' };
