export const svImporting = { title: 'Importera' };
