/**
 * A result while it is put together key by key, for parts of which there are many: a conditional spread in the middle of a
 * literal (`...(unit && { unit })`) takes longer than everything else in it.
 */
export type Draft<T> = { -readonly [K in keyof T]: T[K] };
