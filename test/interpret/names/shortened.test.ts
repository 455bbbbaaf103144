import { expect, it } from 'vitest';
import { identifierFromProse } from '../../../src/interpret/names/identifier.ts';

it.each([
  ['Parcel is still on its way, please ask again in an hour', 'ParcelIsStillOnItsWay'],
  ['Parcel was refused by its receiver (see the page on returns)', 'ParcelWasRefusedByItsReceiver'],
  [
    'Name, postal address or telephone number is missing',
    'NamePostalAddressOrTelephoneNumberIsMissing',
  ],
  [
    'Currently, no driver is free within thirty kilometres',
    'CurrentlyNoDriverIsFreeWithinThirtyKilometres',
  ],
  [
    'Link to, and the title of, a page that nobody has seen',
    'LinkToAndTheTitleOfAPageThatNobodyHasSeen',
  ],
  [
    'Parcel (the red one) is on a truck that has left today',
    'ParcelTheRedOneIsOnATruckThatHasLeftToday',
  ],
  ['Depot is not ready due to one of the reasons below', 'DepotIsNotReady'],
  ['Parcel was sent back due to heavy snow', 'ParcelWasSentBackDueToHeavySnow'],
  ['Too late, call us', 'TooLateCallUs'],
  ['Parcel was found, but nobody knows where it is', 'ParcelWasFoundButNobodyKnowsWhereItIs'],
  ['If nobody is there, the parcel goes back', 'IfNobodyIsThereTheParcelGoesBack'],
  ['Parcel is late; it was sent on another truck', 'ParcelIsLate'],
  ['Undelivered, as nobody was at home all day', 'UndeliveredAsNobodyWasAtHomeAllDay'],
  ['Parcel is late, nobody has seen the truck, and all of it is lost', 'ParcelIsLate'],
])('the name of the message %s is %s', (message, expected) => {
  expect(identifierFromProse(message)).toBe(expected);
});

it('is made of all that fits where a clause is not enough', () => {
  const message = 'Parcel is still on its way, please ask again in an hour';
  expect(identifierFromProse(message, false, true)).toBe(
    'ParcelIsStillOnItsWayPleaseAskAgainInAnHour',
  );
});
