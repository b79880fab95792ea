export const svKeeping = { title: 'Sparat på enheten' };
