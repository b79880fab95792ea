export const svSources = {
  tabs: 'Delar av underlaget',
  opening: 'Öppnas …',
  tab: { import: 'Import', places: 'Egna platser', kept: 'Sparat', project: 'Projektfil' },
};
