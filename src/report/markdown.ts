export const renderMarkdown = (..._: unknown[]): string => '';
