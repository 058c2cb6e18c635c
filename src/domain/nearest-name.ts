/**
 * The known name that differs least from what was typed, for "bedoelde u ...?".
 *
 * @returns undefined when nothing lies within a third of the length, so that no silly advice is given.
 */
export function nearestName(typed: string, candidates: readonly string[]): string | undefined {
  // Long text is never a typing error of a short name; the cut also bounds the work.
  if (typed.length > 60) return undefined;
  let best: string | undefined;
  let bestDistance = Infinity;
  for (const name of candidates) {
    const distance = editDistance(typed.toLowerCase(), name.toLowerCase());
    if (distance < bestDistance) {
      best = name;
      bestDistance = distance;
    }
  }
  return bestDistance <= Math.max(2, Math.ceil(typed.length / 3)) ? best : undefined;
}

function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      current[j] = Math.min(
        previous[j] + 1,
        current[j - 1] + 1,
        previous[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1),
      );
    }
    previous = current;
  }
  return previous[b.length];
}
