/** For a property that counts what it met: it takes its runs, however long that is. */
export const WHOLE = { interruptAfterTimeLimit: 600_000 };
