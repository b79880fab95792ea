export const enOffline = {
  waits: 'There is a new version.',
  inUse: 'A new version is in use in another tab.',
  whenDone: 'Reload when you are done. What is saved on the device stays.',
  lost: 'This is in memory only and will be lost: {{what}}.',
  lostKind: {
    import: 'the import under way',
    sets: 'imported data that is not kept on the device',
    plans: 'what the device could not save',
  },
  reload: 'Reload',
  reloadAnyway: 'Reload anyway',
  later: 'Later',
  workerLoss: {
    restarted: {
      title: 'The counting stopped and was started again.',
      body: 'The figures have been counted anew. Nothing was lost.',
    },
    'in-page': {
      title: 'Counting in the background does not work.',
      body: 'The page counts by itself. The figures are the same, but the page may halt while it counts.',
    },
  },
};
