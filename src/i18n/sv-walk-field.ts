export const svWalkField = { title: 'Under vandringen' };
