const QUERY = '(prefers-reduced-motion: reduce)';

/** Says whether the system asks for less motion. */
export function systemIsCalm(): boolean {
  return matchMedia(QUERY).matches;
}

/** Calls `listener` when the system's wish changes. @returns what ends that. */
export function onSystemMotion(listener: () => void): () => void {
  const query = matchMedia(QUERY);
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
}
