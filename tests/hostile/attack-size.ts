/** Whether attacks that take minutes run in full: `npm run test:attacks`. */
export const IN_FULL = process.env.ATTACKS === 'full';
