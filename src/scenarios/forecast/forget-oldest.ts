/** Makes room for one more in a memory of at most so many, by forgetting what came first. */
export function forgetOldest<K, V>(map: Map<K, V>, most: number): void {
  if (map.size < most) return;
  for (const oldest of map.keys()) {
    map.delete(oldest);
    return;
  }
}
