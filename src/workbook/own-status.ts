/** The status on a sheet of a number that the user typed over one of ours. */
export const OWN_STATUS = 'eigen waarde';
