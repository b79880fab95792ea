export const svWalkFiles = { title: 'Filer' };
