export const svPlaceEditor = { title: 'Egna platser' };
