/** Common given names in Sweden, folded: enough to tell a column of people from one of places. */
export const givenNames: ReadonlySet<string> = new Set(
  `anna eva maria karin kristina christina lena kerstin ingrid emma linnea birgitta marie elisabeth
  elisabet margareta sara malin jenny ulla hanna helena annika linda johanna sofia monika susanne
  inger sofie julia ida ann camilla anita astrid marianne barbro ebba maja alice elsa agnes klara
  clara wilma ella alva saga lilly vera olivia freja stella selma gun gunilla berit siv agneta
  caroline carolina jessica therese cecilia josefin josefine frida matilda amanda louise lisa
  elin ellen moa nora fatima amina aisha zainab maryam leila layla sana nadia samira yasmin sumaya
  lars erik karl carl anders per johan mikael michael jan peter nils bengt fredrik hans daniel
  gunnar sven andreas stefan magnus bo alexander thomas tomas mats leif goran christer bjorn marcus
  markus henrik ulf david robert martin patrik niklas jonas mattias oskar oscar emil simon viktor
  victor filip philip anton gustav gustaf axel lucas lukas hugo oliver elias william liam noah adam
  ludvig leo arvid vincent theo jakob jacob isak sebastian tobias kent rolf roger kjell ake goran
  olof olle ola rune sten arne stig kurt claes klas torbjorn tommy kenneth joakim rickard richard
  robin kevin albin melker sixten ahmed ali mohamed mohammed muhammed hassan hussein omar ibrahim
  abdi yusuf mustafa mahmoud khaled samir amir reza hamid john james mary sarah laura paul mark`
    .split(/\s+/)
    .filter((name) => name !== ''),
);
