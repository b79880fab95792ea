export const svProject = { title: 'Projektfil' };
