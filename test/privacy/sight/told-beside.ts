import { draftsWords } from './drafted-words';
import { askToBeErased } from './erasures';
import { demandsCome, sendsWithoutAsking, sharesWithoutAsking } from './excepted';
import { tellsOfStatus } from './sealed-status';
import { tellsOfNeeds } from './told-needs';
import { findsPairs } from './two-records';

/** What is told beside the requests and referrals, in this order. */
export const tellings = [
  sharesWithoutAsking,
  sendsWithoutAsking,
  demandsCome,
  tellsOfStatus,
  tellsOfNeeds,
  findsPairs,
  draftsWords,
  askToBeErased,
] as const;
