/** A loader that asks for each name once: who asks again gets the same promise. For the length of one command, not of a process. */
export function once<T>(load: (name: string) => Promise<T>): (name: string) => Promise<T> {
  const known = new Map<string, Promise<T>>();
  return (name) => {
    const before = known.get(name);
    if (before) return before;
    const loading = load(name);
    known.set(name, loading);
    return loading;
  };
}
