/** Calls back again and again until the returned function is called; does not keep the process alive. */
export function repeat(milliseconds: number, tick: () => void): () => void {
  const timer = setInterval(tick, milliseconds);
  timer.unref();
  return () => clearInterval(timer);
}
