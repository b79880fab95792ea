export const svWalk = { title: 'Trygghetsvandring' };
