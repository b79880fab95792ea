export const enPrivacy = {
  title: 'Personal data and what is stored',
  lead: 'Platsbild is a page of static files. It has no server and no account, and passes nothing on.',
  back: 'To Sources',
  parts: {
    stays: {
      title: 'What you bring in stays here',
      body: 'A file that you import is read in the browser on this device. It never leaves the device and goes through no other computer.\n\nImported data is in memory and is gone when the page closes. If you want it to stay, choose Keep on the device, with a last day.',
    },
    door: {
      title: 'Personal data stops at the door',
      body: 'Columns that look like personal identity numbers, names, telephone numbers, e-mail or street addresses are left out before anything is stored, and named so that you see which. A column of addresses can be used to place rows: then only the name of the street is compared with those of the places, the number is not read and the column is not stored.\n\nFree text is off at first. Take it in only if you know that nobody can be recognised.\n\nNo check is complete. Whoever brings the data in answers for its being allowed.',
    },
    law: {
      title: 'Which law applies',
      body: 'When the police process data to prevent, investigate or prosecute crime, the Swedish Criminal Data Act (2018:1177) applies. When the municipality does, it is the General Data Protection Regulation (EU) 2016/679. Platsbild does not judge your right to use a figure.',
    },
    stored: {
      title: 'What is stored on the device',
      body: 'Your language, colour theme and how you last mapped categories are stored in the browser. So are the files of the app itself, so that it works with no network.\n\nPlans, findings and places of your own are stored on the device when you change them, and removed 30 days after you throw them away. Export to the diary first: an official document may not be destroyed without a decision.\n\nDuring a walk the position of the phone goes with an observation when it is noted. The way is not stored. A photo is drawn anew, and time, place and camera are removed from it before it is stored. It is deleted with its walk.\n\nNo cookies, no statistics, no other hosts.',
    },
    absent: {
      title: 'What there is not',
      body: 'There is no field for a person. Whoever is responsible is a function or an organisation. No position and no trail of a patrol is stored.\n\nCounts between 1 and 4 are withheld in everything that is shared outside the organisation.',
    },
  },
};
