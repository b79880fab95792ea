export const svWalkAfter = { title: 'Efter' };
