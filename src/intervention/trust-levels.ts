/** How far a provider is trusted to improve by itself, most first. */
export const trustLevels = ['sufficient', 'limited', 'insufficient'] as const;
