export const svWalkPlan = { title: 'Planera' };
