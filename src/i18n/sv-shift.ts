export const svShift = { title: 'Utsättning' };
