import type { Site } from './language';

/** Has the sign bit of 32 bits: a signed and an unsigned reader see different numbers. */
export const wide = ({ value }: Pick<Site, 'value'>): boolean => value >= 0x80000000n && value <= 0xffffffffn;
