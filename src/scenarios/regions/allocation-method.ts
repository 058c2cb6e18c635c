/** By what a total is divided: `verdeling`, the published shares, or `inwoners`, inhabitants. */
export const ALLOCATION_METHODS = ['verdeling', 'inwoners'] as const;
export type AllocationMethod = (typeof ALLOCATION_METHODS)[number];
