/** The app on the device: newer builds of it, and parts of it that die. */
export const svOffline = {
  waits: 'Ny version finns.',
  inUse: 'En ny version används i en annan flik.',
  whenDone: 'Ladda om när du är klar. Det som är sparat på enheten finns kvar.',
  lost: 'Det här är bara i minnet och försvinner: {{what}}.',
  lostKind: {
    import: 'importen som pågår',
    sets: 'importerade uppgifter som inte behålls på enheten',
    plans: 'det som enheten inte kunde spara',
  },
  reload: 'Ladda om',
  reloadAnyway: 'Ladda om ändå',
  later: 'Senare',
  workerLoss: {
    restarted: {
      title: 'Räkningen stannade och startades om.',
      body: 'Siffrorna är räknade på nytt. Inget har gått förlorat.',
    },
    'in-page': {
      title: 'Räkningen i bakgrunden fungerar inte.',
      body: 'Sidan räknar själv. Siffrorna är desamma, men sidan kan stanna upp medan den räknar.',
    },
  },
};
